package dev.tenken.watch;

import java.util.List;

/**
 * What came of looking at a vendor's documents.
 *
 * @param vendor its id
 * @param changes sorted by document
 * @param troubles sorted by document, old ones among them
 * @param unchanged how many documents are as they were
 * @param notFetched addresses that were not asked because nobody allowed it
 * @param judgeable whether the folder holds the editions in force; if not, an assessment of it would judge what looks wrong
 */
public record Looked(
        String vendor, List<Change> changes, List<Trouble> troubles, int unchanged, int notFetched, boolean judgeable) {

    public Looked {
        changes = List.copyOf(changes);
        troubles = List.copyOf(troubles);
    }
}
