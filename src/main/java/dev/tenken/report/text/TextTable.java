package dev.tenken.report.text;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/** Rows of words for the terminal, set in columns as wide as their widest word, whatever its letters. */
public final class TextTable {
    private static final String GAP = "  ";
    private static final int LEAST_ROOM = 12;

    private TextTable() {}

    /**
     * The same in lines of at most so many columns: what does not fit of the last cell goes on below it, as long as there is room for some words beside
     * the others.
     */
    public static String of(List<List<String>> rows, int width) {
        int last = rows.get(0).size() - 1;
        int before = 0;
        for (int i = 0; i < last; i++) {
            before += width(rows, i) + GAP.length();
        }
        int room = width - before;
        if (room < LEAST_ROOM) {
            return of(rows);
        }
        List<List<String>> lines = new ArrayList<>();
        for (List<String> row : rows) {
            List<String> wrapped = TextWidth.wrap(plain(row.get(last)), room, 0);
            for (int i = 0; i < wrapped.size(); i++) {
                List<String> line = new ArrayList<>(i == 0 ? row.subList(0, last) : Collections.nCopies(last, ""));
                line.add(wrapped.get(i).strip());
                lines.add(line);
            }
        }
        return of(rows, lines);
    }

    private static int width(List<List<String>> rows, int column) {
        return rows.stream()
                .mapToInt(row -> TextWidth.of(plain(row.get(column))))
                .max()
                .orElse(0);
    }

    /** The rows, a line each; all of them have as many cells as the first one. A cell's line ends become blanks. */
    public static String of(List<List<String>> rows) {
        return of(rows, rows);
    }

    private static String of(List<List<String>> measured, List<List<String>> rows) {
        int columns = rows.get(0).size();
        int[] widths = new int[columns];
        for (int i = 0; i < columns; i++) {
            widths[i] = width(i == columns - 1 ? rows : measured, i);
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
