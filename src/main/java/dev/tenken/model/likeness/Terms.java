package dev.tenken.model.likeness;

import java.util.Set;
import java.util.function.Supplier;

/** What a statement speaks of, which is worked out when it is asked for: most statements meet none that they could contradict. */
final class Terms {
    private final Supplier<Set<String>> from;
    /** Null until they are asked for. */
    private Set<String> all;

    Terms(Supplier<Set<String>> from) {
        this.from = from;
    }

    Set<String> all() {
        if (all == null) {
            all = from.get();
        }
        return all;
    }

    @Override
    public boolean equals(Object other) {
        return this == other || other instanceof Terms terms && all().equals(terms.all());
    }

    @Override
    public int hashCode() {
        return all().hashCode();
    }
}
