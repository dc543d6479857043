package dev.tenken.extract.clause;

import java.util.List;

/**
 * The words of a clause.
 *
 * @param from index of the first
 * @param to index behind the last
 * @param gapped whether its predicate is said only in another clause
 * @param conditions the ranges of words in it that are conditions
 */
record Segment(int from, int to, boolean gapped, List<Range> conditions) {

    /** Words from one to before another. */
    record Range(int from, int to) {
        boolean holds(int word) {
            return from <= word && word < to;
        }
    }
}
