package dev.tenken.assess.rule;

import dev.tenken.model.fact.Attributes;
import dev.tenken.model.finding.Severity;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * A rule that observes, with what its annotations say.
 *
 * @param source where it stands
 * @param id the parts of its name
 * @param severity from {@code @severity(high)}
 * @param controls from {@code @controls("12.3.1, 6.1.3")}; empty where the topics of what it cites decide
 */
public record ObservationRule(RuleSource source, ObservationId id, Severity severity, List<String> controls) {

    static final String SEVERITY = "severity";
    static final String CONTROLS = "controls";

    /** The rule, or empty when it does not observe or its severity is missing or unknown. */
    public static Optional<ObservationRule> of(RuleSource source) {
        Optional<ObservationId> id = ObservationId.parse(source.name());
        Optional<Severity> severity = annotation(source, SEVERITY).flatMap(ObservationRule::severity);
        return id.isEmpty() || severity.isEmpty()
                ? Optional.empty()
                : Optional.of(new ObservationRule(source, id.get(), severity.get(), controls(source)));
    }

    static List<String> controls(RuleSource source) {
        return annotation(source, CONTROLS).stream()
                .flatMap(words -> Stream.of(words.split(",")))
                .map(String::strip)
                .toList();
    }

    private static Optional<Severity> severity(String word) {
        return Arrays.stream(Severity.values())
                .filter(s -> Attributes.word(s).equals(word))
                .findFirst();
    }

    private static Optional<String> annotation(RuleSource source, String name) {
        return Optional.ofNullable(source.annotations().get(name));
    }
}
