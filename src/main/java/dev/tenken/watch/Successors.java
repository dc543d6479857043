package dev.tenken.watch;

import java.util.Map;
import java.util.TreeMap;
import java.util.function.Predicate;

/** Which documents of new names follow which that are gone: the same content, or a name that differs in its version or date only. */
final class Successors {
    private final Map<String, Edition> gone;
    private final Map<String, String> fresh;
    private final boolean only;

    /**
     * @param gone editions by the paths at which nothing lies any more
     * @param before all editions by path
     * @param found digests of what lies there now, by path
     */
    Successors(Map<String, Edition> gone, Map<String, Edition> before, Map<String, String> found) {
        this.gone = new TreeMap<>(gone);
        this.fresh = new TreeMap<>(found);
        this.fresh.keySet().removeAll(before.keySet());
        this.only = before.size() == 1 && found.size() == 1;
    }

    /** Editions that are gone, each by the path of the one that follows it. */
    Map<String, Edition> pairs() {
        Map<String, Edition> pairs = new TreeMap<>();
        for (String path : fresh.keySet()) {
            pair(path, pairs, e -> e.paper().digest().equals(fresh.get(path)));
        }
        for (String path : fresh.keySet()) {
            String stem = Stem.of(path);
            boolean sole = fresh.keySet().stream()
                            .filter(other -> Stem.of(other).equals(stem))
                            .count()
                    == 1;
            if (!stem.isEmpty() && sole) {
                pair(path, pairs, e -> Stem.of(e.paper().file()).equals(stem));
            }
        }
        if (only) {
            // The one document that there was, and the one that there is.
            fresh.keySet().forEach(path -> pair(path, pairs, e -> true));
        }
        return pairs;
    }

    /** Of several that are gone the last by name is the one that was in use. */
    private void pair(String path, Map<String, Edition> pairs, Predicate<Edition> fits) {
        if (pairs.containsKey(path)) {
            return;
        }
        gone.entrySet().stream()
                .filter(e -> fits.test(e.getValue()))
                .reduce((first, last) -> last)
                .ifPresent(e -> {
                    pairs.put(path, e.getValue());
                    gone.remove(e.getKey());
                });
    }
}
