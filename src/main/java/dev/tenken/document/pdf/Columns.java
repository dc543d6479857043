package dev.tenken.document.pdf;

import dev.tenken.document.pdf.Item.Run;
import java.util.ArrayList;
import java.util.List;

/** Tells columns of running text from the columns of a table: prose fills its lines, cells do not. */
final class Columns {
    private static final int FEWEST_LINES = 4;
    private static final double LEAST_FILL = 0.62;
    private static final int LEAST_WIDTH = 22;
    private static final double LEAST_RATIO = 0.4;
    private static final float PARTED = 1.3f;
    private static final int FEWEST_CHUNKS = 3;
    private static final double MOST_ALIGNED = 0.8;

    private Columns() {}

    /** Whether each side of a stretch is to be read from top to bottom. */
    static boolean areProse(List<Row> left, List<Row> right) {
        if (left.size() < FEWEST_LINES || right.size() < FEWEST_LINES) {
            return false;
        }
        float a = width(left);
        float b = width(right);
        boolean alike = Math.min(a, b) / Math.max(a, b) >= LEAST_RATIO;
        boolean bulleted = areItems(left) && areItems(right);
        return alike && (bulleted || (isFilled(left) && isFilled(right))) && !standSideBySide(left, right);
    }

    private static float width(List<Row> rows) {
        float from = rows.stream().map(Row::left).min(Float::compare).orElseThrow();
        float to = rows.stream().map(Row::right).max(Float::compare).orElseThrow();
        return to - from;
    }

    private static boolean areItems(List<Row> rows) {
        long items = rows.stream()
                .filter(r -> r.items().get(0) instanceof Run run && Scripts.beginsItem(run.text()))
                .count();
        return items * 2 >= rows.size();
    }

    private static boolean isFilled(List<Row> rows) {
        float width = width(rows);
        double fill = rows.stream()
                .mapToDouble(r -> (r.right() - r.left()) / width)
                .average()
                .orElse(0);
        double columns = rows.stream()
                .flatMap(r -> r.runs().stream())
                .mapToInt(Run::columns)
                .sum();
        return fill >= LEAST_FILL && columns / rows.size() >= LEAST_WIDTH;
    }

    /** Whether the pieces of both sides begin at the same heights, as the cells of rows do. */
    private static boolean standSideBySide(List<Row> left, List<Row> right) {
        List<Float> a = chunks(left);
        List<Float> b = chunks(right);
        long aligned = a.stream()
                .filter(y -> b.stream().anyMatch(other -> Math.abs(other - y) < 2))
                .count();
        return a.size() >= FEWEST_CHUNKS
                && b.size() >= FEWEST_CHUNKS
                && aligned >= MOST_ALIGNED * Math.max(a.size(), b.size());
    }

    private static List<Float> chunks(List<Row> rows) {
        float least = Float.MAX_VALUE;
        for (int i = 1; i < rows.size(); i++) {
            least = Math.min(least, rows.get(i).y() - rows.get(i - 1).bottom());
        }
        List<Float> starts = new ArrayList<>();
        for (int i = 0; i < rows.size(); i++) {
            if (i == 0 || rows.get(i).y() - rows.get(i - 1).bottom() > PARTED * least) {
                starts.add(rows.get(i).y());
            }
        }
        return starts;
    }
}
