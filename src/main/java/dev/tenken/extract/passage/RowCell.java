package dev.tenken.extract.passage;

import dev.tenken.extract.text.MatchText;

/** Cells of a row as it is read: "copied: daily|kept: 90 days". */
public final class RowCell {

    private RowCell() {}

    /** Whether a place lies in the name of a column. */
    public static boolean isInHead(MatchText row, int at) {
        String text = row.folded();
        int start = text.lastIndexOf('|', at - 1) + 1;
        int next = text.indexOf('|', at);
        String cell = text.substring(start, next < 0 ? text.length() : next);
        int colon = cell.lastIndexOf(':');
        if (colon < 0 || cell.substring(0, colon).isBlank()) {
            return false;
        }
        int value = cell.length() - cell.substring(colon + 1).strip().length();
        return at - start < value;
    }
}
