package dev.tenken.office.read;

import java.util.List;

/**
 * A row of a sheet that has text.
 *
 * @param number from 1
 * @param cells by column: null where a merged cell above reaches down, "" where nothing stands
 * @param places of the cells
 */
public record SheetRow(int number, List<String> cells, List<String> places) {

    /** Whether text stands in the column, counted from 0. */
    public boolean isFilled(int column) {
        return column < cells.size()
                && cells.get(column) != null
                && !cells.get(column).isBlank();
    }

    /** How many columns have text. */
    public int filled() {
        int filled = 0;
        for (int i = 0; i < cells.size(); i++) {
            filled += isFilled(i) ? 1 : 0;
        }
        return filled;
    }

    /** The first column that is filled, or -1. */
    public int first() {
        for (int i = 0; i < cells.size(); i++) {
            if (isFilled(i)) {
                return i;
            }
        }
        return -1;
    }

    /** Whether a cell above reaches down into the row. */
    public boolean isReached() {
        return cells.contains(null);
    }

    /** The row with those columns alone. */
    public SheetRow only(List<Integer> columns) {
        return new SheetRow(
                number,
                columns.stream().map(i -> i < cells.size() ? cells.get(i) : "").toList(),
                columns.stream()
                        .map(i -> i < places.size() ? places.get(i) : null)
                        .toList());
    }
}
