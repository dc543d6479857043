package dev.tenken.assess;

import dev.tenken.model.Control;
import dev.tenken.model.Criterion;
import dev.tenken.model.CriterionResult;
import dev.tenken.model.Misplaced;
import dev.tenken.model.Outcome;
import dev.tenken.model.Unpromised;
import dev.tenken.model.VendorFact;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.function.Predicate;

/**
 * Lets the rules judge each criterion by the facts that it counts: those of another actor, addressee or event than it admits, and
 * those in papers that promise customers nothing, are not there for its rules, whoever wrote them. What such facts would have come
 * to is kept apart.
 */
final class Judging {

    private final RuleBase base;
    private final List<Control> controls;
    private final List<VendorFact> facts;
    private final List<?> further;
    /** The criteria by the facts that they do not count. */
    private final Map<Left, List<Criterion>> lefts = new LinkedHashMap<>();

    /**
     * What does not count.
     *
     * @param refused said of another one
     * @param inward said of the right one, in papers that promise nothing
     */
    private record Left(Set<VendorFact> refused, Set<VendorFact> inward) {}

    /** @param further what else the rules are told, such as dispositions */
    Judging(RuleBase base, List<Control> controls, List<VendorFact> facts, Setting setting, List<?> further) {
        this.base = base;
        this.controls = controls;
        this.facts = facts;
        this.further = ScopeRun.all(setting.told(), further);
        for (Control control : controls) {
            for (Criterion criterion : control.criteria()) {
                lefts.computeIfAbsent(left(criterion, setting), l -> new ArrayList<>())
                        .add(criterion);
            }
        }
    }

    private Left left(Criterion criterion, Setting setting) {
        Set<VendorFact> refused = new LinkedHashSet<>(facts);
        refused.removeIf(criterion::admits);
        Set<VendorFact> inward = new LinkedHashSet<>(setting.inward(criterion, facts));
        inward.removeAll(refused);
        return new Left(refused, inward);
    }

    /** What the rules come to by the facts that count. */
    List<CriterionResult> results() {
        List<CriterionResult> results = new ArrayList<>();
        lefts.forEach((left, criteria) -> results.addAll(judge(criteria, without(left))));
        return results;
    }

    /** What is kept apart: {@link Misplaced} and {@link Unpromised}, by criterion. */
    List<Object> apart() {
        return ScopeRun.all(
                found(Left::refused, r -> true, Misplaced::new),
                found(Left::inward, r -> r.outcome() != Outcome.SILENT, Unpromised::new));
    }

    private <T> List<T> found(
            Function<Left, Set<VendorFact>> part,
            Predicate<CriterionResult> wanted,
            BiFunction<String, List<VendorFact>, T> made) {
        Map<String, List<VendorFact>> found = new LinkedHashMap<>();
        lefts.forEach((left, criteria) -> {
            if (!part.apply(left).isEmpty()) {
                judge(criteria, List.copyOf(part.apply(left))).stream()
                        .filter(wanted)
                        .forEach(r -> found.computeIfAbsent(r.criterion(), c -> new ArrayList<>())
                                .addAll(r.facts()));
            }
        });
        return found.entrySet().stream()
                .map(e -> made.apply(e.getKey(), e.getValue()))
                .toList();
    }

    private List<CriterionResult> judge(List<Criterion> criteria, List<VendorFact> counted) {
        List<CriterionResult> judged =
                Stage.JUDGE.run(base, ScopeRun.all(controls, criteria, counted, further), CriterionResult.class);
        judged.forEach(ScopeRun::checkOutcome);
        return judged;
    }

    private List<VendorFact> without(Left left) {
        return left.refused().isEmpty() && left.inward().isEmpty()
                ? facts
                : facts.stream()
                        .filter(f ->
                                !left.refused().contains(f) && !left.inward().contains(f))
                        .toList();
    }
}
