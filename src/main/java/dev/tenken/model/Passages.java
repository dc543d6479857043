package dev.tenken.model;

import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.TreeMap;

/** Where facts are quoted from. */
final class Passages {

    // By document: the start of a quote, and the furthest end of those that start there or before.
    private final Map<String, TreeMap<Integer, Integer>> ends = new HashMap<>();

    private Passages() {}

    /** The first quote of each fact. */
    static Passages of(Collection<? extends VendorFact> facts) {
        return ofQuotes(facts.stream().map(f -> f.getEvidence().get(0)).toList());
    }

    static Passages ofQuotes(Collection<Evidence> quotes) {
        Passages passages = new Passages();
        for (Evidence quote : quotes.stream().sorted(Evidence.ORDER).toList()) {
            TreeMap<Integer, Integer> own = passages.ends.computeIfAbsent(quote.document(), d -> new TreeMap<>());
            int before = own.isEmpty() ? 0 : own.lastEntry().getValue();
            own.put(quote.start(), Math.max(before, quote.end()));
        }
        return passages;
    }

    /** True when one of them has words in common with this one, at the same place. */
    boolean overlap(Evidence quote) {
        TreeMap<Integer, Integer> own = ends.get(quote.document());
        Map.Entry<Integer, Integer> before = own == null ? null : own.lowerEntry(quote.end());
        return before != null && before.getValue() > quote.start();
    }
}
