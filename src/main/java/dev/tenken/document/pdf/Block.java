package dev.tenken.document.pdf;

import java.util.List;

/** A line or a drawn table of a page, in reading order. */
sealed interface Block {

    /**
     * One line of text.
     *
     * @param text cells parted by tabs when the line is a row of a table without drawn cells
     * @param left where its text begins
     * @param right where its text ends
     * @param within the column that holds it
     * @param row the row of a table without drawn cells
     */
    record Line(
            String text, float left, float right, float baseline, float size, boolean bold, Column within, boolean row)
            implements Block {

        /** Whether the text reaches the right edge of its column, so that the next line may be its rest. */
        boolean isFull() {
            return within.right() - right < 2.5f * size;
        }
    }

    /** The edges of the text of a column. */
    record Column(float left, float right) {}

    /** A drawn table. */
    record Table(float top, List<Float> edges, List<List<String>> rows) implements Block {}
}
