package dev.tenken.office.write;

import java.util.List;

/** How high a row must be to show its wrapped text: programs do not agree on finding out for themselves. */
final class RowHeight {
    private static final float LINE = 13.5f;
    private static final float TITLE_LINE = 22f;
    private static final float AROUND = 3f;
    private static final float HIGHEST = 400f;
    /** Wide characters begin with those of Hangul; the few narrow ones among them do no harm. */
    private static final int FIRST_WIDE = 0x1100;

    /** What the button of the filter takes of a header's width, in characters. */
    private static final int BUTTON = 3;

    private RowHeight() {}

    /** In points. */
    static float of(List<Column> columns, List<Cell> cells) {
        int lines = 1;
        for (int i = 0; i < cells.size() && i < columns.size(); i++) {
            if (columns.get(i).look() != Look.KEY && cells.get(i).value() instanceof String text) {
                lines = Math.max(lines, lines(text, room(columns.get(i).width())));
            }
        }
        return Math.min(HIGHEST, lines * LINE + AROUND);
    }

    /** In points; room for a second line, whatever the font. */
    static float ofHeader(List<Column> columns) {
        int lines = columns.stream()
                .mapToInt(column -> lines(column.name(), column.width() - BUTTON))
                .max()
                .orElse(1);
        return Math.min(HIGHEST, Math.max(2, lines) * LINE + AROUND);
    }

    /** In points, of a text that runs over these columns. */
    static float ofNote(Cell note, List<Column> columns) {
        int width = Math.max(1, columns.stream().mapToInt(Column::width).sum());
        float line = note.look() == Look.TITLE ? TITLE_LINE : LINE;
        return Math.min(HIGHEST, lines(note.text(), room(width)) * line + AROUND);
    }

    /** Fonts differ: what a program shows in a column is a little less than its width. */
    private static int room(int width) {
        return Math.max(1, width * 9 / 10);
    }

    private static int lines(String text, int width) {
        return (int)
                text.lines().mapToLong(line -> 1 + (width(line) - 1) / width).sum();
    }

    private static long width(String line) {
        return Math.max(
                1, line.codePoints().mapToLong(c -> c < FIRST_WIDE ? 1 : 2).sum());
    }
}
