package dev.tenken.document.pdf;

import dev.tenken.document.pdf.Block.Column;
import dev.tenken.document.pdf.Block.Line;
import dev.tenken.document.pdf.Block.Table;
import dev.tenken.document.pdf.Item.Grid;
import dev.tenken.document.pdf.Item.Run;
import java.util.ArrayList;
import java.util.List;

/** Puts the rows of a page into the order in which they are read. */
final class ReadingOrder {
    private static final int DEEPEST = 4;
    private static final float CELL_GAP = 2;

    private final List<Block> blocks = new ArrayList<>();

    private ReadingOrder() {}

    /** @param rows from top to bottom */
    static List<Block> of(List<Row> rows) {
        ReadingOrder order = new ReadingOrder();
        order.read(rows, 0);
        return order.blocks;
    }

    private void read(List<Row> rows, int depth) {
        if (rows.isEmpty()) {
            return;
        }
        Column column = column(rows);
        int done = 0;
        int next = 0;
        while (next < rows.size()) {
            Gutter gutter = depth < DEEPEST ? Gutter.from(rows, next) : null;
            int read = gutter == null ? -1 : readParted(rows, done, gutter, column, depth);
            if (read > 0) {
                done = read;
                next = read;
            } else {
                next++;
            }
        }
        rows.subList(done, rows.size()).forEach(row -> add(row, column));
    }

    /** Reads up to the end of a stretch that is a table or columns; index behind it, or -1 when it is neither. */
    private int readParted(List<Row> rows, int done, Gutter gutter, Column column, int depth) {
        Gutter whole = upwards(rows, done, gutter);
        int to = withoutTail(rows, whole);
        List<Row> stretch = rows.subList(whole.from(), to);
        List<Row> left = Row.keep(stretch, whole::isLeft);
        List<Row> right = Row.keep(stretch, item -> !whole.isLeft(item));
        if (Columns.areProse(left, right)) {
            rows.subList(done, whole.from()).forEach(row -> add(row, column));
            read(left, depth + 1);
            read(right, depth + 1);
            return to;
        }
        int from = gutter.from();
        CellRows cells = CellRows.of(rows, from, gutter.to());
        if (cells == null) {
            return -1;
        }
        rows.subList(done, cells.from()).forEach(row -> add(row, column));
        cells.lines(column).forEach(blocks::add);
        return cells.to();
    }

    /** Columns may begin at different heights. */
    private static Gutter upwards(List<Row> rows, int done, Gutter gutter) {
        Gutter whole = gutter;
        while (whole.from() > done) {
            Gutter narrowed = whole.narrowed(rows.get(whole.from() - 1));
            if (narrowed == null) {
                break;
            }
            whole = new Gutter(whole.from() - 1, whole.to(), narrowed.left(), narrowed.right());
        }
        return whole;
    }

    /** A heading below two columns stands on the left alone, parted from them by a gap. */
    private static int withoutTail(List<Row> rows, Gutter gutter) {
        int last = gutter.to() - 1;
        while (last > gutter.from() && rows.get(last).items().stream().allMatch(gutter::isLeft)) {
            last--;
        }
        for (int i = Math.max(last + 1, gutter.from() + 1); i < gutter.to(); i++) {
            float gap = rows.get(i).y() - rows.get(i - 1).bottom();
            if (gap > CELL_GAP * Math.max(rows.get(i).size(), rows.get(i - 1).size())) {
                return i;
            }
        }
        return gutter.to();
    }

    private static Column column(List<Row> rows) {
        float left = rows.stream().map(Row::left).min(Float::compare).orElseThrow();
        float right = rows.stream().map(Row::right).max(Float::compare).orElseThrow();
        return new Column(left, right);
    }

    private void add(Row row, Column column) {
        if (row.items().get(0) instanceof Grid grid) {
            blocks.add(new Table(grid.top(), grid.edges(), grid.rows()));
        } else {
            blocks.add(line(row.runs(), column));
        }
    }

    private static Line line(List<Run> runs, Column column) {
        StringBuilder text = new StringBuilder();
        boolean cells = false;
        Run before = null;
        for (Run run : runs) {
            if (before != null) {
                boolean wide = run.left() - before.right() > CELL_GAP * Math.max(run.size(), before.size());
                boolean cell = wide && !(before == runs.get(0) && Scripts.isMarker(before.text()));
                cells |= cell;
                text.append(cell ? '\t' : ' ');
            }
            text.append(run.text());
            before = run;
        }
        return line(text.toString(), runs, column, cells);
    }

    static Line line(String text, List<Run> runs, Column column, boolean row) {
        float size = runs.stream().map(Run::size).max(Float::compare).orElseThrow();
        boolean bold = runs.stream().allMatch(r -> r.bold() || Scripts.isMarker(r.text()));
        return new Line(
                text,
                runs.get(0).left(),
                runs.get(runs.size() - 1).right(),
                runs.get(0).baseline(),
                size,
                bold,
                column,
                row);
    }
}
