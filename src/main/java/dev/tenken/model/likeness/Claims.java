package dev.tenken.model.likeness;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;
import java.util.function.BiPredicate;

/**
 * Which values statements on one subject claim for one attribute, and in which documents. Asking whether another one claims
 * otherwise costs no more where many claim the same, or where one document claims many things.
 */
final class Claims {

    private final int most;
    private final Map<String, Set<Object>> byDocument = new LinkedHashMap<>();
    private final Map<Object, String> onlyDocument = new LinkedHashMap<>();
    private final Map<String, Set<Object>> inOneOnly = new LinkedHashMap<>();
    private final Set<Object> inSeveral = new LinkedHashSet<>();

    /** @param most a document that claims more different values than so many tells them apart: they are not compared */
    Claims(int most) {
        this.most = most;
    }

    void add(Object value, String document) {
        byDocument.computeIfAbsent(document, d -> new LinkedHashSet<>()).add(value);
        if (inSeveral.contains(value)) {
            return;
        }
        String only = onlyDocument.putIfAbsent(value, document);
        if (only == null) {
            inOneOnly.computeIfAbsent(document, d -> new LinkedHashSet<>()).add(value);
        } else if (!only.equals(document)) {
            drop(value, only);
            inSeveral.add(value);
        }
    }

    private void drop(Object value, String only) {
        Set<Object> own = inOneOnly.get(only);
        own.remove(value);
        if (own.isEmpty()) {
            inOneOnly.remove(only);
        }
    }

    /** True when the document itself claims a value that does not agree with this one. */
    boolean differWithin(String document, Object value, BiPredicate<Object, Object> agree) {
        return differs(byDocument.getOrDefault(document, Set.of()), value, agree);
    }

    /** True when another document claims a value that does not agree with this one. */
    boolean differAcross(String document, Object value, BiPredicate<Object, Object> agree) {
        return differs(inSeveral, value, agree)
                || inOneOnly.entrySet().stream()
                        .anyMatch(e -> !e.getKey().equals(document) && differs(e.getValue(), value, agree));
    }

    private boolean differs(Collection<Object> values, Object value, BiPredicate<Object, Object> agree) {
        return values.size() <= most && values.stream().anyMatch(other -> !agree.test(value, other));
    }
}
