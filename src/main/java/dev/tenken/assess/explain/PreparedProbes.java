package dev.tenken.assess.explain;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.drools.model.Rule;

/** The beginnings of the conditions of rules that travel with the program. They are looked for where they are asked for. */
public final class PreparedProbes {
    private final Map<String, List<Beginnings>> byRule;
    private final Map<String, Rule> built;
    private final Map<String, Conjunction> conditions = new ConcurrentHashMap<>();

    /** @param built the longest beginnings as rules, by their names */
    public PreparedProbes(Map<String, List<Beginnings>> byRule, Map<String, Rule> built) {
        this.byRule = byRule;
        this.built = built;
    }

    /** @param told everything that the rules were told */
    public Missing missing(List<?> told) {
        Fulfilment facts = new Fulfilment(told);
        Map<String, Optional<String>> known = new HashMap<>();
        return rule -> known.computeIfAbsent(rule, r -> Optional.ofNullable(of(r, facts)))
                .orElse(null);
    }

    private String of(String rule, Fulfilment facts) {
        Beginnings before = null;
        for (Beginnings beginnings : byRule.getOrDefault(rule, List.of())) {
            int reached = facts.reach(conditions(beginnings));
            int fulfilled = beginnings.within(reached);
            if (fulfilled < beginnings.size()) {
                int passed = fulfilled > 0
                        ? found(facts, beginnings, fulfilled - 1)
                        : before == null ? 0 : found(facts, before, before.size() - 1);
                return beginnings.prefix(fulfilled).missing(passed);
            }
            before = beginnings;
        }
        return null;
    }

    /** How many facts the last condition of a beginning is bound to; where it binds none, 1. */
    private int found(Fulfilment facts, Beginnings beginnings, int which) {
        Conjunction conjunction = conditions(beginnings);
        int asked = beginnings.asked(which);
        int place = conjunction.placeOfLast(asked);
        return place < 0 ? 1 : facts.count(conjunction, asked, place);
    }

    private Conjunction conditions(Beginnings beginnings) {
        return beginnings.conditions(
                longest -> conditions.computeIfAbsent(longest, name -> new Conjunction(built.get(name))));
    }
}
