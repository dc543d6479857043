package dev.tenken.model.finding;

import dev.tenken.model.LocalizedText;
import dev.tenken.model.catalog.Criterion;
import java.util.List;

/**
 * What a finding says about one criterion: the outcome that counts, and the rules that fired.
 *
 * @param criterion the criterion
 * @param outcome the outcome that counts
 * @param results every result of the criterion, the decisive one first
 * @param reason why, as a sentence in both languages
 * @param rules what each rule of the criterion made of the facts, fired or not, by file and line; empty where nobody asked
 * @param grade how an audit report classes the outcome; null when there is nothing to grade
 */
public record Judgement(
        Criterion criterion,
        Outcome outcome,
        List<CriterionResult> results,
        LocalizedText reason,
        List<RuleTrace> rules,
        Grade grade) {

    public Judgement {
        results = List.copyOf(results);
        rules = List.copyOf(rules);
    }

    /** A judgement that is not graded. */
    public Judgement(
            Criterion criterion,
            Outcome outcome,
            List<CriterionResult> results,
            LocalizedText reason,
            List<RuleTrace> rules) {
        this(criterion, outcome, results, reason, rules, null);
    }

    /** The same, with what each rule made of the facts. */
    public Judgement with(List<RuleTrace> traces) {
        return new Judgement(criterion, outcome, results, reason, traces, grade);
    }

    /** The same with another reason. */
    public Judgement with(LocalizedText other) {
        return new Judgement(criterion, outcome, results, other, rules, grade);
    }

    /** The same with a grade. */
    public Judgement with(Grade given) {
        return new Judgement(criterion, outcome, results, reason, rules, given);
    }

    /** The result that decides the outcome. */
    public CriterionResult decisive() {
        return results.get(0);
    }
}
