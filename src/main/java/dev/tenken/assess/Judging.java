package dev.tenken.assess;

import dev.tenken.assess.rule.BuiltRules;
import dev.tenken.assess.rule.RuleBase;
import dev.tenken.assess.rule.Stage;
import dev.tenken.model.catalog.Admission;
import dev.tenken.model.catalog.Control;
import dev.tenken.model.catalog.Criterion;
import dev.tenken.model.fact.VendorFact;
import dev.tenken.model.finding.CriterionResult;
import dev.tenken.model.finding.Outcome;
import dev.tenken.model.likeness.Misplaced;
import dev.tenken.model.likeness.Unpromised;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/**
 * Lets the rules judge each criterion by the facts that it counts: those of another actor, addressee or event than it admits, and
 * those in papers that promise customers nothing, are not there for its rules, whoever wrote them. What such facts would have come
 * to is kept apart.
 */
final class Judging {

    private final List<Control> asked;
    /** Ids of the criteria that are asked for. */
    private final Set<String> wanted;

    private final List<?> further;
    private final List<Part> parts = new ArrayList<>();

    /**
     * Criteria that are judged together.
     *
     * @param left what they do not count
     * @param rules that judge them
     * @param alone whether they are built for these criteria alone, and look at no others
     */
    private record Part(List<Criterion> criteria, Left left, BuiltRules rules, boolean alone) {}

    /**
     * What does not count, and what does.
     *
     * @param refused said of another one
     * @param inward said of the right one, in papers that promise nothing
     */
    private record Left(List<VendorFact> refused, List<VendorFact> inward, List<VendorFact> counted) {}

    /**
     * @param controls all that are judged somewhere: their rules are built together, whatever is asked here
     * @param asked those of them that are judged here
     * @param further what else the rules are told, such as dispositions
     */
    Judging(
            RuleBase base,
            List<Control> controls,
            List<Control> asked,
            List<VendorFact> facts,
            Setting setting,
            List<?> further) {
        this.asked = asked;
        this.wanted = asked.stream()
                .flatMap(c -> c.criteria().stream())
                .map(Criterion::id)
                .collect(Collectors.toSet());
        this.further = ScopeRun.all(setting.told(), further);
        // By whom they admit, which is the same for all vendors: rules that are built apart are built so once.
        Map<Admission, List<Criterion>> together = new LinkedHashMap<>();
        for (Control control : controls) {
            for (Criterion criterion : control.criteria()) {
                together.computeIfAbsent(criterion.admission(), a -> new ArrayList<>())
                        .add(criterion);
            }
        }
        if (base.isDivided()) {
            together.values().stream()
                    .filter(this::isAsked)
                    .forEach(criteria -> parts.add(part(criteria, left(criteria.get(0), facts, setting), base)));
        } else {
            Map<Left, List<Criterion>> lefts = new LinkedHashMap<>();
            together.values().forEach(criteria -> lefts.computeIfAbsent(
                            left(criteria.get(0), facts, setting), l -> new ArrayList<>())
                    .addAll(criteria));
            lefts.forEach((left, criteria) -> {
                if (isAsked(criteria)) {
                    parts.add(part(criteria, left, base));
                }
            });
        }
    }

    private boolean isAsked(List<Criterion> criteria) {
        return criteria.stream().map(Criterion::id).anyMatch(wanted::contains);
    }

    private Part part(List<Criterion> criteria, Left left, RuleBase base) {
        Set<String> ids = criteria.stream().map(Criterion::id).collect(Collectors.toSet());
        return new Part(
                criteria.stream().filter(c -> wanted.contains(c.id())).toList(),
                left,
                base.judging(ids),
                base.isDivided());
    }

    private static Left left(Criterion criterion, List<VendorFact> facts, Setting setting) {
        Map<Boolean, List<VendorFact>> admitted = facts.stream().collect(Collectors.partitioningBy(criterion::admits));
        List<VendorFact> inward = setting.inward(criterion, admitted.get(true));
        return new Left(admitted.get(false), inward, without(inward, admitted.get(true)));
    }

    private static List<VendorFact> without(List<VendorFact> some, List<VendorFact> all) {
        if (some.isEmpty()) {
            return all;
        }
        Set<VendorFact> gone = new HashSet<>(some);
        return all.stream().filter(f -> !gone.contains(f)).toList();
    }

    /** What the rules come to by the facts that count. */
    List<CriterionResult> results() {
        return parts.stream()
                .flatMap(part -> judge(part, part.left().counted()).stream())
                .toList();
    }

    /** What is kept apart: {@link Misplaced} and {@link Unpromised}, by criterion. */
    List<Object> apart() {
        return ScopeRun.all(misplaced(), unpromised());
    }

    /** What is said of another one. */
    List<Misplaced> misplaced() {
        return found(Left::refused, r -> true, Misplaced::new);
    }

    /** What is said in papers that promise nothing. */
    List<Unpromised> unpromised() {
        return found(Left::inward, r -> r.outcome() != Outcome.SILENT, Unpromised::new);
    }

    private <T> List<T> found(
            Function<Left, List<VendorFact>> kept,
            Predicate<CriterionResult> wanted,
            BiFunction<String, List<VendorFact>, T> made) {
        Map<String, List<VendorFact>> found = new LinkedHashMap<>();
        for (Part part : parts) {
            List<VendorFact> facts = kept.apply(part.left());
            if (!facts.isEmpty()) {
                judge(part, facts).stream().filter(wanted).forEach(r -> found.computeIfAbsent(
                                r.criterion(), c -> new ArrayList<>())
                        .addAll(r.facts()));
            }
        }
        return found.entrySet().stream()
                .map(e -> made.apply(e.getKey(), e.getValue()))
                .toList();
    }

    private List<CriterionResult> judge(Part part, List<VendorFact> counted) {
        List<Object> told = ScopeRun.all(asked, counted, further);
        List<Criterion> criteria = part.alone() ? part.rules().met(part.criteria(), told) : part.criteria();
        if (criteria.isEmpty()) {
            return List.of();
        }
        List<CriterionResult> judged =
                Stage.JUDGE.run(part.rules(), ScopeRun.all(criteria, told), CriterionResult.class);
        judged.forEach(ScopeRun::checkOutcome);
        return judged;
    }
}
