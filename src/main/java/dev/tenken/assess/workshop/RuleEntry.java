package dev.tenken.assess.workshop;

import dev.tenken.assess.rule.ObservationRule;
import dev.tenken.assess.rule.RuleId;
import dev.tenken.assess.rule.RuleSource;
import dev.tenken.model.finding.Observation;
import dev.tenken.model.finding.Outcome;
import dev.tenken.model.finding.Severity;
import java.util.Optional;

/**
 * A rule as lists show it.
 *
 * @param rule its id
 * @param control number of the control it judges, or those it touches where it observes; null for a rule of every control
 * @param criterion id of the criterion it judges, or null
 * @param outcome what it comes to, or null
 * @param kind of what it observes; null for a rule that judges
 * @param severity of what it observes, or null
 * @param file where it stands
 * @param line of its name, from 1
 */
public record RuleEntry(
        String rule,
        String control,
        String criterion,
        Outcome outcome,
        Observation.Kind kind,
        Severity severity,
        String file,
        int line) {

    static RuleEntry of(RuleSource rule) {
        RuleId id = RuleId.parse(rule.name()).orElse(null);
        Optional<ObservationRule> observing = ObservationRule.of(rule);
        return new RuleEntry(
                rule.name(),
                id == null ? touched(observing) : id.control(),
                id == null ? null : id.criterion(),
                id == null ? null : id.outcome(),
                observing.map(o -> o.id().kind()).orElse(null),
                observing.map(ObservationRule::severity).orElse(null),
                rule.file().path(),
                rule.line());
    }

    /** The controls that an observing rule names; null where the topics of what it cites decide. */
    private static String touched(Optional<ObservationRule> observing) {
        return observing
                .map(o -> String.join(", ", o.controls()))
                .filter(c -> !c.isEmpty())
                .orElse(null);
    }
}
