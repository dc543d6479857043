package dev.tenken.document.format;

import dev.tenken.model.document.Layout;
import dev.tenken.model.document.LeftOut;
import dev.tenken.model.document.Span;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * Writes a text of record and keeps where each part of it stands. Parts are parted by an empty line, items and rows by a line end,
 * cells by a tab. White space around a part is left out; a part without text is none.
 */
public final class ContentBuilder {
    private static final String BULLET = "- ";
    /** A longer cell that several rows share is said once. */
    private static final int LONGEST_REPEATED = 200;

    private record Reaching(Span cell, String place) {
        static final Reaching NOTHING = new Reaching(new Span(0, 0), null);
    }

    private final StringBuilder text = new StringBuilder();
    private final List<Part> parts = new ArrayList<>();
    private final List<LeftOut> leftOut = new ArrayList<>();
    private final SortedMap<Integer, String> places = new TreeMap<>();
    private List<List<Span>> rows = new ArrayList<>();
    private List<List<Span>> above = new ArrayList<>();
    private final List<Span> section = new ArrayList<>();
    private final Map<Integer, Reaching> reaching = new HashMap<>();
    private Part.Header header = Part.Header.BY_LOOK;

    /** @param level 1 for the outermost */
    public void heading(int level, String words) {
        heading(level, words, null);
    }

    /** As {@link #heading(int, String)}, with its place, such as the name of a sheet, or null. */
    public void heading(int level, String words, String place) {
        Span span = write(words, "\n\n", "");
        if (span != null) {
            parts.add(new Part.Heading(span, level));
            place(span, place);
        }
    }

    /** The title of what is written up to {@link #leave}; false when it has no words, and nothing is to be left. */
    public boolean enclose(String title) {
        Span span = write(title, "\n\n", "");
        if (span != null) {
            parts.add(new Part.Enclosing(span));
        }
        return span != null;
    }

    /** Ends what was enclosed last. */
    public void leave() {
        endTable();
        parts.add(new Part.Leaving(new Span(text.length(), text.length())));
    }

    /** One paragraph; lines that the author broke are parted by LF. */
    public void paragraph(String words) {
        paragraph(words, null);
    }

    /** As {@link #paragraph(String)}, with its place, or null. */
    public void paragraph(String words, String place) {
        Span span = write(words, "\n\n", "");
        if (span == null) {
            return;
        }
        place(span, place);
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
        beginTable(firstRowIsHeader ? Part.Header.FIRST_ROW : Part.Header.BY_LOOK);
    }

    /** Begins a table; rows follow. */
    public void beginTable(Part.Header columnNames) {
        endTable();
        header = columnNames;
    }

    /**
     * A row of the table that was begun; a row without text is none. A cell is null when the one above it reaches into this row: before
     * the row's own text it is above the row as a heading is, behind it the row says it again.
     */
    public void row(List<String> cells) {
        row(cells, null);
    }

    /** As {@link #row(List)}, with the place of each cell, such as {@code SLA!C12}, or null. */
    public void row(List<String> cells, List<String> cellPlaces) {
        if (cells.stream().allMatch(cell -> cell == null || cell.isBlank())) {
            return;
        }
        part(rows.isEmpty() ? "\n\n" : "\n");
        List<Span> spans = new ArrayList<>();
        List<Span> spanning = new ArrayList<>(section);
        boolean begun = false;
        for (int i = 0; i < cells.size(); i++) {
            text.append(i == 0 ? "" : "\t");
            Reaching from = cells.get(i) == null ? reaching.getOrDefault(i, Reaching.NOTHING) : null;
            boolean again = from != null && begun && from.cell().length() <= LONGEST_REPEATED;
            if (from == null) {
                begun |= !cells.get(i).isBlank();
                spans.add(cell(cells.get(i), cellPlaces == null ? null : cellPlaces.get(i)));
                reaching.put(i, new Reaching(spans.get(i), cellPlaces == null ? null : cellPlaces.get(i)));
            } else {
                spans.add(cell(again ? from.cell().of(text) : "", again ? from.place() : null));
            }
            if (from != null && !again && from.cell().length() > 0) {
                spanning.add(from.cell());
            }
        }
        rows.add(spans);
        above.add(spanning);
    }

    /** A row of one cell across the whole table, which heads the rows below it up to the next such row. */
    public void section(String words, String place) {
        section.clear();
        row(List.of(words), place == null ? null : List.of(place));
        reaching.clear();
        if (!words.isBlank()) {
            section.add(rows.get(rows.size() - 1).get(0));
        }
    }

    private Span cell(String words, String place) {
        int start = text.length();
        text.append(words.strip().replace('\t', ' '));
        Span span = new Span(start, text.length());
        place(span, place);
        return span;
    }

    private void place(Span span, String name) {
        if (name != null && span.length() > 0) {
            places.put(span.start(), name);
        }
    }

    /** Ends the table that was begun, if any. */
    public void endTable() {
        if (!rows.isEmpty()) {
            parts.add(new Part.Table(rows, header, above));
            rows = new ArrayList<>();
            above = new ArrayList<>();
            section.clear();
            reaching.clear();
        }
    }

    /** Everything that was written. */
    public Content build(String title, LocalDate date) {
        endTable();
        text.append(text.isEmpty() ? "" : "\n");
        return new Content(text.toString(), parts, new Layout(List.of(), List.of(), places, leftOut), title, date);
    }

    /** Tells of what the file holds and does not publish; none of it is nothing. */
    public void leftOut(LeftOut.Kind kind, String place, int count) {
        if (count > 0) {
            leftOut.add(new LeftOut(kind, place, count));
        }
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
