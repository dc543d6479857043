package dev.tenken.assess;

import java.util.EnumMap;
import java.util.Map;
import java.util.function.Function;
import org.kie.api.KieBase;
import org.kie.api.runtime.KieSession;

/**
 * Built rules, ready to run. Where the rules of each step are built apart, a session holds no others, which would look at every fact for
 * nothing. Safe for several threads.
 */
final class RuleBase {
    private final Function<Stage, KieBase> built;
    private final Map<Stage, KieBase> known = new EnumMap<>(Stage.class);

    private RuleBase(Function<Stage, KieBase> built) {
        this.built = built;
    }

    /** All rules in one: those of other steps are kept from firing. */
    static RuleBase whole(KieBase base) {
        return new RuleBase(stage -> base);
    }

    /** @param built makes the rules of a step, once, when they are first needed */
    static RuleBase divided(Function<Stage, KieBase> built) {
        return new RuleBase(built);
    }

    /** The rules that a step runs, and perhaps others. */
    KieBase of(Stage stage) {
        synchronized (known) {
            return known.computeIfAbsent(stage, built);
        }
    }

    /** A session for one step, to be disposed of. */
    KieSession session(Stage stage) {
        return of(stage).newKieSession();
    }
}
