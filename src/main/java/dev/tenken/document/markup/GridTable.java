package dev.tenken.document.markup;

import dev.tenken.document.format.Part;
import dev.tenken.model.document.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;

/** Reads a table that is drawn with {@code +---+} and {@code |}. */
final class GridTable {
    private final MarkedText marked;
    private final List<SourceLine> lines;
    private final List<Integer> borders;
    private final List<GridRows.Cell> cells = new ArrayList<>();

    GridTable(MarkedText marked, List<SourceLine> lines) {
        this.marked = marked;
        this.lines = lines;
        this.borders = borders(lines);
    }

    /** Where, counted from the first character of a line, columns are parted. */
    private static List<Integer> borders(List<SourceLine> lines) {
        TreeSet<Integer> borders = new TreeSet<>();
        for (SourceLine line : lines) {
            for (int i = 0; line.text().startsWith("+") && i < line.text().length(); i++) {
                if (line.text().charAt(i) == '+') {
                    borders.add(i);
                }
            }
        }
        return List.copyOf(borders);
    }

    void take() {
        Span whole = new Span(lines.get(0).start(), lines.get(lines.size() - 1).end());
        boolean headed = lines.stream().anyMatch(line -> line.text().startsWith("+="));
        DrawnRow row = new DrawnRow(marked, borders.size() - 1);
        int rows = 0;
        for (SourceLine line : lines) {
            if (isRule(line.text())) {
                rows += add(row, rows);
                row = new DrawnRow(marked, borders.size() - 1);
            } else {
                read(line, row);
            }
        }
        add(row, rows);
        marked.table(GridRows.of(cells, headed ? Part.Header.FIRST_ROW : Part.Header.BY_LOOK), whole);
    }

    private static boolean isRule(String line) {
        return line.startsWith("+") && line.chars().allMatch(c -> "+-=".indexOf(c) >= 0);
    }

    private int add(DrawnRow row, int index) {
        if (row.isEmpty()) {
            return 0;
        }
        List<Span> spans = row.take();
        for (int column = 0; column < spans.size(); column++) {
            cells.add(new GridRows.Cell(spans.get(column), index, column, 1));
        }
        return 1;
    }

    /** A cell reaches to the next border that is drawn; parts of a rule beside a cell of several rows are none of its words. */
    private void read(SourceLine line, DrawnRow row) {
        int column = 0;
        while (column + 1 < borders.size()) {
            int next = column + 1;
            while (next + 1 < borders.size() && !isDrawn(line, borders.get(next))) {
                next++;
            }
            int start = line.textStart()
                    + Math.min(borders.get(column) + 1, line.text().length());
            int end = line.textStart() + Math.min(borders.get(next), line.text().length());
            String words = marked.text().substring(start, Math.max(start, end)).strip();
            if (!words.chars().allMatch(c -> "-=+".indexOf(c) >= 0)) {
                row.add(column, start, end);
            }
            column = next;
        }
    }

    private static boolean isDrawn(SourceLine line, int at) {
        return at >= line.text().length() || "|+".indexOf(line.text().charAt(at)) >= 0;
    }
}
