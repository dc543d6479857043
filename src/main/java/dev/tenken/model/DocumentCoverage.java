package dev.tenken.model;

import java.util.List;

/**
 * How much of a document was read and used.
 *
 * @param document id of the document
 * @param blocks blocks read
 * @param blocksWithFacts of these, how many gave facts
 * @param candidates passages with a cue and no fact, in reading order
 */
public record DocumentCoverage(String document, int blocks, int blocksWithFacts, List<Candidate> candidates) {

    public DocumentCoverage {
        candidates = List.copyOf(candidates);
    }
}
