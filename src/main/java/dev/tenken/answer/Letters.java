package dev.tenken.answer;

import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.Pattern;

/** Looks at the letters of cells. */
final class Letters {
    private static final Pattern JAPANESE = Pattern.compile("[\\u3040-\\u30FF\\u4E00-\\u9FFF]");

    private Letters() {}

    static boolean hasJapanese(String text) {
        return JAPANESE.matcher(text).find();
    }

    /** Without differences of width and case, blanks side by side as one. */
    static String plain(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFKC)
                .toLowerCase(Locale.ROOT)
                .replaceAll("\\s+", " ")
                .strip();
    }
}
