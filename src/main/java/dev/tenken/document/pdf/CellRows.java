package dev.tenken.document.pdf;

import dev.tenken.document.pdf.Block.Column;
import dev.tenken.document.pdf.Block.Line;
import dev.tenken.document.pdf.Item.Run;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** The rows of a table whose cells are not drawn: only the gaps between its columns and rows tell them. */
final class CellRows {
    private static final float COLUMN_GAP = 0.8f;
    private static final float ROW_GAP = 1.25f;
    private static final int FEWEST_SHARED = 2;
    /** Two lines with one gap each may be so by chance; a wide gap is not. */
    private static final int SURE = 3;

    private static final float SURE_GAP = 2;

    private final List<Row> rows;
    private final int from;
    private final int to;
    private final List<Float> starts;

    private CellRows(List<Row> rows, int from, int to, List<Float> starts) {
        this.rows = rows;
        this.from = from;
        this.to = to;
        this.starts = starts;
    }

    int from() {
        return from;
    }

    int to() {
        return to;
    }

    /** The table between two indexes, lines above and below it that are none of its rows left out; null when there is none. */
    static CellRows of(List<Row> all, int from, int to) {
        int first = from;
        int last = to;
        while (first < last && all.get(first).items().size() < 2) {
            first++;
        }
        while (last > first && isSingleAtMargin(all.get(last - 1), all.get(first))) {
            last--;
        }
        for (int i = first; i < last; i++) {
            if (all.get(i).runs().isEmpty()) {
                last = i;
            }
        }
        List<Row> rows = all.subList(first, last);
        long shared = rows.stream().filter(r -> r.items().size() > 1).count();
        if (shared < FEWEST_SHARED || (shared < SURE && !hasWideGap(rows)) || areMarked(rows)) {
            return null;
        }
        List<Float> starts = starts(rows);
        return starts.size() < 2 ? null : new CellRows(rows, first, last, starts);
    }

    private static boolean isSingleAtMargin(Row row, Row first) {
        return row.items().size() < 2 && row.left() <= first.items().get(1).left() - 1;
    }

    private static boolean hasWideGap(List<Row> rows) {
        return rows.stream()
                .filter(r -> r.items().size() > 1)
                .allMatch(r -> r.items().get(1).left() - r.items().get(0).right() > SURE_GAP * r.size());
    }

    /** Bullets and numbers set apart from their text are lists. */
    private static boolean areMarked(List<Row> rows) {
        return rows.stream()
                .filter(r -> r.items().size() > 1)
                .allMatch(r -> r.items().size() == 2
                        && Scripts.isMarker(r.runs().get(0).text()));
    }

    /** Where columns begin: behind bands that no run of any row crosses. */
    private static List<Float> starts(List<Row> rows) {
        List<Run> runs = rows.stream()
                .flatMap(r -> r.runs().stream())
                .sorted(Comparator.comparingDouble(Run::left))
                .toList();
        List<Float> starts = new ArrayList<>();
        float covered = Float.NEGATIVE_INFINITY;
        for (Run run : runs) {
            if (run.left() - covered > COLUMN_GAP * run.size()) {
                starts.add(run.left());
            }
            covered = Math.max(covered, run.right());
        }
        return starts;
    }

    /** One line for each row, its cells parted by tabs. */
    List<Line> lines(Column column) {
        List<Line> lines = new ArrayList<>();
        float least = leastGap();
        boolean known = hasWrapped(least);
        List<Row> row = new ArrayList<>();
        for (int i = 0; i < rows.size(); i++) {
            boolean parted = i > 0 && rows.get(i).y() - rows.get(i - 1).y() > ROW_GAP * least;
            if (i > 0 && (known ? parted : parted || !RunningCells.runOn(cells(row), cells(List.of(rows.get(i)))))) {
                lines.add(line(row, column));
                row = new ArrayList<>();
            }
            row.add(rows.get(i));
        }
        lines.add(line(row, column));
        return lines;
    }

    private float leastGap() {
        float least = Float.MAX_VALUE;
        for (int i = 1; i < rows.size(); i++) {
            least = Math.min(least, rows.get(i).y() - rows.get(i - 1).y());
        }
        return least;
    }

    /** Whether the closest lines are those of one cell: then one of them leaves a column empty, or gaps of two kinds stand. */
    private boolean hasWrapped(float least) {
        boolean parted = false;
        boolean wrapped = false;
        for (int i = 1; i < rows.size(); i++) {
            boolean close = rows.get(i).y() - rows.get(i - 1).y() <= ROW_GAP * least;
            parted |= !close;
            wrapped |= close && rows.get(i).items().size() < starts.size();
        }
        return parted && wrapped;
    }

    private Line line(List<Row> lines, Column column) {
        List<Run> runs = lines.stream().flatMap(line -> line.runs().stream()).toList();
        return ReadingOrder.line(String.join("\t", cells(lines)), runs, column, true);
    }

    /** What the lines of one row hold, by column. */
    private List<String> cells(List<Row> lines) {
        List<StringBuilder> cells = new ArrayList<>();
        starts.forEach(s -> cells.add(new StringBuilder()));
        for (Row line : lines) {
            for (Run run : line.runs()) {
                StringBuilder cell = cells.get(columnOf(run));
                String between = cell.isEmpty() ? "" : Scripts.between(cell.toString(), run.text());
                cell.append(between.equals("\n") ? " " : between).append(run.text());
            }
        }
        return cells.stream().map(StringBuilder::toString).toList();
    }

    private int columnOf(Run run) {
        int column = 0;
        while (column + 1 < starts.size() && run.left() >= starts.get(column + 1) - 0.5f) {
            column++;
        }
        return column;
    }
}
