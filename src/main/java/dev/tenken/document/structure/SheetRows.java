package dev.tenken.document.structure;

import dev.tenken.document.structure.Piece.Row;
import dev.tenken.model.document.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/**
 * Puts the rows of a numbered check sheet together again.
 *
 * <p>A converter writes such a sheet as one group of lines per row, blank lines between them: the line with the row's number, and
 * above and below it the lines of cells that ran over. Which cell a line above or below belongs to is lost; the row keeps the
 * whole group as its span, and as cells those of the numbered line.
 */
final class SheetRows {
    private static final int FEWEST_COLUMNS = 3;
    private static final int MOST_DIGITS = 4;
    private static final Pattern NUMBER_COLUMN = Pattern.compile("(?i)№|no\\.?|#|番号|項番|項目番号|通番|項目no\\.?");

    private static final Pattern ANSWER =
            Pattern.compile("(?i)【(?:有|無|あり|なし|可|不可)】|(?:有り?|無し?|あり|なし|可|不可|はい|いいえ|○|×|yes|no)(?=[,、，。． \u3000：:]|$)");

    private SheetRows() {}

    /** Whether a row is the header of a numbered sheet. */
    static boolean isHeader(Row row, String text) {
        return row.filled() >= FEWEST_COLUMNS
                && NUMBER_COLUMN.matcher(row.cells().get(0).of(text)).matches()
                && TableHeader.namesColumns(row, text);
    }

    /** Whether one of the lines begins a row: its first cell is a number. */
    static boolean hasNumberedRow(List<Line> group) {
        return group.stream().anyMatch(SheetRows::isNumbered);
    }

    /** The rows of a group of lines that has a numbered one. */
    static List<Row> of(List<Line> group, Row header, String text) {
        List<Row> rows = new ArrayList<>();
        List<Integer> numbered = new ArrayList<>();
        for (int i = 0; i < group.size(); i++) {
            if (isNumbered(group.get(i))) {
                numbered.add(i);
            }
        }
        int from = 0;
        for (int n = 0; n < numbered.size(); n++) {
            int at = numbered.get(n);
            boolean last = n + 1 == numbered.size();
            // Cells are centred: as many lines stand below the numbered one as above it.
            int to = last ? group.size() : Math.min(numbered.get(n + 1), at + 1 + at - from);
            Span whole = group.get(from).content().join(group.get(to - 1).content());
            List<Span> cells = withAnswer(TabTable.cells(group.get(at), text), group.get(from), text);
            rows.add(Row.of(whole, cells).withHeader(aligned(header, cells)));
            from = to;
        }
        return rows;
    }

    /** Columns missing from a row are those behind the number, where a cell spans several rows. */
    private static List<Span> aligned(Row header, List<Span> cells) {
        List<Span> names = header.cells();
        int missing = names.size() - cells.size();
        if (missing <= 0 || cells.isEmpty()) {
            return names;
        }
        List<Span> aligned = new ArrayList<>();
        aligned.add(names.get(0));
        aligned.addAll(names.subList(1 + missing, names.size()));
        return aligned;
    }

    /** The last cell holds the answer; where it does not begin with one and the line above ends in one, it begins there. */
    private static List<Span> withAnswer(List<Span> cells, Line above, String text) {
        int lastTab = above.text().lastIndexOf('\t');
        Span piece = Chars.trim(
                text, above.content().start() + lastTab + 1, above.content().end());
        Span last = cells.get(cells.size() - 1);
        boolean begunAbove = piece.end() <= last.start()
                && last.length() > 0
                && ANSWER.matcher(piece.of(text)).lookingAt()
                && !ANSWER.matcher(last.of(text)).lookingAt();
        if (!begunAbove) {
            return cells;
        }
        List<Span> answered = new ArrayList<>(cells);
        answered.set(cells.size() - 1, piece.join(last));
        return answered;
    }

    private static boolean isNumbered(Line line) {
        int tab = line.text().indexOf('\t');
        return tab > 0
                && tab <= MOST_DIGITS
                && line.text().substring(0, tab).strip().chars().allMatch(c -> Character.isDigit(c));
    }
}
