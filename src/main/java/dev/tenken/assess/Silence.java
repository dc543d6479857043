package dev.tenken.assess;

import dev.tenken.assess.rule.RuleBase;
import dev.tenken.model.catalog.Control;
import dev.tenken.model.catalog.Criterion;
import dev.tenken.model.disposition.Decision;
import dev.tenken.model.finding.ControlVerdict;
import dev.tenken.model.finding.CriterionResult;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * What the rules come to where nothing is said: the same for every vendor, so that they are asked once. Most criteria are silent for most
 * vendors.
 *
 * <p>It holds for rules that look at one criterion and one control at a time, as those do that travel with the program.
 */
final class Silence {
    private final Map<String, List<CriterionResult>> results;
    private final Map<String, Decision> decisions = new HashMap<>();
    private final Map<String, ControlVerdict> verdicts;

    private Silence(
            Map<String, List<CriterionResult>> results, List<Decision> decided, Map<String, ControlVerdict> verdicts) {
        this.results = results;
        decided.forEach(d -> decisions.put(d.criterion(), d));
        this.verdicts = verdicts;
    }

    static Silence of(RuleBase base, List<Control> controls) {
        List<Criterion> criteria =
                controls.stream().flatMap(c -> c.criteria().stream()).toList();
        List<CriterionResult> complete = ScopeRun.complete(base, ScopeRun.all(criteria));
        List<Decision> decided = ScopeRun.decided(base, criteria, complete);
        return new Silence(ScopeRun.results(complete), decided, ScopeRun.concluded(base, controls, decided));
    }

    List<CriterionResult> results(Criterion criterion) {
        return results.get(criterion.id());
    }

    Decision decision(Criterion criterion) {
        return decisions.get(criterion.id());
    }

    ControlVerdict verdict(Control control) {
        return verdicts.get(control.number());
    }
}
