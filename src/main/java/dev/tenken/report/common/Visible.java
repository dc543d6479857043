package dev.tenken.report.common;

import java.util.Locale;

/**
 * Text of documents as people see it. Characters that would act on the page or terminal instead of being read (controls, marks
 * that turn the direction of writing, halves of surrogate pairs) are shown as signs, so that nothing can hide in a quote.
 */
public final class Visible {

    private static final int CONTROL_PICTURES = 0x2400;
    private static final int PICTURE_OF_DELETE = 0x2421;
    private static final char REPLACEMENT = '\uFFFD';

    private Visible() {}

    /** The text with signs for what cannot be seen; tab, line feed and carriage return stay. */
    public static String of(String text) {
        StringBuilder shown = new StringBuilder(text.length());
        text.codePoints().forEach(c -> append(shown, c));
        return shown.toString();
    }

    /** The same in one line: line ends and tabs become a space. */
    public static String inOneLine(String text) {
        return of(text.replaceAll("\\s*[\\r\\n]+\\s*|\\t", " "));
    }

    private static void append(StringBuilder shown, int c) {
        if (c == '\t' || c == '\n' || c == '\r') {
            shown.appendCodePoint(c);
        } else if (c < ' ') {
            shown.appendCodePoint(CONTROL_PICTURES + c);
        } else if (c == 0x7F) {
            shown.appendCodePoint(PICTURE_OF_DELETE);
        } else if (turnsDirection(c) || (c >= 0x80 && c < 0xA0)) {
            shown.append(String.format(Locale.ROOT, "[U+%04X]", c));
        } else if (c <= Character.MAX_VALUE && Character.isSurrogate((char) c)) {
            shown.append(REPLACEMENT);
        } else {
            shown.appendCodePoint(c);
        }
    }

    private static boolean turnsDirection(int c) {
        return (c >= 0x202A && c <= 0x202E) || (c >= 0x2066 && c <= 0x2069) || c == 0x200E || c == 0x200F;
    }
}
