package dev.tenken.history.archive;

import java.util.List;

/**
 * One assessment in the row of a vendor's, held against the one before it.
 *
 * @param stored the assessment
 * @param changes verdicts on the vendor as a whole that are not what they were; empty for the first one
 * @param documentsChanged true when the vendor's documents are not those of the one before
 * @param yardstickChanged true when rules, patterns, catalog, thresholds or the program are not; what changed then need not be the vendor
 */
public record Step(Stored stored, List<Change> changes, boolean documentsChanged, boolean yardstickChanged) {

    /**
     * A verdict that changed, in the words of tables.
     *
     * @param before null when there was none
     * @param after null when there is none
     */
    public record Change(String control, String before, String after) {}
}
