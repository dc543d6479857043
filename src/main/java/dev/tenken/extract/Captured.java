package dev.tenken.extract;

import java.util.regex.Pattern;

/** Words taken from a document into an attribute: as written, but on one line and without mark-up. */
final class Captured {
    private static final Pattern BLANKS = Pattern.compile("\\s+");
    private static final Pattern MARKUP =
            Pattern.compile("\\*\\*|__|`|&#8203;|(?<=\\])\\([^()\\s]{1,500}\\)|[\\u200B\\u00AD]");
    private static final Pattern EDGES = Pattern.compile("^[\\s、,;:。・|\\[]+|[\\s、,;:。|\\]]+$");

    private Captured() {}

    static String words(Passage passage, int start, int end) {
        return clean(passage.original(start, end));
    }

    static String clean(String text) {
        String plain = BLANKS.matcher(MARKUP.matcher(text).replaceAll("")).replaceAll(" ");
        return EDGES.matcher(plain).replaceAll("").strip();
    }
}
