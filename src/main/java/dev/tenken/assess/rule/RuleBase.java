package dev.tenken.assess.rule;

import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;
import org.kie.api.KieBase;

/**
 * Built rules, ready to run. Where those of each step, and of criteria that are judged apart, are built apart, a session holds no others,
 * which would look at every fact for nothing. Safe for several threads.
 */
public final class RuleBase {
    /** Null where all rules are in one. */
    private final Function<Predicate<String>, KieBase> built;
    /** Under the step or the criteria that it is for; under null where all rules are in one. */
    private final Map<Object, BuiltRules> known = new HashMap<>();

    private RuleBase(Function<Predicate<String>, KieBase> built) {
        this.built = built;
    }

    /** All rules in one: those of other steps are kept from firing. */
    public static RuleBase whole(KieBase base) {
        RuleBase whole = new RuleBase(null);
        whole.known.put(null, new BuiltRules(base));
        return whole;
    }

    /** @param built makes the rules whose names are wanted; it is asked once for each step, and for all criteria judged together */
    static RuleBase divided(Function<Predicate<String>, KieBase> built) {
        return new RuleBase(built);
    }

    /** Whether rules are built apart. */
    public boolean isDivided() {
        return built != null;
    }

    /** The rules that a step runs, and perhaps others. */
    public BuiltRules of(Stage stage) {
        return known(stage, stage::fires);
    }

    /** The rules that judge these criteria, and perhaps others. */
    public BuiltRules judging(Set<String> criteria) {
        return known(criteria, rule -> RuleId.parse(rule)
                .filter(id -> criteria.contains(id.criterion()))
                .isPresent());
    }

    private BuiltRules known(Object key, Predicate<String> wanted) {
        synchronized (known) {
            return isDivided() ? known.computeIfAbsent(key, k -> new BuiltRules(built.apply(wanted))) : known.get(null);
        }
    }
}
