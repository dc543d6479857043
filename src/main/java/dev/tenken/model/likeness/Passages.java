package dev.tenken.model.likeness;

import dev.tenken.model.document.Evidence;
import dev.tenken.model.fact.VendorFact;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/** Where facts are quoted from. */
public final class Passages {

    /** Letters that a few lines come to. */
    private static final int A_FEW_LINES = 300;

    // By document: the start of a quote, and the furthest end of those that start there or before.
    private final Map<String, TreeMap<Integer, Integer>> ends = new HashMap<>();
    private final Set<List<?>> sections = new HashSet<>();

    private Passages() {}

    /** The first quote of each fact. */
    static Passages of(Collection<? extends VendorFact> facts) {
        return ofQuotes(facts.stream().map(f -> f.getEvidence().get(0)).toList());
    }

    public static Passages ofQuotes(Collection<Evidence> quotes) {
        Passages passages = new Passages();
        for (Evidence quote : quotes.stream().sorted(Evidence.ORDER).toList()) {
            TreeMap<Integer, Integer> own = passages.ends.computeIfAbsent(quote.document(), d -> new TreeMap<>());
            int before = own.isEmpty() ? 0 : own.lastEntry().getValue();
            own.put(quote.start(), Math.max(before, quote.end()));
            passages.sections.add(section(quote));
        }
        return passages;
    }

    /** True when one of them has words in common with this one, at the same place. */
    public boolean overlap(Evidence quote) {
        TreeMap<Integer, Integer> own = ends.get(quote.document());
        Map.Entry<Integer, Integer> before = own == null ? null : own.lowerEntry(quote.end());
        return before != null && before.getValue() > quote.start();
    }

    /** True when one of them stands in the same section, or a few lines away. */
    boolean near(Evidence quote) {
        TreeMap<Integer, Integer> own = ends.get(quote.document());
        if (own == null) {
            return false;
        }
        Map.Entry<Integer, Integer> before = own.lowerEntry(quote.end() + A_FEW_LINES);
        return before != null && before.getValue() > quote.start() - A_FEW_LINES
                || !quote.heading().isEmpty() && sections.contains(section(quote));
    }

    private static List<?> section(Evidence quote) {
        return List.of(quote.document(), quote.heading());
    }
}
