package dev.tenken.data;

/** The characters that XML 1.0 allows. */
public final class XmlCharacters {
    private static final int REPLACEMENT = 0xFFFD;

    private XmlCharacters() {}

    /** The text with the sign U+FFFD for each character that XML forbids, halves of surrogate pairs among them. */
    public static String only(String text) {
        StringBuilder allowed = new StringBuilder(text.length());
        text.codePoints().forEach(c -> allowed.appendCodePoint(isAllowed(c) ? c : REPLACEMENT));
        return allowed.toString();
    }

    private static boolean isAllowed(int c) {
        return c == '\t'
                || c == '\n'
                || c == '\r'
                || (c >= 0x20 && c <= 0xD7FF)
                || (c >= 0xE000 && c <= 0xFFFD)
                || c >= 0x10000;
    }
}
