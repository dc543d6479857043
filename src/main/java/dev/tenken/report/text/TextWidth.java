package dev.tenken.report.text;

import java.util.ArrayList;
import java.util.List;

/** How many columns of a terminal a text takes: full-width characters take two, combining marks none. */
public final class TextWidth {

    private static final String ELLIPSIS = "…";
    private static final String OPENING = "\"(「『（［【〈《";
    private static final String CLOSING = "」』）］】〉》。、．，・：；？！ー";
    /** First and last code points of ranges that are wide or full-width in Unicode's East Asian Width. */
    private static final int[][] WIDE = {
        {0x1100, 0x115F}, {0x2E80, 0x303E}, {0x3041, 0x33FF}, {0x3400, 0x4DBF}, {0x4E00, 0x9FFF}, {0xA000, 0xA4CF},
        {0xA960, 0xA97F}, {0xAC00, 0xD7A3}, {0xF900, 0xFAFF}, {0xFE30, 0xFE6F}, {0xFF00, 0xFF60}, {0xFFE0, 0xFFE6},
        {0x1F300, 0x1F64F}, {0x1F680, 0x1F6FF}, {0x1F900, 0x1F9FF}, {0x20000, 0x3FFFD}
    };

    private TextWidth() {}

    public static int of(String text) {
        return text.codePoints().map(TextWidth::of).sum();
    }

    /** The text in exactly so many columns: filled with spaces, or cut with an ellipsis. */
    public static String fit(String text, int columns) {
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

    /**
     * The text in lines of at most so many columns, broken at spaces and between wide letters; a word longer than a line is cut.
     *
     * @param hang columns that every line but the first leaves free, for the caller to fill
     */
    static List<String> wrap(String text, int columns, int hang) {
        List<String> lines = new ArrayList<>();
        int start = 0;
        int mayBreak = 0;
        int used = 0;
        int usedAtBreak = 0;
        for (int i = 0; i < text.length(); i += Character.charCount(text.codePointAt(i))) {
            int c = text.codePointAt(i);
            if (i > start && mayBreak(text.charAt(i - 1), c)) {
                mayBreak = i;
                usedAtBreak = used;
            }
            int room = lines.isEmpty() ? columns : columns - hang;
            if (c != ' ' && used + of(c) > room && i > start) {
                int end = mayBreak > start ? mayBreak : i;
                lines.add(text.substring(start, end).stripTrailing());
                used -= mayBreak > start ? usedAtBreak : used;
                start = end;
            }
            used += of(c);
        }
        lines.add(text.substring(start));
        return lines;
    }

    /** Closing marks go with the word before, opening ones with the word behind. */
    private static boolean mayBreak(char before, int c) {
        return c != ' ' && (before == ' ' || of(c) == 2 && OPENING.indexOf(before) < 0 && CLOSING.indexOf(c) < 0);
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
