package dev.tenken.model.finding;

import dev.tenken.model.fact.VendorFact;
import java.util.List;

/**
 * What one rule made of the facts.
 *
 * @param rule its id
 * @param file where it stands
 * @param line of its name, from 1
 * @param outcome what it comes to when it fires
 * @param fired whether it fired
 * @param facts the facts it fired on, in the order of {@link VendorFact#ORDER}; empty when it did not
 * @param missing the first condition that no fact fulfilled, such as "no Backup with: frequency != null (2 passed up to:
 *     affirmed)"; null when it fired
 */
public record RuleTrace(
        String rule, String file, int line, Outcome outcome, boolean fired, List<VendorFact> facts, String missing) {

    public RuleTrace {
        facts = List.copyOf(facts);
    }
}
