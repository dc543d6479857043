package dev.tenken.report.text;

import java.util.List;

/** Rows of words for the terminal, set in columns as wide as their widest word, whatever its letters. */
public final class TextTable {
    private static final String GAP = "  ";

    private TextTable() {}

    /** The rows, a line each; all of them have as many cells as the first one. A cell's line ends become blanks. */
    public static String of(List<List<String>> rows) {
        int columns = rows.get(0).size();
        int[] widths = new int[columns];
        for (List<String> row : rows) {
            for (int i = 0; i < columns; i++) {
                widths[i] = Math.max(widths[i], TextWidth.of(plain(row.get(i))));
            }
        }
        StringBuilder text = new StringBuilder();
        for (List<String> row : rows) {
            StringBuilder line = new StringBuilder();
            for (int i = 0; i < columns; i++) {
                line.append(i == 0 ? "" : GAP).append(TextWidth.fit(plain(row.get(i)), widths[i]));
            }
            text.append(line.toString().stripTrailing()).append('\n');
        }
        return text.toString();
    }

    private static String plain(String cell) {
        return cell.replace('\n', ' ');
    }
}
