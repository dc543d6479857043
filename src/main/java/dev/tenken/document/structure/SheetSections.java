package dev.tenken.document.structure;

import dev.tenken.document.structure.Piece.Heading;
import dev.tenken.document.structure.Piece.Row;
import dev.tenken.document.structure.Piece.Table;
import dev.tenken.model.document.Span;
import java.util.List;
import java.util.regex.Pattern;

/**
 * Carries the header of a check sheet over the lines that part it into sections: the rows below 「Ｄ．バックアップ」 have the columns
 * that the sheet's first row names.
 */
final class SheetSections {
    /** {@code A-1}, {@code 3.2}, {@code 12}: a row's number, which no header has. */
    private static final Pattern ROW_NUMBER =
            Pattern.compile("(?:[A-Za-z]{1,3}[-. ]?)?[0-9]{1,3}(?:[-.][0-9]{1,3}){0,3}[.)]?");

    private final String text;
    private List<Span> header = List.of();

    SheetSections(String text) {
        this.text = text;
    }

    /** Whether a sheet with a header goes on so far. */
    boolean isOpen() {
        return !header.isEmpty();
    }

    /** The table with the header of the sheet that it goes on with, if it does. */
    Table continued(Table table) {
        List<Row> rows = table.rows();
        boolean goesOn = isOpen()
                && rows.stream().allMatch(row -> row.cells().size() <= header.size())
                && ROW_NUMBER.matcher(rows.get(0).cells().get(0).of(text)).matches();
        return goesOn
                ? new Table(rows.stream().map(row -> row.withHeader(header)).toList())
                : table;
    }

    /** Takes note of a piece: a table may open a sheet, and anything but headings and tables ends it. */
    void passed(Piece piece) {
        if (piece instanceof Table table) {
            header = headerOf(table.rows());
        } else if (!(piece instanceof Heading)) {
            header = List.of();
        }
    }

    private List<Span> headerOf(List<Row> rows) {
        Row last = rows.get(rows.size() - 1);
        boolean namesOnly = rows.size() == 1 && SheetRows.isHeader(last, text);
        return namesOnly ? last.cells() : last.header();
    }
}
