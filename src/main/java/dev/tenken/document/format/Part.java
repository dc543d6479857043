package dev.tenken.document.format;

import dev.tenken.model.document.Span;
import java.util.List;

/** A piece of structure that the format itself tells, by its span in the text of record. */
public sealed interface Part {

    /** @param level 1 for the outermost */
    record Heading(Span span, int level) implements Part {}

    /** The title of a part that ends where the format says so, such as a tab or a part to be folded out: at {@link Leaving}. */
    record Enclosing(Span title) implements Part {}

    /**
     * The end of the part that {@link Enclosing} opened last; what follows stands under the headings around it.
     *
     * @param at an empty span
     */
    record Leaving(Span at) implements Part {}

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

    /** Where the names of a table's columns stand. */
    enum Header {
        FIRST_ROW,
        NONE,
        /** The format does not tell; the look of the rows decides. */
        BY_LOOK
    }

    /**
     * A table.
     *
     * @param rows the spans of the cells of each row, empty cells included
     * @param above for each row, the cells above it that reach down into it; their own cells in the row are empty
     */
    record Table(List<List<Span>> rows, Header header, List<List<Span>> above) implements Part {

        public Table {
            rows = rows.stream().map(List::copyOf).toList();
            above = above.stream().map(List::copyOf).toList();
        }

        /** A table none of whose cells spans several rows. */
        public Table(List<List<Span>> rows, boolean headed) {
            this(
                    rows,
                    headed ? Header.FIRST_ROW : Header.BY_LOOK,
                    rows.stream().map(row -> List.<Span>of()).toList());
        }
    }
}
