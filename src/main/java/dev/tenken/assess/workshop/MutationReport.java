package dev.tenken.assess.workshop;

import java.util.List;

/**
 * What became of small changes of rules.
 *
 * @param changes how many were tried; those that do not compile are not counted
 * @param unnoticed those after which every case came out as before, by file and line
 */
public record MutationReport(int changes, List<Change> unnoticed) {

    public MutationReport {
        unnoticed = List.copyOf(unnoticed);
    }

    /**
     * A change.
     *
     * @param rule id of the changed rule
     * @param file where it stands
     * @param line of the change, from 1
     * @param before the changed words as they are
     * @param after the changed words as they became
     */
    public record Change(String rule, String file, int line, String before, String after) {}

    /** The share of changes that a case noticed, from 0 to 1; 1 when there was nothing to change. */
    public double noticed() {
        return changes == 0 ? 1 : 1 - (double) unnoticed.size() / changes;
    }
}
