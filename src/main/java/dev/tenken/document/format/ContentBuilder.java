package dev.tenken.document.format;

import dev.tenken.model.Layout;
import dev.tenken.model.Span;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * Writes a text of record and keeps where each part of it stands. Parts are parted by an empty line, items and rows by a line end,
 * cells by a tab. White space around a part is left out; a part without text is none.
 */
public final class ContentBuilder {
    private static final String BULLET = "- ";

    private final StringBuilder text = new StringBuilder();
    private final List<Part> parts = new ArrayList<>();
    private final SortedMap<Integer, String> places = new TreeMap<>();
    private List<List<Span>> rows = new ArrayList<>();
    private boolean headed;

    /** @param level 1 for the outermost */
    public void heading(int level, String words) {
        Span span = write(words, "\n\n", "");
        if (span != null) {
            parts.add(new Part.Heading(span, level));
        }
    }

    /** One paragraph; lines that the author broke are parted by LF. */
    public void paragraph(String words) {
        Span span = write(words, "\n\n", "");
        if (span == null) {
            return;
        }
        int last = parts.size() - 1;
        if (last >= 0 && parts.get(last) instanceof Part.Lines lines) {
            parts.set(last, new Part.Lines(lines.span().join(span)));
        } else {
            parts.add(new Part.Lines(span));
        }
    }

    /** An item of a list; see {@link Part.Item}. */
    public void item(int depth, String marker, String words) {
        boolean first = parts.isEmpty() || !(parts.get(parts.size() - 1) instanceof Part.Item);
        Span span = write(words, first ? "\n\n" : "\n", "  ".repeat(depth - 1) + BULLET);
        if (span != null) {
            parts.add(new Part.Item(span, depth, marker));
        }
    }

    /** Begins a table; rows follow. */
    public void beginTable(boolean firstRowIsHeader) {
        endTable();
        headed = firstRowIsHeader;
    }

    /** A row of the table that was begun; a row without text is none. */
    public void row(List<String> cells) {
        row(cells, null);
    }

    /** As {@link #row(List)}, with the place of each cell, such as {@code SLA!C12}, or null. */
    public void row(List<String> cells, List<String> cellPlaces) {
        if (cells.stream().allMatch(String::isBlank)) {
            return;
        }
        part(rows.isEmpty() ? "\n\n" : "\n");
        List<Span> spans = new ArrayList<>();
        for (int i = 0; i < cells.size(); i++) {
            text.append(i == 0 ? "" : "\t");
            int start = text.length();
            text.append(cells.get(i).strip().replace('\t', ' '));
            spans.add(new Span(start, text.length()));
            if (cellPlaces != null) {
                places.put(start, cellPlaces.get(i));
            }
        }
        rows.add(spans);
    }

    /** Ends the table that was begun, if any. */
    public void endTable() {
        if (!rows.isEmpty()) {
            parts.add(new Part.Table(rows, headed));
            rows = new ArrayList<>();
        }
    }

    /** Everything that was written. */
    public Content build(String title, LocalDate date) {
        endTable();
        text.append(text.isEmpty() ? "" : "\n");
        return new Content(text.toString(), parts, new Layout(List.of(), List.of(), places), title, date);
    }

    /** Characters written so far; readers compare it with {@link Limits#MOST_CHARACTERS}. */
    public int length() {
        return text.length();
    }

    private Span write(String words, String gap, String marker) {
        endTable();
        String stripped = words.strip();
        if (stripped.isEmpty()) {
            return null;
        }
        part(gap);
        text.append(marker);
        int start = text.length();
        text.append(stripped);
        return new Span(start, text.length());
    }

    private void part(String gap) {
        text.append(text.isEmpty() ? "" : gap);
    }
}
