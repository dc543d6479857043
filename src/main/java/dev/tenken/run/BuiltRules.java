package dev.tenken.run;

import dev.tenken.assess.explain.Explainer;
import dev.tenken.assess.rule.RuleFiles;
import dev.tenken.assess.rule.RulePack;
import dev.tenken.model.catalog.Control;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/**
 * Rules and what explains them, built on threads of their own, and only once for the same files: building takes longer than
 * assessing a vendor. What explains them is built when somebody wants it.
 */
final class BuiltRules {

    private static final Map<Sources, BuiltRules> BUILT = new ConcurrentHashMap<>();

    private final Background<RulePack> pack;
    /** Null until it is wanted. */
    private Background<Explainer> explainer;

    private record Sources(RuleFiles files, List<Control> controls) {}

    private BuiltRules(Sources sources) {
        pack = Background.start("rules", () -> RulePack.of(sources.files(), sources.controls()));
    }

    static BuiltRules of(RuleFiles files, List<Control> catalog) {
        return BUILT.computeIfAbsent(new Sources(files, catalog), BuiltRules::new);
    }

    /** The rules. */
    RulePack pack() {
        return pack.get();
    }

    /** Begins to build what tells why each of them fired or did not. */
    synchronized Background<Explainer> explainer() {
        if (explainer == null) {
            explainer = Background.start("explainer", () -> new Explainer(pack.get()));
        }
        return explainer;
    }
}
