package dev.tenken.document.structure;

import dev.tenken.data.Patterns;
import dev.tenken.document.structure.Piece.Row;
import dev.tenken.model.document.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** Recognises rows that a converter cut in two because their cells ran over several lines of the page. */
final class RowWrap {
    private static final int TAIL = 40;
    /** Letters of a cell whose brackets are counted. */
    private static final int LONGEST_CELL = 600;

    private static final Pattern LEFT_OPEN =
            Patterns.compile("(?:[,、，(（「/／・&]|\\b(?:and|or|of|the|a|an|to|in|for|with|by|from|on|at|as))$");

    private RowWrap() {}

    /** Whether the row is the rest of the one before. */
    static boolean continues(Row before, Row row, String text) {
        if (row.cells().size() > before.cells().size() || row.filled() == 0) {
            return false;
        }
        int first = firstFilled(row);
        Span above = before.cells().get(first);
        if (above.length() == 0) {
            return false;
        }
        String tail = text.substring(Math.max(above.start(), above.end() - TAIL), above.end());
        if (Chars.endsSentence(tail)) {
            return false;
        }
        Span own = row.cells().get(first);
        if (Chars.isLatinLower(text.charAt(own.start()))) {
            return Character.isUpperCase(text.charAt(above.start())) && !isWhole(before, row, text);
        }
        return first > 0 && row.filled() == 1 && isLeftOpen(tail, own, text);
    }

    /**
     * Whether every column is filled and none of those behind the first goes on from the cell above: a row of its own whose name is written
     * small ("tldv, Inc.", "monday.com").
     */
    private static boolean isWhole(Row before, Row row, String text) {
        int columns = before.cells().size();
        if (columns < 3 || row.filled() < columns) {
            return false;
        }
        for (int i = 1; i < columns; i++) {
            Span above = before.cells().get(i);
            Span own = row.cells().get(i);
            String words = text.substring(Math.max(above.start(), above.end() - LONGEST_CELL), above.end());
            boolean goesOn = Chars.isLatinLower(text.charAt(own.start())) || isLeftOpen(words, own, text);
            if (goesOn && !own.of(text).equals(above.of(text))) {
                return false;
            }
        }
        return true;
    }

    private static boolean isLeftOpen(String tail, Span own, String text) {
        String head = text.substring(own.start(), Math.min(own.end(), own.start() + TAIL));
        boolean listRunsOn = holdsComma(tail) && holdsComma(head);
        return listRunsOn || LEFT_OPEN.matcher(tail).find() || !Chars.isBalanced(tail);
    }

    private static boolean holdsComma(String cell) {
        return cell.chars().anyMatch(c -> c == ',' || c == '、' || c == '，');
    }

    /** One row of both; each cell reaches from its first piece to its last. */
    static Row join(Row before, Row rest) {
        List<Span> cells = new ArrayList<>(before.cells());
        for (int i = 0; i < rest.cells().size(); i++) {
            Span more = rest.cells().get(i);
            Span cell = cells.get(i);
            if (more.length() > 0) {
                cells.set(i, cell.length() == 0 ? more : cell.join(more));
            }
        }
        return Row.of(before.span().join(rest.span()), cells);
    }

    private static int firstFilled(Row row) {
        int i = 0;
        while (row.cells().get(i).length() == 0) {
            i++;
        }
        return i;
    }
}
