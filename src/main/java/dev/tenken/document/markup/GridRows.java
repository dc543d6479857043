package dev.tenken.document.markup;

import dev.tenken.document.format.Part;
import dev.tenken.model.document.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;

/** Makes the rows of a table of cells that know their place. */
final class GridRows {

    /**
     * A cell.
     *
     * @param rows how many rows it reaches into, its own included
     */
    record Cell(Span span, int row, int column, int rows) {}

    private GridRows() {}

    /** @param cells row by row */
    static Part.Table of(List<Cell> cells, Part.Header header) {
        int width = cells.stream().mapToInt(Cell::column).max().orElse(-1) + 1;
        TreeMap<Integer, List<Cell>> byRow = new TreeMap<>();
        cells.forEach(
                c -> byRow.computeIfAbsent(c.row(), r -> new ArrayList<>()).add(c));
        List<List<Span>> rows = new ArrayList<>();
        List<List<Span>> above = new ArrayList<>();
        List<Cell> reaching = new ArrayList<>();
        byRow.forEach((row, own) -> {
            reaching.removeIf(cell -> cell.row() + cell.rows() <= row);
            if (own.stream().anyMatch(cell -> cell.span().length() > 0)) {
                rows.add(row(own, width));
                above.add(reaching.stream()
                        .map(Cell::span)
                        .filter(s -> s.length() > 0)
                        .toList());
            }
            own.stream().filter(cell -> cell.rows() > 1).forEach(reaching::add);
        });
        return new Part.Table(rows, header, above);
    }

    private static List<Span> row(List<Cell> own, int width) {
        int at = own.get(0).span().start();
        List<Span> spans = new ArrayList<>();
        for (int column = 0; column < width; column++) {
            int wanted = column;
            Span span = own.stream()
                    .filter(cell -> cell.column() == wanted)
                    .map(Cell::span)
                    .findFirst()
                    .orElse(new Span(at, at));
            spans.add(span);
            at = span.end();
        }
        return spans;
    }
}
