package dev.tenken.document.format;

import dev.tenken.model.Span;
import java.util.List;

/** A piece of structure that the format itself tells, by its span in the text of record. */
public sealed interface Part {

    /** @param level 1 for the outermost */
    record Heading(Span span, int level) implements Part {}

    /** Lines whose structure the format does not tell: paragraphs, and what authors typed as headings and lists by hand. */
    record Lines(Span span) implements Part {}

    /**
     * An item of a list.
     *
     * @param span its text without the marker
     * @param depth 1 for the outermost list
     * @param marker the same for all items of one list, such as {@code bullet}
     */
    record Item(Span span, int depth, String marker) implements Part {}

    /**
     * A table.
     *
     * @param rows the spans of the cells of each row, empty cells included
     * @param headed whether the format says that the first row names the columns; otherwise its look decides
     */
    record Table(List<List<Span>> rows, boolean headed) implements Part {

        public Table {
            rows = rows.stream().map(List::copyOf).toList();
        }
    }
}
