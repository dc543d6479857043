package dev.tenken.assess.rule;

import dev.tenken.model.finding.Outcome;
import java.util.Arrays;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

/**
 * The parts of a rule's name: {@code <criterion>.<outcome>}, with a word behind it where several rules come to the same outcome
 * for different reasons, such as {@code 12.4.1.retention.vague.ceiling}.
 *
 * @param criterion id of the criterion the rule judges
 * @param outcome what it comes to
 */
public record RuleId(String criterion, Outcome outcome) {

    /** Names are asked for again and again, and there are as many as rules. */
    private static final Map<String, Optional<RuleId>> KNOWN = new ConcurrentHashMap<>();

    /** The parts, or empty when the name has another form. */
    public static Optional<RuleId> parse(String name) {
        // Looked up before it is computed: that takes no lock.
        Optional<RuleId> known = KNOWN.get(name);
        return known == null ? KNOWN.computeIfAbsent(name, RuleId::parts) : known;
    }

    private static Optional<RuleId> parts(String name) {
        String[] words = name.split("\\.");
        for (int i = words.length - 1; i >= Math.max(2, words.length - 2); i--) {
            String word = words[i];
            String criterion = String.join(".", Arrays.copyOf(words, i));
            Optional<RuleId> id = Arrays.stream(Outcome.values())
                    .filter(o -> o.word().equals(word))
                    .findFirst()
                    .map(o -> new RuleId(criterion, o));
            if (id.isPresent()) {
                return id;
            }
        }
        return Optional.empty();
    }

    /** The number of the criterion's control. */
    public String control() {
        return criterion.substring(0, criterion.lastIndexOf('.'));
    }
}
