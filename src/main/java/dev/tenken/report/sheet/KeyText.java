package dev.tenken.report.sheet;

import java.util.regex.Pattern;

/** Writes texts so that they come back from a cell as they were: line ends, white space at the ends, and signs that no cell holds. */
final class KeyText {
    private static final Pattern ESCAPED = Pattern.compile("\\\\u([0-9a-f]{4})");

    private KeyText() {}

    /** One line of visible text; "" for null. */
    static String encode(String text) {
        if (text == null) {
            return "";
        }
        StringBuilder encoded = new StringBuilder();
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            boolean atEnd = i == 0 || i == text.length() - 1;
            boolean plain = c > ' ' && c != '\\' && !isHidden(c, text, i) || c == ' ' && !atEnd;
            encoded.append(plain ? String.valueOf(c) : "\\u%04x".formatted((int) c));
        }
        return encoded.toString();
    }

    /** The text that was encoded, or null for "". */
    static String decode(String encoded) {
        return encoded.isEmpty()
                ? null
                : ESCAPED.matcher(encoded)
                        .replaceAll(m -> java.util.regex.Matcher.quoteReplacement(
                                String.valueOf((char) Integer.parseInt(m.group(1), 16))));
    }

    private static boolean isHidden(char c, String text, int at) {
        boolean paired =
                Character.isHighSurrogate(c) && at + 1 < text.length() && Character.isLowSurrogate(text.charAt(at + 1))
                        || Character.isLowSurrogate(c) && at > 0 && Character.isHighSurrogate(text.charAt(at - 1));
        return Character.isISOControl(c)
                || Character.isWhitespace(c)
                || Character.isSpaceChar(c)
                || Character.getType(c) == Character.FORMAT
                || c >= 0xFFFE
                || Character.isSurrogate(c) && !paired;
    }
}
