package dev.tenken.document.pdf;

import java.util.regex.Pattern;

/** What the reader has to know of writing: wide characters, markers, sentence ends, words cut at a line's end. */
final class Scripts {
    private static final Pattern MARKER = Pattern.compile(
            "[・·•●○◯※✓✔☑▪▫■□◆◇▶►➢➤★☆◎–—*+\\-\\uF000-\\uF0FF\\u2022\\u25AA\\u25CF]"
                    + "|[(（]?[0-9０-９a-zA-Z]{1,2}[)）.．]|[①-⑳]|[0-9]{1,2}(?:\\.[0-9]{1,2}){0,3}\\.?|第[0-9０-９一二三四五六七八九十]{1,4}[章条節項]");
    private static final Pattern ITEM = Pattern.compile(
            "(?:[・•●○◯※✓✔☑▪▫■□◆◇▶►➢➤★☆◎\\uF000-\\uF0FF]|[①-⑳]|[(（][0-9０-９a-zA-Z]{1,2}[)）]"
                    + "|[0-9０-９a-z]{1,2}[)）]|[–—*+-] |[0-9]{1,2}[.．] ).*",
            Pattern.DOTALL);
    private static final String ENDS = "。．.!！?？:：;；";
    private static final String CLOSERS = "」』）)】］]”’\"'";

    private Scripts() {}

    /** Whether a character fills a square: Japanese letters and signs, full-width forms. */
    static boolean isWide(int c) {
        return (c >= 0x2E80 && c <= 0x9FFF)
                || (c >= 0xF900 && c <= 0xFAFF)
                || (c >= 0xFF01 && c <= 0xFF60)
                || c >= 0x20000;
    }

    static int columns(String text) {
        return text.codePoints().map(c -> isWide(c) ? 2 : 1).sum();
    }

    /** Whether the whole text is the marker of an item or the number of a heading. */
    static boolean isMarker(String text) {
        return MARKER.matcher(text.strip()).matches();
    }

    /** Whether a line begins as an item of a list does. */
    static boolean beginsItem(String text) {
        return ITEM.matcher(text).matches();
    }

    static boolean endsSentence(String text) {
        int end = text.length();
        while (end > 1 && CLOSERS.indexOf(text.charAt(end - 1)) >= 0) {
            end--;
        }
        return end > 0 && ENDS.indexOf(text.charAt(end - 1)) >= 0;
    }

    /** What parts two lines of one paragraph when they are set on one line. */
    static String between(String above, String below) {
        int last = above.codePointBefore(above.length());
        int first = below.codePointAt(0);
        boolean hyphen = above.length() > 1
                && (last == '-' || last == 0xAD || last == 0x2010)
                && Character.isLetter(above.codePointBefore(above.length() - 1));
        if (hyphen || beginsItem(below)) {
            return "\n";
        }
        return isWide(last) || isWide(first) ? "" : " ";
    }
}
