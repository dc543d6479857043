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
 * @param printed so many of the rows go on paper, the first ones
 */
public record Sheet(
        String name,
        List<List<Cell>> preface,
        List<Column> columns,
        int frozen,
        Iterable<List<Cell>> rows,
        int printed) {
    /** Every row goes on paper. */
    public static final int ALL = Integer.MAX_VALUE;

    private static final int HIDDEN_AND_HEADER = 2;

    public Sheet {
        preface = List.copyOf(preface);
        columns = List.copyOf(columns);
    }

    /** A sheet of which every row goes on paper. */
    public Sheet(String name, List<List<Cell>> preface, List<Column> columns, int frozen, Iterable<List<Cell>> rows) {
        this(name, preface, columns, frozen, rows, ALL);
    }

    /** The same with so many rows on paper. */
    public Sheet printing(int some) {
        return new Sheet(name, preface, columns, frozen, rows, some);
    }

    /** The number, as Excel counts, of the table's nth row, from 0. */
    public static int rowNumber(int prefaceRows, int index) {
        return prefaceRows + HIDDEN_AND_HEADER + index + 1;
    }
}
