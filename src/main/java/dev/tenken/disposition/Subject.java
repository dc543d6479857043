package dev.tenken.disposition;

import dev.tenken.model.disposition.Disposition;
import dev.tenken.model.disposition.Disposition.Target;
import java.util.Objects;

/** What is decided once. */
final class Subject {
    private Subject() {}

    /** True when two are of one fact, or say the same kind of thing of one finding or observation. */
    static boolean isOne(Disposition one, Disposition other) {
        Target a = one.target();
        Target b = other.target();
        if (a.ofFact() != b.ofFact() || !a.vendor().equals(b.vendor())) {
            return false;
        }
        boolean sameWords = Objects.equals(a.fact(), b.fact()) && Objects.equals(a.quote(), b.quote());
        return a.ofFact()
                ? sameWords
                : one.kind() == other.kind()
                        && sameWords
                        && Objects.equals(a.control(), b.control())
                        && Objects.equals(a.criterion(), b.criterion())
                        && Objects.equals(a.service(), b.service())
                        && Objects.equals(a.observation(), b.observation());
    }
}
