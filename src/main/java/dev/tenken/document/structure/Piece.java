package dev.tenken.document.structure;

import dev.tenken.model.document.Span;
import java.util.List;

/** A block as it was met in the text, before its place in the outline is known. */
sealed interface Piece {
    Span span();

    /** Where a heading's rank comes from. */
    enum Source {
        /** The title of a page that opens with front matter. */
        PAGE,
        MARKDOWN,
        /** The title of a part that ends at an {@link End}. */
        ENCLOSING,
        NUMBER,
        /** Only how the line stands: short and alone. */
        LAYOUT
    }

    /** @param depth hashes of a Markdown heading, parts of a number; otherwise 1 */
    record Heading(Span span, String text, Source source, int depth) implements Piece {}

    /**
     * The end of the part that was opened last by a title of {@link Source#ENCLOSING}.
     *
     * @param span empty
     */
    record End(Span span) implements Piece {}

    /** @param indented whether it stands in from the margin, as the further paragraphs of a list item do */
    record Paragraph(Span span, boolean indented) implements Piece {}

    record Item(Span span, int indent, String marker) implements Piece {}

    record Table(List<Row> rows) implements Piece {
        @Override
        public Span span() {
            return rows.get(0).span().join(rows.get(rows.size() - 1).span());
        }
    }

    /**
     * One row of a table.
     *
     * @param header spans of the header's cells by index of {@code cells}; empty when there are none
     * @param category text of a first cell that spans several rows and is left empty in this one, or null
     */
    record Row(Span span, List<Span> cells, List<Span> header, String category) {
        static Row of(Span span, List<Span> cells) {
            return new Row(span, cells, List.of(), null);
        }

        /** The cell; an empty one outside the row, which ends where its text ends, is moved to the row's edge. */
        static Span within(Span row, Span cell) {
            int at = Math.max(row.start(), Math.min(row.end(), cell.start()));
            return cell.length() > 0 ? cell : new Span(at, at);
        }

        Row withHeader(List<Span> spans) {
            return new Row(span, cells, spans, category);
        }

        Row withCategory(String text) {
            return new Row(span, cells, header, text);
        }

        long filled() {
            return cells.stream().filter(cell -> cell.length() > 0).count();
        }
    }
}
