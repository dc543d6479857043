package dev.tenken.assess;

import dev.tenken.assess.rule.RuleBase;
import dev.tenken.assess.rule.RuleId;
import dev.tenken.assess.rule.Stage;
import dev.tenken.model.catalog.Control;
import dev.tenken.model.catalog.Criterion;
import dev.tenken.model.disposition.Decision;
import dev.tenken.model.fact.VendorFact;
import dev.tenken.model.finding.ControlVerdict;
import dev.tenken.model.finding.CriterionResult;
import dev.tenken.model.finding.Outcome;
import dev.tenken.model.likeness.Misplaced;
import dev.tenken.model.likeness.Unpromised;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What the rules say about the facts of one scope.
 *
 * @param results by criterion, the weightiest first
 * @param verdicts by number of the control
 */
public record ScopeRun(Map<String, List<CriterionResult>> results, Map<String, ControlVerdict> verdicts) {

    private static final String DIVIDED = "any.divided";
    private static final String RESERVED = "any.reserved";

    private static final Comparator<CriterionResult> WEIGHTIEST_FIRST =
            (a, b) -> a.outcome() == b.outcome() ? 0 : a.outcome().outweighs(b.outcome()) ? -1 : 1;
    private static final Comparator<CriterionResult> BY_PLACE =
            (a, b) -> a.facts().isEmpty() || b.facts().isEmpty()
                    ? Integer.compare(a.facts().size(), b.facts().size())
                    : VendorFact.ORDER.compare(a.facts().get(0), b.facts().get(0));

    /** Results of one criterion, the decisive one first; the rest of the order only keeps it the same each time. */
    static final Comparator<CriterionResult> ORDER = WEIGHTIEST_FIRST
            .thenComparing(BY_PLACE)
            .thenComparing(CriterionResult::rule)
            .thenComparing(r -> r.facts().toString());

    /** Runs the rules once on every control; see {@link #of(RuleBase, List, List, List, Setting)}. */
    public static ScopeRun of(RuleBase base, List<Control> controls, List<VendorFact> facts, Setting setting) {
        return of(base, controls, controls, facts, setting);
    }

    /**
     * Runs the rules once.
     *
     * @param controls all that are judged somewhere
     * @param asked those of them that are wanted here: others are not judged
     * @throws dev.tenken.model.LimitException when the rules do not come to an end
     * @throws IllegalStateException when they do not come to one verdict for each control
     */
    public static ScopeRun of(
            RuleBase base, List<Control> controls, List<Control> asked, List<VendorFact> facts, Setting setting) {
        List<Criterion> criteria =
                asked.stream().flatMap(c -> c.criteria().stream()).toList();
        Judging judging = new Judging(base, controls, asked, facts, setting, List.of());
        List<CriterionResult> complete = complete(base, all(criteria, judging.results(), judging.apart()));
        List<Decision> decisions = decided(base, criteria, complete);
        return new ScopeRun(results(complete), concluded(base, asked, decisions));
    }

    /** The same, where it is known what silence comes to: rules are asked of what something is said of. */
    static ScopeRun of(
            RuleBase base,
            List<Control> controls,
            List<Control> asked,
            List<VendorFact> facts,
            Setting setting,
            Silence silence) {
        Judging judging = new Judging(base, controls, asked, facts, setting, List.of());
        List<CriterionResult> judged = judging.results();
        Set<String> spokenOf =
                judged.stream().map(CriterionResult::criterion).collect(Collectors.toCollection(HashSet::new));
        List<Misplaced> misplaced = judging.misplaced();
        misplaced.forEach(m -> spokenOf.add(m.criterion()));
        List<Unpromised> unpromised = judging.unpromised();
        unpromised.forEach(u -> spokenOf.add(u.criterion()));
        List<Criterion> criteria = asked.stream()
                .flatMap(c -> c.criteria().stream())
                .filter(c -> spokenOf.contains(c.id()))
                .toList();
        List<CriterionResult> complete = complete(base, all(criteria, judged, misplaced, unpromised));
        List<Decision> decisions = new ArrayList<>(decided(base, criteria, complete));
        Map<String, List<CriterionResult>> results = results(complete);
        Map<String, ControlVerdict> verdicts = new HashMap<>();
        List<Control> open = new ArrayList<>();
        for (Control control : asked) {
            List<Criterion> silent = control.criteria().stream()
                    .filter(c -> !spokenOf.contains(c.id()))
                    .toList();
            silent.forEach(c -> results.put(c.id(), silence.results(c)));
            if (silent.size() < control.criteria().size()) {
                open.add(control);
                silent.forEach(c -> decisions.add(silence.decision(c)));
            } else {
                verdicts.put(control.number(), silence.verdict(control));
            }
        }
        verdicts.putAll(concluded(base, open, decisions));
        return new ScopeRun(results, verdicts);
    }

    /**
     * The same results with those of silence and contradiction.
     *
     * @param judged criteria, results, and what does not count
     */
    static List<CriterionResult> complete(RuleBase base, List<Object> judged) {
        return Stage.COMPLETE.run(base, judged, CriterionResult.class);
    }

    /** The outcomes that count. */
    static List<Decision> decided(RuleBase base, List<Criterion> criteria, List<CriterionResult> complete) {
        return Stage.DECIDE.run(base, all(criteria, complete), Decision.class);
    }

    /** The verdict on each control. */
    static Map<String, ControlVerdict> concluded(RuleBase base, List<Control> controls, List<Decision> decisions) {
        return verdicts(Stage.CONCLUDE.run(base, all(controls, decisions), ControlVerdict.class), controls);
    }

    public static List<Object> all(List<?>... parts) {
        return Stream.of(parts).<Object>flatMap(List::stream).toList();
    }

    static Map<String, List<CriterionResult>> results(List<CriterionResult> complete) {
        Map<String, List<CriterionResult>> results = new HashMap<>();
        complete.stream().sorted(ORDER).forEach(r -> results.computeIfAbsent(r.criterion(), id -> new ArrayList<>())
                .add(r));
        results.replaceAll((criterion, ofOne) -> decisiveFirst(ofOne));
        return results;
    }

    /** What is shown first is what the verdict rests on: of what is met of one thing and failed of another, that it is divided. */
    private static List<CriterionResult> decisiveFirst(List<CriterionResult> ordered) {
        boolean reserved = ordered.stream().anyMatch(r -> r.rule().equals(RESERVED));
        Outcome decisive = Outcome.weightiest(ordered.stream()
                .filter(r -> !reserved || !r.isReserved())
                .map(CriterionResult::outcome)
                .toList());
        if (ordered.get(0).outcome() == decisive) {
            return ordered;
        }
        return ordered.stream()
                .sorted(Comparator.comparing((CriterionResult r) -> r.outcome() != decisive)
                        .thenComparing(
                                r -> !r.rule().equals(DIVIDED) && !r.rule().equals(RESERVED)))
                .toList();
    }

    static void checkOutcome(CriterionResult result) {
        RuleId.parse(result.rule()).ifPresent(id -> {
            if (id.outcome() != result.outcome() || !id.criterion().equals(result.criterion())) {
                throw new IllegalStateException("rule '" + result.rule() + "' came to " + result.criterion() + "."
                        + result.outcome().word() + ": its name and what it inserts must agree");
            }
        });
    }

    private static Map<String, ControlVerdict> verdicts(List<ControlVerdict> found, List<Control> controls) {
        Map<String, ControlVerdict> verdicts = new HashMap<>();
        for (Control control : controls) {
            List<ControlVerdict> own = found.stream()
                    .filter(v -> v.control().equals(control.number()))
                    .toList();
            if (own.size() != 1) {
                throw new IllegalStateException(
                        "control " + control.number() + " came to " + own.size() + " verdicts instead of one: " + own);
            }
            verdicts.put(control.number(), own.get(0));
        }
        return verdicts;
    }
}
