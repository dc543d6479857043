package dev.tenken.history.saved;

import dev.tenken.model.finding.Outcome;
import java.util.List;

/**
 * What a finding said of one criterion.
 *
 * @param id such as {@code 12.3.1.frequency}
 * @param outcome the outcome that counted
 * @param rule id of the rule that decided it
 * @param facts ids of the facts that any rule of the criterion fired on
 */
public record SavedCriterion(String id, Outcome outcome, String rule, List<String> facts) {

    public SavedCriterion {
        facts = List.copyOf(facts);
    }
}
