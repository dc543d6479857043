package dev.tenken.document.structure;

import dev.tenken.document.structure.Piece.Row;
import dev.tenken.document.structure.Piece.Table;
import dev.tenken.model.document.Span;
import java.util.ArrayList;
import java.util.List;

/**
 * Reads Markdown tables, whose cells stand between {@code |} and whose header stands above a row of dashes. Where nobody drew such a row, the
 * header is told by its looks.
 */
final class PipeTable {

    private static final String SPACED_BAR = " | ";

    private static final char WIDE_BAR = '｜';

    private PipeTable() {}

    static boolean isRow(List<Line> lines, int index) {
        String line = lines.get(index).text();
        if (isWideRow(line)) {
            return true;
        }
        if (line.indexOf('|') < 0) {
            return false;
        }
        boolean framed = line.charAt(0) == '|' && line.lastIndexOf('|') > 0;
        boolean aboveDashes =
                index + 1 < lines.size() && isDelimiter(lines.get(index + 1).text());
        boolean belowHeader =
                isDelimiter(line) && index > 0 && lines.get(index - 1).text().indexOf('|') >= 0;
        return framed || aboveDashes || belowHeader || isOpenRow(line);
    }

    /** Check sheets are often set as "number | question | answer | remark" or "item | answer |", without frame or dashes. */
    private static boolean isOpenRow(String line) {
        int first = line.indexOf(SPACED_BAR);
        boolean closed = line.endsWith(" |") && first < line.length() - SPACED_BAR.length();
        return first > 0 && (closed || line.indexOf(SPACED_BAR, first + SPACED_BAR.length()) > 0);
    }

    /** 「バックアップ｜毎日｜」「ログ保存｜1年」: the wide bar is drawn for nothing else; one alone may part the halves of a title. */
    private static boolean isWideRow(String line) {
        int first = line.indexOf(WIDE_BAR);
        return first > 0 && line.indexOf(WIDE_BAR, first + 1) > 0;
    }

    /** Whether the line is the row of dashes below a header. */
    static boolean isDelimiter(String line) {
        boolean piped = false;
        boolean dashed = false;
        for (int i = 0; i < line.length(); i++) {
            char c = line.charAt(i);
            if ("|-: \t".indexOf(c) < 0) {
                return false;
            }
            piped |= c == '|';
            dashed |= c == '-';
        }
        return piped && dashed;
    }

    static Table of(List<Line> lines, String text) {
        List<Row> rows = new ArrayList<>();
        List<Span> header = List.of();
        for (Line line : lines) {
            if (!isDelimiter(line.text())) {
                Row row = row(line, text);
                rows.add(header.isEmpty() ? row : row.withHeader(header));
            } else if (header.isEmpty() && rows.size() == 1) {
                header = rows.get(0).cells();
            }
        }
        boolean marked = lines.stream().anyMatch(line -> isDelimiter(line.text()));
        boolean bare = marked || isPairs(rows, text);
        return new Table(TabTable.categorised(bare ? rows : TableHeader.attach(rows, text), text));
    }

    /** "Governing law | Norway": names and what they stand for, from the first row on, unless it opens as only headers do. */
    private static boolean isPairs(List<Row> rows, String text) {
        return rows.stream().allMatch(row -> row.cells().size() <= 2)
                && (rows.isEmpty() || !TableHeader.opensAsHeader(rows.get(0), text));
    }

    /** A row reaches from its first text to its last, the outer bars left out. */
    private static Row row(Line line, String text) {
        List<Span> cells = cells(line, text);
        Span whole = cells.stream()
                .filter(cell -> cell.length() > 0)
                .reduce(Span::join)
                .orElse(line.content());
        return Row.of(whole, cells.stream().map(cell -> Row.within(whole, cell)).toList());
    }

    private static List<Span> cells(Line line, String text) {
        List<Span> cells = new ArrayList<>();
        int start = line.content().start();
        int end = line.content().end();
        int from = text.charAt(start) == '|' ? start + 1 : start;
        boolean quoted = false;
        boolean wide = isWideRow(line.text());
        for (int i = from; i < end; i++) {
            char c = text.charAt(i);
            quoted ^= c == '`';
            if ((c == '|' || wide && c == WIDE_BAR) && !quoted && text.charAt(i - 1) != '\\') {
                cells.add(Chars.trim(text, from, i));
                from = i + 1;
            }
        }
        if (from < end || cells.isEmpty()) {
            cells.add(Chars.trim(text, from, end));
        }
        return cells;
    }
}
