package dev.tenken.document.structure;

import dev.tenken.document.structure.Piece.Row;
import dev.tenken.document.structure.Piece.Table;
import dev.tenken.model.document.Span;
import java.util.ArrayList;
import java.util.List;

/** Reads tables whose cells are parted by tabs, as converters of PDF and office files write them. */
final class TabTable {

    private TabTable() {}

    /** @param afterRow whether the line before is a row */
    static boolean isRow(List<Line> lines, int index, String text, boolean afterRow) {
        Line line = lines.get(index);
        if (!hasTabBehindText(line, text)) {
            boolean aboveRow = index + 1 < lines.size() && hasTabBehindText(lines.get(index + 1), text);
            // A tab at the beginning is an empty cell beside rows, and an indent elsewhere.
            return (afterRow || (aboveRow && Bullet.of(line.text()) == null)) && text.charAt(line.start()) == '\t';
        }
        return afterRow
                || !isBehindMarker(
                        line,
                        text.indexOf('\t', line.content().start())
                                - line.content().start());
    }

    private static boolean hasTabBehindText(Line line, String text) {
        for (int i = line.content().start(); !line.isBlank() && i < line.end(); i++) {
            if (text.charAt(i) == '\t') {
                return true;
            }
        }
        return false;
    }

    /** {@code 1.⇥Scope} and {@code •⇥Backups}: the only tab parts the marker from its text. */
    private static boolean isBehindMarker(Line line, int tab) {
        if (tab >= line.text().length() || line.text().indexOf('\t', tab + 1) >= 0) {
            return false;
        }
        Bullet bullet = Bullet.of(line.text());
        Numbering numbering = Numbering.of(line.text());
        boolean numbered = numbering != null && numbering.form() != Numbering.Form.BARE;
        return (bullet != null && bullet.length() == tab + 1) || (numbered && numbering.length() == tab + 1);
    }

    static Table of(List<Line> lines, String text) {
        List<Row> rows = new ArrayList<>();
        for (Line line : lines) {
            Row row = Row.of(line.content(), cells(line, text));
            int last = rows.size() - 1;
            if (last >= 0 && RowWrap.continues(rows.get(last), row, text)) {
                rows.set(last, RowWrap.join(rows.get(last), row));
            } else {
                rows.add(row);
            }
        }
        return new Table(categorised(TableHeader.attach(rows, text), text));
    }

    static List<Span> cells(Line line, String text) {
        List<Span> cells = new ArrayList<>();
        int from = line.start();
        for (int i = line.start(); i <= line.end(); i++) {
            if (i == line.end() || text.charAt(i) == '\t') {
                cells.add(Row.within(line.content(), Chars.trim(text, from, i)));
                from = i + 1;
            }
        }
        return cells;
    }

    /**
     * Gives rows with an empty first cell the text of the one above, which spans them, unless they have a category already; a tick or
     * another bare value names none.
     */
    static List<Row> categorised(List<Row> rows, String text) {
        List<Row> named = new ArrayList<>();
        String category = null;
        for (Row row : rows) {
            boolean isHeader = row.header().isEmpty()
                    && named.isEmpty()
                    && rows.size() > 1
                    && !rows.get(1).header().isEmpty();
            Span first = row.cells().get(0);
            if (first.length() > 0) {
                category = isHeader || isTick(first.of(text)) ? null : first.of(text);
                named.add(row);
            } else {
                named.add(isHeader || category == null || row.category() != null ? row : row.withCategory(category));
            }
        }
        return named;
    }

    private static boolean isTick(String cell) {
        return cell.codePointCount(0, cell.length()) == 1 && (Values.isValue(cell) || "xXvVyYoO".contains(cell));
    }
}
