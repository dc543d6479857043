package dev.tenken.extract;

import dev.tenken.extract.text.MatchText;
import dev.tenken.model.Block;
import dev.tenken.model.Document;
import dev.tenken.model.Span;
import dev.tenken.model.Vendor;
import java.util.List;

/**
 * The unit in which patterns look: one sentence, one list item's sentence, or one table row, with all that gives it meaning.
 *
 * @param vendor whose document it stands in
 * @param document where it stands
 * @param block the block it is part of
 * @param kind sentence or row
 * @param text its text; for a row, each cell behind its column head ("frequency: daily | kept: 7 days")
 * @param quote its place in the document
 * @param header the place of the header row that {@code text} draws on, or null
 * @param headings the two nearest headings above it, nearest first
 * @param around the words that introduce it: lead-in, enclosing list items (innermost first), the labels of its table row
 * @param before the sentence before it when it leans on that one, otherwise empty
 * @param services ids of the services it is about; empty for all
 */
record Passage(
        Vendor vendor,
        Document document,
        Block block,
        Kind kind,
        MatchText text,
        Span quote,
        Span header,
        List<MatchText> headings,
        List<MatchText> around,
        MatchText before,
        List<String> services) {

    /** What a passage is. */
    enum Kind {
        SENTENCE,
        ITEM,
        ROW
    }

    /** The words of the original text at a stretch of the folded one. */
    String original(int start, int end) {
        return text.original(start, end).of(document.text());
    }
}
