package dev.tenken.assess;

import dev.tenken.model.Outcome;

/**
 * A rule as lists show it.
 *
 * @param rule its id
 * @param control number of the control it judges; null for a rule of every control
 * @param criterion id of the criterion it judges, or null
 * @param outcome what it comes to, or null
 * @param file where it stands
 * @param line of its name, from 1
 */
public record RuleEntry(String rule, String control, String criterion, Outcome outcome, String file, int line) {

    static RuleEntry of(RuleSource rule) {
        RuleId id = RuleId.parse(rule.name()).orElse(null);
        return new RuleEntry(
                rule.name(),
                id == null ? null : id.control(),
                id == null ? null : id.criterion(),
                id == null ? null : id.outcome(),
                rule.file().path(),
                rule.line());
    }
}
