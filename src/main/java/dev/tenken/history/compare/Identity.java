package dev.tenken.history.compare;

import dev.tenken.history.saved.SavedFact;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * What a statement is about within its topic. A certificate under ISO/IEC 27017 does not become one under 27018 by rewording: the
 * one went and the other came.
 */
final class Identity {

    private static final Map<String, String> ATTRIBUTES = Map.of(
            "certification", "standard",
            "subprocessor", "name",
            "encryption", "scope",
            "access-control", "mechanism",
            "vulnerability-management", "activity",
            "responsibility-split", "party",
            "data-location", "kind",
            "log-retention", "kind");

    private Identity() {}

    /** Whether two facts of one topic may be the same statement: either names no subject, or they share one. */
    static boolean mayBeSame(SavedFact one, SavedFact other) {
        String attribute = ATTRIBUTES.get(one.topic());
        if (attribute == null) {
            return true;
        }
        Set<Object> subjects = subjects(one, attribute);
        Set<Object> others = subjects(other, attribute);
        return subjects.isEmpty() || others.isEmpty() || !Collections.disjoint(subjects, others);
    }

    private static Set<Object> subjects(SavedFact fact, String attribute) {
        Object value = fact.attributes().get(attribute);
        return value == null ? Set.of() : value instanceof List<?> list ? new HashSet<>(list) : Set.of(value);
    }
}
