package dev.tenken.office.write;

import java.util.List;

/**
 * A sheet: a preface, then one table with a header that stays in sight and filters.
 *
 * @param name as Excel takes it: 1 to 31 characters without {@code []:*?/\}
 * @param preface rows above the table
 * @param columns of the table
 * @param frozen how many columns stay in sight at the left
 * @param rows of the table, one cell per column at most; they are asked for once and may be made on the way
 */
public record Sheet(
        String name, List<List<Cell>> preface, List<Column> columns, int frozen, Iterable<List<Cell>> rows) {
    private static final int HIDDEN_AND_HEADER = 2;

    public Sheet {
        preface = List.copyOf(preface);
        columns = List.copyOf(columns);
    }

    /** The number, as Excel counts, of the table's nth row, from 0. */
    public static int rowNumber(int prefaceRows, int index) {
        return prefaceRows + HIDDEN_AND_HEADER + index + 1;
    }
}
