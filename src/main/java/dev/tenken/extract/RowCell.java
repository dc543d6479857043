package dev.tenken.extract;

import dev.tenken.extract.text.MatchText;
import java.util.ArrayList;
import java.util.List;

/**
 * A cell of a row as patterns see it: "kept: 90 days".
 *
 * @param start where it begins in the folded text
 * @param end where it ends there
 * @param head the name of its column, or ""
 * @param value what stands in it
 */
record RowCell(int start, int end, String head, String value) {

    static List<RowCell> of(MatchText row) {
        List<RowCell> cells = new ArrayList<>();
        int start = 0;
        for (String cell : row.folded().split("\\|", -1)) {
            int colon = cell.lastIndexOf(':');
            String head = colon < 0 ? "" : cell.substring(0, colon).strip();
            cells.add(new RowCell(
                    start,
                    start + cell.length(),
                    head,
                    cell.substring(colon + 1).strip()));
            start += cell.length() + 1;
        }
        return cells;
    }

    /** Whether the offset lies in the name of the column. */
    boolean isInHead(int offset) {
        return !head.isEmpty() && offset < end - value.length();
    }

    /** The cell that holds the offset. */
    static RowCell at(MatchText row, int offset) {
        List<RowCell> cells = of(row);
        return cells.stream().filter(cell -> offset <= cell.end()).findFirst().orElse(cells.get(cells.size() - 1));
    }
}
