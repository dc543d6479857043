package dev.tenken.assess;

import dev.tenken.assess.rule.RuleBase;
import dev.tenken.assess.rule.Stage;
import dev.tenken.model.AsOf;
import dev.tenken.model.catalog.Control;
import dev.tenken.model.catalog.Criterion;
import dev.tenken.model.disposition.Decision;
import dev.tenken.model.disposition.Disposition;
import dev.tenken.model.disposition.Ruling;
import dev.tenken.model.disposition.Ruling.Effect;
import dev.tenken.model.fact.VendorFact;
import dev.tenken.model.finding.ControlVerdict;
import dev.tenken.model.finding.CriterionResult;
import dev.tenken.model.finding.Outcome;
import dev.tenken.model.finding.Verdict;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * What the rules say about the facts of one scope once the dispositions in force are heeded.
 *
 * @param run results and verdicts
 * @param rulings what the rules made of the dispositions, by rule and disposition
 */
public record ReviewedRun(ScopeRun run, List<Ruling> rulings) {

    /** The rule by which a criterion is not asked; a control none of whose criteria is asked does not apply. */
    static final String WAIVED = "review.not-applicable";

    private static final Comparator<Ruling> ORDER = Comparator.comparing(Ruling::rule)
            .thenComparing(Ruling::disposition)
            .thenComparing(r -> String.valueOf(r.criterion()))
            .thenComparing(r -> String.valueOf(r.result()));

    /**
     * Runs the rules once more.
     *
     * @param facts those that the machine judged
     * @param machine what it came to
     * @param dispositions those that are about this scope, in force or not
     */
    public static ReviewedRun of(
            RuleBase base,
            List<Control> controls,
            List<VendorFact> facts,
            ScopeRun machine,
            List<Disposition> dispositions,
            Setting setting) {
        List<Ruling> rulings = rulings(base, controls, facts, machine, dispositions, setting.asOf());
        List<Criterion> criteria =
                controls.stream().flatMap(c -> c.criteria().stream()).toList();
        List<VendorFact> revised = revised(facts, rulings, dispositions);
        Judging judging = new Judging(base, controls, controls, revised, setting, dispositions);
        Set<CriterionResult> struck = rulings.stream()
                .filter(r -> r.effect() == Effect.STRUCK)
                .map(Ruling::result)
                .collect(Collectors.toSet());
        List<CriterionResult> judged =
                judging.results().stream().filter(r -> !struck.contains(r)).toList();
        List<CriterionResult> complete = ScopeRun.complete(base, ScopeRun.all(criteria, judged, judging.apart()));
        Map<String, List<CriterionResult>> results = ScopeRun.results(complete);
        Set<String> met = granted(rulings, Effect.MET, results);
        Set<String> waived = granted(rulings, Effect.WAIVED, results);
        List<Decision> decisions = ScopeRun.decided(base, criteria, complete).stream()
                .filter(d -> !waived.contains(d.criterion()))
                .map(d -> met.contains(d.criterion()) ? met(d) : d)
                .toList();
        return new ReviewedRun(new ScopeRun(results, verdicts(base, controls, decisions, waived)), rulings);
    }

    private static List<Ruling> rulings(
            RuleBase base,
            List<Control> controls,
            List<VendorFact> facts,
            ScopeRun machine,
            List<Disposition> dispositions,
            AsOf asOf) {
        List<Object> told = new ArrayList<>(ScopeRun.all(controls, facts, dispositions, List.of(asOf)));
        for (Control control : controls) {
            told.add(machine.verdicts().get(control.number()));
            for (Criterion criterion : control.criteria()) {
                List<CriterionResult> results = machine.results().get(criterion.id());
                told.add(criterion);
                told.addAll(results);
                told.add(Decision.of(criterion, results.get(0).outcome()));
            }
        }
        return Stage.REVIEW.run(base, told, Ruling.class).stream().sorted(ORDER).toList();
    }

    /** The facts without those set aside; corrections of one fact are made one after the other. */
    private static List<VendorFact> revised(
            List<VendorFact> facts, List<Ruling> rulings, List<Disposition> dispositions) {
        Map<String, Disposition> byId =
                dispositions.stream().collect(Collectors.toMap(Disposition::id, Function.identity()));
        Map<String, List<Ruling>> byFact = rulings.stream()
                .filter(r -> r.effect() == Effect.SET_ASIDE)
                .collect(Collectors.groupingBy(r -> r.fact().getId()));
        List<VendorFact> revised = new ArrayList<>();
        for (VendorFact fact : facts) {
            List<Ruling> own = byFact.getOrDefault(fact.getId(), List.of());
            // A false alarm and a correction of one fact: what is false need not be corrected.
            if (own.stream().noneMatch(r -> r.instead() == null)) {
                VendorFact last = fact;
                for (Ruling ruling : own) {
                    last = byId.get(ruling.disposition()).corrected(last);
                }
                revised.add(last);
            }
        }
        return revised;
    }

    /** The criteria that an effect falls on; the results of each begin with the rule that says so. */
    private static Set<String> granted(
            List<Ruling> rulings, Effect effect, Map<String, List<CriterionResult>> results) {
        Set<String> granted = new HashSet<>();
        for (Ruling ruling : rulings) {
            if (ruling.effect() == effect && granted.add(ruling.criterion())) {
                List<CriterionResult> all = new ArrayList<>();
                all.add(new CriterionResult(ruling.criterion(), Outcome.MET, ruling.rule(), List.of()));
                all.addAll(results.get(ruling.criterion()));
                results.put(ruling.criterion(), all);
            }
        }
        return granted;
    }

    private static Decision met(Decision decision) {
        return new Decision(
                decision.control(), decision.criterion(), Outcome.MET, decision.essential(), decision.gapWhenFailed());
    }

    private static Map<String, ControlVerdict> verdicts(
            RuleBase base, List<Control> controls, List<Decision> decisions, Set<String> waived) {
        List<Control> asked = new ArrayList<>();
        Map<String, ControlVerdict> verdicts = new HashMap<>();
        for (Control control : controls) {
            List<Criterion> left = control.criteria().stream()
                    .filter(c -> !waived.contains(c.id()))
                    .toList();
            if (left.isEmpty()) {
                verdicts.put(control.number(), new ControlVerdict(control.number(), Verdict.NOT_APPLICABLE, WAIVED));
            } else {
                asked.add(control.asking(left));
            }
        }
        verdicts.putAll(ScopeRun.concluded(base, asked, decisions));
        return verdicts;
    }
}
