package dev.tenken.assess.explain;

import dev.tenken.assess.explain.Probes.Probe;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.drools.model.Rule;

/** The beginnings of the conditions of rules that travel with the program. They are looked for where they are asked for. */
public final class PreparedProbes {
    private final Map<String, List<Probe>> byRule;
    private final Map<String, Rule> built;
    private final Map<String, Conjunction> conditions = new ConcurrentHashMap<>();

    /** @param built the beginnings as rules, by their names */
    public PreparedProbes(Map<String, List<Probe>> byRule, Map<String, Rule> built) {
        this.byRule = byRule;
        this.built = built;
    }

    /**
     * Takes all of them apart.
     *
     * @throws IllegalStateException when one has a condition that cannot be looked for
     */
    public void check() {
        byRule.values().forEach(probes -> probes.forEach(p -> conditions(p.name())));
    }

    /** @param told everything that the rules were told */
    public Missing missing(List<?> told) {
        Fulfilment facts = new Fulfilment(told);
        Map<String, Integer> counts = new HashMap<>();
        Map<String, Boolean> fulfilled = new HashMap<>();
        return new Missing() {
            @Override
            public List<Probe> probes(String rule) {
                return byRule.getOrDefault(rule, List.of());
            }

            @Override
            public boolean isFulfilled(Probe probe) {
                return fulfilled.computeIfAbsent(probe.name(), name -> facts.isFulfilled(conditions(name)));
            }

            @Override
            public int found(Probe probe) {
                return counts.computeIfAbsent(
                        probe.name(),
                        name -> facts.count(conditions(name), probe.prefix().binding()));
            }
        };
    }

    private Conjunction conditions(String probe) {
        // Looked up before it is computed: that takes no lock.
        Conjunction known = conditions.get(probe);
        return known == null ? conditions.computeIfAbsent(probe, name -> new Conjunction(built.get(name))) : known;
    }
}
