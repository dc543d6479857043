package dev.tenken.assess.rule;

import dev.tenken.model.fact.Attributes;
import dev.tenken.model.finding.Observation;
import java.util.Arrays;
import java.util.Optional;

/**
 * The parts of the name of a rule that observes: {@code observation.<kind>.<what>}, such as
 * {@code observation.contradiction.accounts}.
 *
 * @param kind why it is questioned
 * @param what a word for it
 */
public record ObservationId(Observation.Kind kind, String what) {

    private static final String PREFIX = "observation";

    /** The parts, or empty when the name has another form. */
    public static Optional<ObservationId> parse(String name) {
        String[] words = name.split("\\.");
        if (words.length != 3 || !words[0].equals(PREFIX)) {
            return Optional.empty();
        }
        return Arrays.stream(Observation.Kind.values())
                .filter(k -> Attributes.word(k).equals(words[1]))
                .findFirst()
                .map(k -> new ObservationId(k, words[2]));
    }

    /** True when the rule means to observe, whether its name is right or not. */
    static boolean isMeant(String name) {
        return name.startsWith(PREFIX + ".");
    }
}
