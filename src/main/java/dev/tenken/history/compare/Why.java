package dev.tenken.history.compare;

import java.util.Collection;
import java.util.List;
import java.util.TreeSet;

/**
 * Why something changed.
 *
 * @param attribution whose change it is
 * @param causes in the order of {@link Cause}; empty when nothing explains it
 * @param details what exactly, such as ids of rules and thresholds; sorted, may be empty
 */
public record Why(Attribution attribution, List<Cause> causes, List<String> details) {

    public Why {
        causes = List.copyOf(new TreeSet<>(causes));
        details = List.copyOf(new TreeSet<>(details));
    }

    static Why of(Attribution attribution, Cause... causes) {
        return new Why(attribution, List.of(causes), List.of());
    }

    static Why of(Attribution attribution, Collection<Cause> causes, Collection<String> details) {
        return new Why(attribution, List.copyOf(causes), List.copyOf(details));
    }

    /** The same with a cause more. */
    Why and(Cause cause) {
        TreeSet<Cause> more = new TreeSet<>(causes);
        more.add(cause);
        return of(attribution, more, details);
    }

    /** Whether the vendor's documents have a part in it. */
    public boolean ofVendor() {
        return attribution == Attribution.VENDOR || attribution == Attribution.BOTH;
    }

    /** Whether the yardstick has a part in it. */
    public boolean ofYardstick() {
        return attribution == Attribution.YARDSTICK || attribution == Attribution.BOTH;
    }
}
