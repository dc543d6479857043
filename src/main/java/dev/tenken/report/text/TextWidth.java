package dev.tenken.report.text;

/** How many columns of a terminal a text takes: full-width characters take two, combining marks none. */
public final class TextWidth {

    private static final String ELLIPSIS = "…";
    /** First and last code points of ranges that are wide or full-width in Unicode's East Asian Width. */
    private static final int[][] WIDE = {
        {0x1100, 0x115F}, {0x2E80, 0x303E}, {0x3041, 0x33FF}, {0x3400, 0x4DBF}, {0x4E00, 0x9FFF}, {0xA000, 0xA4CF},
        {0xA960, 0xA97F}, {0xAC00, 0xD7A3}, {0xF900, 0xFAFF}, {0xFE30, 0xFE6F}, {0xFF00, 0xFF60}, {0xFFE0, 0xFFE6},
        {0x1F300, 0x1F64F}, {0x1F680, 0x1F6FF}, {0x1F900, 0x1F9FF}, {0x20000, 0x3FFFD}
    };

    private TextWidth() {}

    static int of(String text) {
        return text.codePoints().map(TextWidth::of).sum();
    }

    /** The text in exactly so many columns: filled with spaces, or cut with an ellipsis. */
    static String fit(String text, int columns) {
        int width = of(text);
        if (width <= columns) {
            return text + " ".repeat(columns - width);
        }
        StringBuilder cut = new StringBuilder();
        int used = 0;
        for (int c : text.codePoints().toArray()) {
            if (used + of(c) > columns - 1) {
                break;
            }
            cut.appendCodePoint(c);
            used += of(c);
        }
        return cut + ELLIPSIS + " ".repeat(columns - 1 - used);
    }

    private static int of(int c) {
        int type = Character.getType(c);
        if (type == Character.NON_SPACING_MARK || type == Character.ENCLOSING_MARK || type == Character.FORMAT) {
            return 0;
        }
        for (int[] range : WIDE) {
            if (range[0] <= c && c <= range[1]) {
                return 2;
            }
        }
        return 1;
    }
}
