package dev.tenken.history.saved;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * A fact as it was found.
 *
 * @param id unique in its assessment; it says nothing of another assessment
 * @param topic JSON word
 * @param services empty when it holds for all
 * @param polarity JSON word
 * @param condition verbatim, or null
 * @param origin null when the extraction found it, else who brought it in
 * @param attributes by JSON name: texts, numbers, truth values and lists of texts
 * @param evidence at least one
 */
public record SavedFact(
        String id,
        String topic,
        List<String> services,
        String polarity,
        String condition,
        String origin,
        Map<String, Object> attributes,
        List<SavedEvidence> evidence) {

    public SavedFact {
        services = List.copyOf(services);
        evidence = List.copyOf(evidence);
    }

    /** Where it stands first. */
    public SavedEvidence first() {
        return evidence.get(0);
    }

    /** All its quotes, one a line; one that stands within another is not repeated. */
    public String quote() {
        List<String> quotes =
                evidence.stream().map(SavedEvidence::quote).distinct().toList();
        return quotes.stream()
                .filter(q -> quotes.stream().noneMatch(other -> !other.equals(q) && other.contains(q)))
                .collect(Collectors.joining("\n"));
    }
}
