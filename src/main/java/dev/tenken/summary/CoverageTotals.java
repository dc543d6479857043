package dev.tenken.summary;

import dev.tenken.model.fact.DocumentCoverage;
import java.util.List;

/**
 * How much of several documents was read and used.
 *
 * @param documents how many there are
 * @param blocks blocks read
 * @param blocksWithFacts of these, how many gave facts
 * @param blocksWithCuesOnly how many hold a topic's cue and gave no fact at all
 * @param candidates passages with a cue and no fact
 * @param unreadablePages pages that no text could be read from
 */
public record CoverageTotals(
        int documents, int blocks, int blocksWithFacts, int blocksWithCuesOnly, int candidates, int unreadablePages) {

    /** Of no document. */
    public static final CoverageTotals NONE = new CoverageTotals(0, 0, 0, 0, 0, 0);

    public static CoverageTotals of(List<DocumentCoverage> coverage) {
        CoverageTotals totals = NONE;
        for (DocumentCoverage one : coverage) {
            totals = totals.and(one);
        }
        return totals;
    }

    /** The same with one document more. */
    CoverageTotals and(DocumentCoverage one) {
        return new CoverageTotals(
                documents + 1,
                blocks + one.blocks(),
                blocksWithFacts + one.blocksWithFacts(),
                blocksWithCuesOnly + one.blocksWithCuesOnly(),
                candidates + one.candidates().size(),
                unreadablePages + one.unreadablePages().size());
    }
}
