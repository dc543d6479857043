package dev.tenken.document.markup;

/** Small questions that every format asks of a text. */
final class Marks {

    private Marks() {}

    static boolean isSpace(char c) {
        return Character.isWhitespace(c) || Character.isSpaceChar(c) || c == '\uFEFF';
    }

    /** Offset of the line end at or behind a place. */
    static int lineEnd(String text, int at) {
        int end = at;
        while (end < text.length() && text.charAt(end) != '\n' && text.charAt(end) != '\r') {
            end++;
        }
        return end;
    }

    /** Offset at which the line below a line end begins. */
    static int nextLine(String text, int lineEnd) {
        if (lineEnd >= text.length()) {
            return text.length();
        }
        boolean pair = text.charAt(lineEnd) == '\r' && lineEnd + 1 < text.length() && text.charAt(lineEnd + 1) == '\n';
        return lineEnd + (pair ? 2 : 1);
    }

    static boolean startsLine(String text, int at) {
        return at == 0 || text.charAt(at - 1) == '\n' || text.charAt(at - 1) == '\r';
    }

    /** How often the character at a place is repeated. */
    static int run(CharSequence text, int at) {
        int end = at;
        while (end < text.length() && text.charAt(end) == text.charAt(at)) {
            end++;
        }
        return end - at;
    }

    /** Whether a line is nothing but one mark, that often or oftener. */
    static boolean isRule(String line, char mark, int least) {
        return line.length() >= least && line.charAt(0) == mark && run(line, 0) == line.length();
    }
}
