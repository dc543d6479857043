package dev.tenken.assess;

import dev.tenken.model.Control;
import dev.tenken.model.Criterion;
import dev.tenken.model.CriterionResult;
import dev.tenken.model.Misplaced;
import dev.tenken.model.VendorFact;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.kie.api.KieBase;

/**
 * Lets the rules judge each criterion by the facts that it counts: those of another actor, addressee or event than it admits are
 * not there for its rules, whoever wrote them. What such facts would have come to is kept apart.
 */
final class Judging {

    private final KieBase base;
    private final List<Control> controls;
    private final List<VendorFact> facts;
    private final List<?> further;
    /** The criteria by the facts that they do not count. */
    private final Map<Set<VendorFact>, List<Criterion>> refusals;

    /** @param further what else the rules are told, such as dispositions */
    Judging(KieBase base, List<Control> controls, List<VendorFact> facts, List<?> further) {
        this.base = base;
        this.controls = controls;
        this.facts = facts;
        this.further = further;
        this.refusals = refusals(controls, facts);
    }

    /** What the rules come to by the facts that count. */
    List<CriterionResult> results() {
        List<CriterionResult> results = new ArrayList<>();
        refusals.forEach((refused, criteria) -> results.addAll(judge(criteria, without(refused))));
        return results;
    }

    /** The facts that would have counted if they were said of the right one, by criterion. */
    List<Misplaced> misplaced() {
        Map<String, List<VendorFact>> found = new LinkedHashMap<>();
        refusals.forEach((refused, criteria) -> {
            if (!refused.isEmpty()) {
                judge(criteria, List.copyOf(refused))
                        .forEach(r -> found.computeIfAbsent(r.criterion(), c -> new ArrayList<>())
                                .addAll(r.facts()));
            }
        });
        return found.entrySet().stream()
                .map(e -> new Misplaced(e.getKey(), e.getValue()))
                .toList();
    }

    private static Map<Set<VendorFact>, List<Criterion>> refusals(List<Control> controls, List<VendorFact> facts) {
        Map<Set<VendorFact>, List<Criterion>> refusals = new LinkedHashMap<>();
        for (Control control : controls) {
            for (Criterion criterion : control.criteria()) {
                Set<VendorFact> refused = new LinkedHashSet<>(facts);
                refused.removeIf(criterion::admits);
                refusals.computeIfAbsent(refused, r -> new ArrayList<>()).add(criterion);
            }
        }
        return refusals;
    }

    private List<CriterionResult> judge(List<Criterion> criteria, List<VendorFact> counted) {
        List<CriterionResult> judged =
                Stage.JUDGE.run(base, ScopeRun.all(controls, criteria, counted, further), CriterionResult.class);
        judged.forEach(ScopeRun::checkOutcome);
        return judged;
    }

    private List<VendorFact> without(Set<VendorFact> refused) {
        return refused.isEmpty()
                ? facts
                : facts.stream().filter(f -> !refused.contains(f)).toList();
    }
}
