package dev.tenken.model;

import java.util.List;

/**
 * What a finding says about one criterion: the outcome that counts, and the rules that fired.
 *
 * @param criterion the criterion
 * @param outcome the outcome that counts
 * @param results every result of the criterion, the decisive one first
 * @param reason why, as a sentence in both languages
 */
public record Judgement(Criterion criterion, Outcome outcome, List<CriterionResult> results, LocalizedText reason) {

    public Judgement {
        results = List.copyOf(results);
    }

    /** The result that decides the outcome. */
    public CriterionResult decisive() {
        return results.get(0);
    }
}
