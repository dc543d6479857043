package dev.tenken.extract.clause;

import dev.tenken.extract.text.Stretch;
import java.util.List;

/**
 * A negation.
 *
 * @param scope what it governs
 * @param spared what lies in the scope and is not governed: conditions, relative clauses
 */
record Denial(Stretch scope, List<Stretch> spared) {
    boolean reaches(Stretch anchor) {
        return scope.overlaps(anchor) && spared.stream().noneMatch(s -> s.contains(anchor));
    }
}
