package dev.tenken.review.workpaper;

import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Writes texts so that they come back from a cell as they were. What a cell would lose or hide is written as {@code \}{@code u} and
 * four hexadecimal digits: carriage returns, white space at the ends, signs that nobody sees.
 */
public final class KeyText {
    private static final Pattern ESCAPED = Pattern.compile("\\\\u([0-9a-f]{4})");

    private KeyText() {}

    /** The text in one line, for a column that programs read; "" for null. */
    public static String inOneLine(String text) {
        return encode(text).replace("\n", escape('\n'));
    }

    /** The text for a column that people read and write, line ends kept; "" for null. */
    public static String encode(String text) {
        if (text == null) {
            return "";
        }
        StringBuilder encoded = new StringBuilder();
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            encoded.append(isKept(text, i) ? String.valueOf(c) : escape(c));
        }
        return encoded.toString();
    }

    /** The text that was encoded, or null for "". */
    public static String decode(String encoded) {
        return encoded.isEmpty()
                ? null
                : ESCAPED.matcher(encoded)
                        .replaceAll(
                                m -> Matcher.quoteReplacement(String.valueOf((char) Integer.parseInt(m.group(1), 16))));
    }

    private static String escape(char c) {
        return String.format(Locale.ROOT, "\\u%04x", (int) c);
    }

    private static boolean isKept(String text, int at) {
        char c = text.charAt(at);
        boolean atEnd = at == 0 || at == text.length() - 1;
        if (c == ' ' || c == '\n' || c == '\u3000') {
            return !atEnd;
        }
        if (c == '\\') {
            return !ESCAPED.matcher(text.substring(at, Math.min(text.length(), at + 6)))
                    .matches();
        }
        if (Character.isSurrogate(c)) {
            return isPaired(text, at);
        }
        int type = Character.getType(c);
        return !Character.isISOControl(c)
                && !Character.isWhitespace(c)
                && type != Character.FORMAT
                && type != Character.SPACE_SEPARATOR
                && c < '\uFFFE';
    }

    private static boolean isPaired(String text, int at) {
        return Character.isHighSurrogate(text.charAt(at))
                ? at + 1 < text.length() && Character.isLowSurrogate(text.charAt(at + 1))
                : at > 0 && Character.isHighSurrogate(text.charAt(at - 1));
    }
}
