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
 * assessing a vendor.
 *
 * @param pack the rules
 * @param explainer what tells why each of them fired or did not
 */
record BuiltRules(Background<RulePack> pack, Background<Explainer> explainer) {

    private static final Map<Sources, BuiltRules> BUILT = new ConcurrentHashMap<>();

    private record Sources(RuleFiles files, List<Control> controls) {}

    static BuiltRules of(RuleFiles files, List<Control> catalog) {
        return BUILT.computeIfAbsent(new Sources(files, catalog), BuiltRules::build);
    }

    private static BuiltRules build(Sources sources) {
        Background<RulePack> pack = Background.start("rules", () -> RulePack.of(sources.files(), sources.controls()));
        return new BuiltRules(pack, Background.start("explainer", () -> new Explainer(pack.get())));
    }
}
