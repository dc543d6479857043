package dev.tenken.extract.frame;

import dev.tenken.extract.passage.Passage;
import dev.tenken.extract.value.ConceptRecogniser;
import dev.tenken.extract.value.Found;
import java.util.List;

/** What an earlier clause of the sentence called by its kind keeps it: "access logs are signed, so that nobody alters the logs". */
public final class NamedEarlier {
    private NamedEarlier() {}

    /**
     * The last value before the clause that holds a word the frame cannot do without; null when there is none, or the clause has a value of
     * its own.
     */
    public static Found in(Frame frame, ConceptRecogniser values, Sight sight) {
        int here = sight.clause().stretch().start();
        if (here == 0 || sight.passage().kind() == Passage.Kind.ROW) {
            return null;
        }
        List<Found> all = values.find(sight.passage().text());
        if (all.stream().anyMatch(seen -> sight.isOwn(seen.hit()))) {
            return null;
        }
        Found last = null;
        for (Found seen : all) {
            last = seen.hit().end() <= here && holdsNeeded(frame, seen, sight) ? seen : last;
        }
        return last;
    }

    private static boolean holdsNeeded(Frame frame, Found seen, Sight sight) {
        return frame.needs().stream().anyMatch(need -> sight.isIn(need.words(), seen.hit()));
    }
}
