package dev.tenken.extract.frame;

import dev.tenken.data.Patterns;
import dev.tenken.extract.passage.Passage;
import dev.tenken.extract.value.Floors;
import java.util.regex.Pattern;

/**
 * Denials that affirm: what is never kept for less than a year is kept, and there is a backup of each night when there is no night without
 * one.
 */
final class TwiceDenied {
    /** The attribute that tells how long. */
    private static final String KEPT = "retention";

    private static final Pattern NO_TIME_WITHOUT = Patterns.compile(
            "\\b(?:no|not an?|not one|never an?|hardly an?) (?:single )?(?:day|night|hour|week|month|weekend)\\b[^.;]{0,40}?(?:\\b(?:without|not|no)\\b|n't\\b)"
                    + "|(?:ない|なしの|なしで[^。、]{0,4})(?:日|晩|夜|週|月)は?(?:[一1]日も|ひとつも|一度も|一つも)?(?:あり?ません|なく|ない|ございません)");

    private TwiceDenied() {}

    /** Whether what the clause denies of the frame it affirms, taken together. */
    static boolean is(Frame frame, Sight sight, Slots slots) {
        Passage passage = sight.passage();
        if (passage.kind() == Passage.Kind.ROW) {
            return false;
        }
        String folded = passage.text().folded();
        boolean floor = frame.takes().stream()
                .filter(t -> t.roles().containsKey(KEPT))
                .flatMap(t -> slots.seen(t).stream())
                .anyMatch(f -> sight.clause().stretch().overlaps(f.hit()) && Floors.isAt(folded, f.hit()));
        return floor || NO_TIME_WITHOUT.matcher(folded).find();
    }
}
