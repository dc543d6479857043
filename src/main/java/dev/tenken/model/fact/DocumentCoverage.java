package dev.tenken.model.fact;

import dev.tenken.model.document.LeftOut;
import java.util.List;

/**
 * How much of a document was read and used.
 *
 * @param document id of the document
 * @param blocks blocks read
 * @param blocksWithFacts of these, how many gave facts
 * @param blocksWithCuesOnly how many hold a topic's cue and gave no fact at all
 * @param unreadablePages numbers, from 1 and rising, of the pages that no text could be read from
 * @param leftOut what the file holds and does not publish
 * @param candidates passages with a cue and no fact, in reading order
 */
public record DocumentCoverage(
        String document,
        int blocks,
        int blocksWithFacts,
        int blocksWithCuesOnly,
        List<Integer> unreadablePages,
        List<LeftOut> leftOut,
        List<Candidate> candidates) {

    public DocumentCoverage {
        unreadablePages = List.copyOf(unreadablePages);
        leftOut = List.copyOf(leftOut);
        candidates = List.copyOf(candidates);
    }

    /** A document that publishes all that it holds. */
    public DocumentCoverage(
            String document,
            int blocks,
            int blocksWithFacts,
            int blocksWithCuesOnly,
            List<Integer> unreadablePages,
            List<Candidate> candidates) {
        this(document, blocks, blocksWithFacts, blocksWithCuesOnly, unreadablePages, List.of(), candidates);
    }

    /** The counts alone. */
    public DocumentCoverage outline() {
        return with(blocksWithFacts, blocksWithCuesOnly, List.of());
    }

    /** The same document with other facts in it. */
    public DocumentCoverage with(
            int otherBlocksWithFacts, int otherBlocksWithCuesOnly, List<Candidate> otherCandidates) {
        return new DocumentCoverage(
                document,
                blocks,
                otherBlocksWithFacts,
                otherBlocksWithCuesOnly,
                unreadablePages,
                leftOut,
                otherCandidates);
    }
}
