package dev.tenken.assess.explain;

import dev.tenken.assess.explain.Probes.Probe;
import java.util.List;

/** The condition at which a quiet rule stopped, for one set of facts. */
public interface Missing {

    /** The beginnings of a rule's conditions, the shortest first. */
    List<Probe> probes(String rule);

    /** How many facts the last condition of a beginning is bound to; where it binds none, 1 when it is fulfilled; 0 when it is not. */
    int found(Probe probe);

    /** Whether a beginning is fulfilled, which may take less to find out than how often. */
    default boolean isFulfilled(Probe probe) {
        return found(probe) > 0;
    }

    /** What the rule lacked, or null when all its conditions are fulfilled. */
    default String of(String rule) {
        Probe passed = null;
        for (Probe probe : probes(rule)) {
            if (!isFulfilled(probe)) {
                return probe.prefix().missing(passed == null ? 0 : found(passed));
            }
            passed = probe;
        }
        return null;
    }
}
