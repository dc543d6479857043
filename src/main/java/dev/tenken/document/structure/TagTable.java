package dev.tenken.document.structure;

import dev.tenken.document.structure.Piece.Row;
import dev.tenken.document.structure.Piece.Table;
import dev.tenken.model.document.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads a table that Markdown or plain text holds as tags, as editors write what their own tables cannot. */
final class TagTable {
    private static final Pattern OPENING = Pattern.compile("(?i)<table(?:\\s[^<>]*+)?+>.*+");
    private static final Pattern TAG = Pattern.compile("(?i)<(/?)(table|tr|td|th)(?:\\s[^<>]*+)?+>");
    private static final Pattern EDGE_TAG = Pattern.compile("</?[A-Za-z][^<>]*+>");

    private final String text;
    private final List<Row> rows = new ArrayList<>();
    private List<Span> header = List.of();
    private List<Span> cells = new ArrayList<>();
    private boolean heads = true;

    private TagTable(String text) {
        this.text = text;
    }

    static boolean opens(String line) {
        return OPENING.matcher(line).matches();
    }

    static boolean closes(String line) {
        return line.toLowerCase(Locale.ROOT).contains("</table>");
    }

    /** The table in a stretch; without rows when it has none with text. */
    static Table of(Span within, String text) {
        TagTable table = new TagTable(text);
        table.read(within);
        List<Row> rows = table.header.isEmpty() ? TableHeader.attach(table.rows, text) : table.rows;
        return new Table(rows.isEmpty() ? rows : TabTable.categorised(rows, text));
    }

    private void read(Span within) {
        Matcher tag = TAG.matcher(text).region(within.start(), within.end());
        int cell = -1;
        while (tag.find()) {
            if (cell >= 0) {
                cells.add(bare(cell, tag.start()));
            }
            String name = tag.group(2).toLowerCase(Locale.ROOT);
            boolean opensCell = tag.group(1).isEmpty() && (name.equals("td") || name.equals("th"));
            cell = opensCell ? tag.end() : -1;
            heads &= !opensCell || name.equals("th");
            if (!opensCell && (name.equals("tr") || name.equals("table"))) {
                endRow();
            }
        }
    }

    /** A row of nothing but heads names the columns of those below it. */
    private void endRow() {
        Span whole =
                cells.stream().filter(c -> c.length() > 0).reduce(Span::join).orElse(null);
        if (whole != null) {
            List<Span> within = cells.stream().map(c -> Row.within(whole, c)).toList();
            Row row = Row.of(whole, within);
            rows.add(header.isEmpty() ? row : row.withHeader(header));
            header = heads && rows.size() == 1 ? within : header;
        }
        cells = new ArrayList<>();
        heads = true;
    }

    /** A cell without blanks and tags around its text. */
    private Span bare(int start, int end) {
        Span cell = Chars.trim(text, start, end);
        Matcher tag = EDGE_TAG.matcher(text).region(cell.start(), cell.end());
        while (tag.lookingAt()) {
            cell = Chars.trim(text, tag.end(), cell.end());
            tag.region(cell.start(), cell.end());
        }
        int last = text.lastIndexOf('<', Math.max(cell.start(), cell.end() - 1));
        while (cell.length() > 0
                && last >= cell.start()
                && tag.region(last, cell.end()).matches()) {
            cell = Chars.trim(text, cell.start(), last);
            last = text.lastIndexOf('<', cell.end() - 1);
        }
        return cell;
    }
}
