package dev.tenken.document.markup;

import dev.tenken.model.document.Span;
import java.util.ArrayList;
import java.util.List;

/** One row of a table that is drawn with characters: what its cells hold, line by line. */
final class DrawnRow {
    private final MarkedText marked;
    private final List<List<Span>> cells = new ArrayList<>();

    DrawnRow(MarkedText marked, int columns) {
        this.marked = marked;
        for (int i = 0; i < columns; i++) {
            cells.add(new ArrayList<>());
        }
    }

    /** Adds what a line holds of a cell. */
    void add(int column, int start, int end) {
        Span words = marked.trimmed(start, Math.max(start, end));
        if (words.length() > 0) {
            cells.get(column).add(words);
        }
    }

    boolean isEmpty() {
        return cells.stream().allMatch(List::isEmpty);
    }

    /** The cells where they are read: one that fills several lines is written together, over the whole row. */
    List<Span> take() {
        Span whole = cells.stream().flatMap(List::stream).reduce(Span::join).orElseThrow();
        boolean several = cells.stream().anyMatch(lines -> lines.size() > 1);
        if (!several) {
            return cells.stream()
                    .map(lines -> lines.isEmpty() ? new Span(whole.start(), whole.start()) : lines.get(0))
                    .toList();
        }
        return written(whole);
    }

    /** Borders and the blanks beside them leave room enough for all cells, one behind the other. */
    private List<Span> written(Span whole) {
        StringBuilder read = new StringBuilder();
        List<Span> spans = new ArrayList<>();
        for (List<Span> lines : cells) {
            int start = read.length();
            for (Span line : lines) {
                boolean spaced = read.length() > start && needsBlank(read.charAt(read.length() - 1));
                read.append(spaced ? " " : "").append(marked.words(line));
            }
            spans.add(new Span(whole.start() + start, whole.start() + read.length()));
            read.append(read.length() < whole.length() ? " " : "");
        }
        marked.move(whole, read.substring(0, Math.min(read.length(), whole.length())));
        return spans;
    }

    /** Japanese is set without blanks between words. */
    private static boolean needsBlank(char last) {
        return last < 0x2E80;
    }
}
