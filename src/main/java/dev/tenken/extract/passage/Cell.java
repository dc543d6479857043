package dev.tenken.extract.passage;

import dev.tenken.extract.text.MatchText;
import dev.tenken.extract.text.Stretch;
import dev.tenken.model.document.Span;

/**
 * A cell of a row as it reads in its table; also the label or the value of an item such as "Severe: 2 days".
 *
 * @param column from 0
 * @param type what its column tells
 * @param head the words over its column; empty when there are none
 * @param headSpan where they stand, or null
 * @param text its own words; empty for an empty cell
 * @param span where it stands
 * @param mark what it says when it holds no more than a sign, otherwise null
 * @param stretch where its words are in the text of the passage; null when the passage is not made of this cell
 */
public record Cell(
        int column,
        ColumnType type,
        MatchText head,
        Span headSpan,
        MatchText text,
        Span span,
        Mark mark,
        Stretch stretch) {

    /** The same cell as part of a passage with this text. */
    public Cell in(MatchText passage) {
        Stretch found = span.length() == 0 ? null : passage.stretchOf(span);
        return new Cell(column, type, head, headSpan, text, span, mark, found);
    }
}
