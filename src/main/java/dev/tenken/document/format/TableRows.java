package dev.tenken.document.format;

import java.util.ArrayList;
import java.util.List;

/** The rows of a table whose cells may span rows and columns, as formats with a grid know them. */
public final class TableRows {

    /**
     * @param cells by column: null where a cell above reaches down, "" where a cell spans further columns
     * @param places of the cells, or null
     * @param names whether the format says that the row names columns
     * @param across whether one cell spans the whole table
     */
    public record Row(List<String> cells, List<String> places, boolean names, boolean across) {}

    private final List<Row> rows = new ArrayList<>();

    public void add(Row row) {
        rows.add(row);
    }

    public int size() {
        return rows.size();
    }

    /**
     * Writes the table. The last of several rows with names at its top names the columns; the others stand before it as they are.
     *
     * @param otherwise where the names stand when no row at the top has any
     */
    public void write(ContentBuilder content, Part.Header otherwise) {
        int names = names();
        List<String> columnNames = List.of();
        for (int i = 0; i <= names; i++) {
            columnNames = filled(rows.get(i).cells(), columnNames);
            content.beginTable(i < names ? Part.Header.NONE : Part.Header.FIRST_ROW);
            content.row(columnNames, rows.get(i).places());
        }
        if (names < 0) {
            content.beginTable(otherwise);
        }
        for (int i = names + 1; i < rows.size(); i++) {
            write(rows.get(i), i > 0, content);
        }
        content.endTable();
    }

    private static void write(Row row, boolean belowOthers, ContentBuilder content) {
        String first = row.cells().isEmpty() ? null : row.cells().get(0);
        if (row.across() && belowOthers && first != null && !first.isBlank()) {
            content.section(first, row.places() == null ? null : row.places().get(0));
        } else {
            content.row(row.cells(), row.places());
        }
    }

    private int names() {
        int last = -1;
        for (int i = 0; i < rows.size() - 1 && rows.get(i).names(); i++) {
            last = i;
        }
        return last;
    }

    /** A name may reach down from the row of names above. */
    private static List<String> filled(List<String> cells, List<String> above) {
        List<String> filled = new ArrayList<>();
        for (int i = 0; i < cells.size(); i++) {
            String reaching = i < above.size() ? above.get(i) : "";
            filled.add(cells.get(i) == null ? reaching : cells.get(i));
        }
        return filled;
    }
}
