package dev.tenken.model.finding;

import dev.tenken.model.catalog.Criterion;
import dev.tenken.model.fact.VendorFact;
import dev.tenken.model.likeness.Group;
import java.util.Collection;
import java.util.List;
import java.util.stream.Stream;

/**
 * The outcome of one criterion by one rule. Results of different rules stay apart: the rule is part of the record.
 *
 * <p>The factories serve the right-hand sides of rules; each takes the id of the rule that calls it.
 *
 * @param criterion id of the criterion
 * @param outcome what came about
 * @param rule id of the rule that says so
 * @param facts the facts it rests on, in the order of {@link VendorFact#ORDER}; empty for plain silence
 */
public record CriterionResult(String criterion, Outcome outcome, String rule, List<VendorFact> facts) {

    public CriterionResult {
        facts = facts.stream().distinct().sorted(VendorFact.ORDER).toList();
    }

    /** True when it is failed by denials with a reserve alone: of a plan, on a condition. See {@link VendorFact#isOutright}. */
    public boolean isReserved() {
        return outcome == Outcome.FAILED
                && !facts.isEmpty()
                && facts.stream().noneMatch(f -> f.isOutright() || f.isFigured());
    }

    public static CriterionResult met(Criterion criterion, String rule, VendorFact... facts) {
        return new CriterionResult(criterion.id(), Outcome.MET, rule, List.of(facts));
    }

    /** Met by several facts together. */
    public static CriterionResult met(Criterion criterion, String rule, Collection<? extends VendorFact> facts) {
        return new CriterionResult(criterion.id(), Outcome.MET, rule, List.copyOf(facts));
    }

    /** Met by the facts of several groups together. */
    public static CriterionResult met(Criterion criterion, String rule, Group... groups) {
        return met(criterion, rule, all(groups));
    }

    public static CriterionResult failed(Criterion criterion, String rule, VendorFact... facts) {
        return new CriterionResult(criterion.id(), Outcome.FAILED, rule, List.of(facts));
    }

    public static CriterionResult vague(Criterion criterion, String rule, VendorFact... facts) {
        return new CriterionResult(criterion.id(), Outcome.VAGUE, rule, List.of(facts));
    }

    /** Vague as several facts are together. */
    public static CriterionResult vague(Criterion criterion, String rule, Collection<? extends VendorFact> facts) {
        return new CriterionResult(criterion.id(), Outcome.VAGUE, rule, List.copyOf(facts));
    }

    /** Vague as the facts of several groups are together. */
    public static CriterionResult vague(Criterion criterion, String rule, Group... groups) {
        return vague(criterion, rule, all(groups));
    }

    public static CriterionResult conditional(Criterion criterion, String rule, VendorFact... facts) {
        return new CriterionResult(criterion.id(), Outcome.CONDITIONAL, rule, List.of(facts));
    }

    public static CriterionResult contradicted(Criterion criterion, String rule, VendorFact... facts) {
        return new CriterionResult(criterion.id(), Outcome.CONTRADICTED, rule, List.of(facts));
    }

    /** Contradicted by facts among themselves. */
    public static CriterionResult contradicted(Criterion criterion, String rule, Group... groups) {
        return new CriterionResult(criterion.id(), Outcome.CONTRADICTED, rule, all(groups));
    }

    /** Met of one thing and failed of another, by the facts of all these results. */
    public static CriterionResult divided(
            Criterion criterion, String rule, Collection<? extends CriterionResult> results) {
        return new CriterionResult(criterion.id(), Outcome.VAGUE, rule, factsOf(results));
    }

    /** A contradiction between other results, resting on the facts of them all. */
    public static CriterionResult contradicted(
            Criterion criterion, String rule, Collection<? extends CriterionResult> results) {
        return new CriterionResult(criterion.id(), Outcome.CONTRADICTED, rule, factsOf(results));
    }

    private static List<VendorFact> factsOf(Collection<? extends CriterionResult> results) {
        return results.stream().flatMap(r -> r.facts().stream()).toList();
    }

    public static CriterionResult silent(Criterion criterion, String rule) {
        return new CriterionResult(criterion.id(), Outcome.SILENT, rule, List.of());
    }

    /** Silent although facts come near it. */
    public static CriterionResult silent(Criterion criterion, String rule, Collection<? extends VendorFact> facts) {
        return new CriterionResult(criterion.id(), Outcome.SILENT, rule, List.copyOf(facts));
    }

    private static List<VendorFact> all(Group... groups) {
        return Stream.of(groups).flatMap(Group::stream).toList();
    }
}
