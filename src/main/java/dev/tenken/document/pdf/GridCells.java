package dev.tenken.document.pdf;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The cells between drawn rules; cells with no rule between them are one. */
final class GridCells {
    private static final float SLACK = 3;

    private final List<Float> xs;
    private final List<Float> ys;
    private final List<Rule> rules;
    private final int columns;
    private final int[] merged;
    private final Map<Integer, List<Glyph>> glyphs = new HashMap<>();

    GridCells(List<Float> xs, List<Float> ys, List<Rule> rules) {
        this.xs = xs;
        this.ys = ys;
        this.rules = rules;
        this.columns = xs.size() - 1;
        this.merged = new int[columns * (ys.size() - 1)];
        merge();
    }

    /** Each cell counts as the first one, from the top left, that no rule parts it from. */
    private void merge() {
        for (int i = 0; i < merged.length; i++) {
            int row = i / columns;
            int column = i % columns;
            merged[i] = i;
            if (column > 0 && !isParted(xs.get(column), (ys.get(row) + ys.get(row + 1)) / 2, false)) {
                merged[i] = merged[i - 1];
            } else if (row > 0 && !isParted(ys.get(row), (xs.get(column) + xs.get(column + 1)) / 2, true)) {
                merged[i] = merged[i - columns];
            }
        }
    }

    private boolean isParted(float edge, float at, boolean level) {
        return rules.stream()
                .anyMatch(r -> r.isLevel() == level
                        && Math.abs((level ? r.top() : r.left()) - edge) <= SLACK
                        && (level ? r.left() : r.top()) <= at
                        && (level ? r.right() : r.bottom()) >= at);
    }

    /** Takes a glyph that stands in a cell. */
    boolean add(Glyph glyph) {
        int column = between(xs, glyph.x() + glyph.width() / 2);
        int row = between(ys, glyph.middle());
        if (column < 0 || row < 0) {
            return false;
        }
        glyphs.computeIfAbsent(merged[row * columns + column], c -> new ArrayList<>())
                .add(glyph);
        return true;
    }

    private static int between(List<Float> edges, float at) {
        for (int i = 0; i + 1 < edges.size(); i++) {
            if (at >= edges.get(i) && at < edges.get(i + 1)) {
                return i;
            }
        }
        return -1;
    }

    /** The texts, columns that are empty throughout left out. */
    List<List<String>> rows() {
        List<List<String>> rows = new ArrayList<>();
        for (int row = 0; row + 1 < ys.size(); row++) {
            List<String> cells = new ArrayList<>();
            for (int column = 0; column < columns; column++) {
                cells.add(Grids.cellText(glyphs.getOrDefault(row * columns + column, List.of())));
            }
            rows.add(cells);
        }
        rows.removeIf(cells -> cells.stream().allMatch(String::isEmpty));
        return withoutEmptyColumns(rows);
    }

    private List<List<String>> withoutEmptyColumns(List<List<String>> rows) {
        List<Integer> filled = new ArrayList<>();
        for (int c = 0; c < columns; c++) {
            int column = c;
            if (rows.stream().anyMatch(row -> !row.get(column).isEmpty())) {
                filled.add(c);
            }
        }
        return rows.stream().map(row -> filled.stream().map(row::get).toList()).toList();
    }
}
