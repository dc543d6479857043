package dev.tenken.extract.frame;

import dev.tenken.extract.passage.Passage;
import dev.tenken.extract.text.Expression;
import dev.tenken.extract.value.Floors;
import java.util.Collections;
import java.util.Set;

/**
 * Denials that affirm: what is never kept for less than a year is kept, and there is a backup of each night when there is no night without
 * one.
 */
final class TwiceDenied {
    /** Whoever takes a time by which something is done denies that it is done by then. */
    private static final String DEADLINE = "deadline";
    /** What customers are given is told by other words than how long a thing is kept. */
    private static final Set<String> GIVEN = Set.of("available", "customerAccess");

    private static final Expression NO_TIME_WITHOUT = Expression.ofPlain(
            "\\b(?:no|not an?|not one|never an?|hardly an?) (?:single )?(?:day|night|hour|week|month|weekend)\\b[^.;]{0,40}?(?:\\b(?:without|not|no)\\b|n't\\b)");

    private TwiceDenied() {}

    /** Whether what the clause denies of the frame it affirms, taken together. */
    static boolean is(Frame frame, Sight sight) {
        Passage passage = sight.passage();
        if (passage.kind() == Passage.Kind.ROW) {
            return false;
        }
        String folded = passage.text().folded();
        boolean kept = frame.takes().stream().noneMatch(t -> t.roles().containsKey(DEADLINE))
                && Collections.disjoint(frame.spec().set().keySet(), GIVEN);
        boolean floor = kept && Floors.isIn(folded, sight.clause().stretch());
        return floor || NO_TIME_WITHOUT.isIn(folded);
    }
}
