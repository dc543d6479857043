package dev.tenken.extract.passage;

import java.util.Set;

/**
 * What a row of a check sheet says by its columns.
 *
 * @param says false when it answers nothing
 * @param silent columns whose cells are no words of the vendor
 * @param chosen the column that is ticked, whose head is the answer; -1 for none
 */
record RowSense(boolean says, Set<Integer> silent, int chosen) {
    static final RowSense AS_IT_IS = new RowSense(true, Set.of(), -1);
    static final RowSense NOTHING = new RowSense(false, Set.of(), -1);

    RowSense {
        silent = Set.copyOf(silent);
    }
}
