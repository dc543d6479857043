package dev.tenken.office.fill;

import java.util.List;

/**
 * Cells in rows and columns, both counted from 0: a sheet of a workbook, a table of a Word document, or a whole CSV file. What is
 * written is read back by {@link #text}.
 */
public interface FormGrid {

    /** What people call it: the name of the sheet, "table 2"; "" for the one of a CSV file. */
    String name();

    /** Whether it is not shown. */
    boolean hidden();

    /** One more than the last row that has text. */
    int rows();

    /** One more than the last column that has text. */
    int columns();

    /** The text of a cell as it is shown; "" where nothing stands. Of merged cells the first one has the text. */
    String text(int row, int column);

    /** Whether anything stands in the cell, also what is not shown: a formula, or text that is struck out. */
    boolean isTaken(int row, int column);

    /** Whether the cell is the rest of one that begins above or to the left of it. */
    boolean isCovered(int row, int column);

    /** How many columns the cell that begins here spans; at least 1. */
    int span(int row, int column);

    /** Whether the row is not shown. */
    boolean isRowHidden(int row);

    /** The values that the cell's drop-down offers; empty when it has none. */
    List<String> options(int row, int column);

    /** How the cell is called, such as {@code Sheet1!C12}. */
    String address(int row, int column);

    /** Whether tables may get further columns at their right end. */
    boolean isWidening();

    /**
     * Writes into a cell that is not taken.
     *
     * @param like the column whose cell in the row is its model where the cell has no look of its own
     */
    void write(int row, int column, String text, int like);

    /**
     * Ticks one of the boxes in the text of a cell.
     *
     * @param box which one, from 0
     * @param sign of a ticked box
     * @param text of the cell with that box ticked
     */
    default void tick(int row, int column, int box, String sign, String text) {
        write(row, column, text, column);
    }

    /** Writes a further line below what stands in a cell. */
    default void append(int row, int column, String line) {
        write(row, column, text(row, column) + "\n" + line, column);
    }

    /** Makes a new column as wide as text needs it. */
    void widen(int column, int characters);
}
