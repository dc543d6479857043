package dev.tenken.report.common;

import java.util.Locale;
import java.util.function.IntPredicate;
import java.util.regex.Pattern;

/**
 * Text of documents as people see it. Characters that would act on the page or terminal instead of being read (controls, marks
 * that turn the direction of writing, halves of surrogate pairs) are shown as signs, so that nothing can hide in a quote.
 */
public final class Visible {

    private static final int CONTROL_PICTURES = 0x2400;
    private static final int PICTURE_OF_DELETE = 0x2421;
    private static final int ARABIC_LETTER_MARK = 0x061C;
    private static final Pattern LINE_ENDS = Pattern.compile("\\s*[\\r\\n\u2028\u2029]+\\s*|\\t");
    private static final char REPLACEMENT = '\uFFFD';

    private Visible() {}

    /** The text with signs for what cannot be seen; tab and line ends of every kind stay. */
    public static String of(String text) {
        return shown(text, c -> c == '\t' || c == '\n' || c == '\r' || isSeparator(c));
    }

    /** The same in one line: line ends and tabs become a space. */
    public static String inOneLine(String text) {
        return of(LINE_ENDS.matcher(text).replaceAll(" "));
    }

    /** A name or message as one line of a terminal, in which line ends are shown as well, so that none can pass for two. */
    public static String line(String text) {
        return shown(text, c -> c == '\t');
    }

    /** A text of several lines for a terminal; only tab and line feed stay. */
    public static String lines(String text) {
        return shown(text.replace("\r\n", "\n"), c -> c == '\t' || c == '\n');
    }

    /** True for what {@link #lines} and {@link #line} show as a sign whatever else they keep. */
    public static boolean acts(int c) {
        return (c < ' ' && c != '\t' && c != '\n')
                || c == 0x7F
                || isOtherControl(c)
                || turnsDirection(c)
                || isSeparator(c)
                || isHalf(c);
    }

    private static String shown(String text, IntPredicate stays) {
        StringBuilder shown = new StringBuilder(text.length());
        text.codePoints().forEach(c -> {
            if (stays.test(c)) {
                shown.appendCodePoint(c);
            } else {
                append(shown, c);
            }
        });
        return shown.toString();
    }

    private static void append(StringBuilder shown, int c) {
        if (c < ' ') {
            shown.appendCodePoint(CONTROL_PICTURES + c);
        } else if (c == 0x7F) {
            shown.appendCodePoint(PICTURE_OF_DELETE);
        } else if (turnsDirection(c) || isOtherControl(c) || isSeparator(c)) {
            shown.append(String.format(Locale.ROOT, "[U+%04X]", c));
        } else if (isHalf(c)) {
            shown.append(REPLACEMENT);
        } else {
            shown.appendCodePoint(c);
        }
    }

    private static boolean turnsDirection(int c) {
        return (c >= 0x202A && c <= 0x202E)
                || (c >= 0x2066 && c <= 0x2069)
                || c == 0x200E
                || c == 0x200F
                || c == ARABIC_LETTER_MARK;
    }

    private static boolean isOtherControl(int c) {
        return c >= 0x80 && c < 0xA0;
    }

    private static boolean isHalf(int c) {
        return c <= Character.MAX_VALUE && Character.isSurrogate((char) c);
    }

    private static boolean isSeparator(int c) {
        return c == 0x2028 || c == 0x2029;
    }
}
