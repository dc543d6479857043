package dev.tenken.history.saved;

import java.util.List;
import java.util.stream.Collectors;

/**
 * An observation as it was made.
 *
 * @param kind JSON word
 * @param severity JSON word
 * @param controls the controls it bears on
 * @param text in the language of the file
 * @param rule id of the rule that made it
 * @param evidence may be empty
 */
public record SavedObservation(
        String kind, String severity, List<String> controls, String text, String rule, List<SavedEvidence> evidence) {

    public SavedObservation {
        controls = List.copyOf(controls);
        evidence = List.copyOf(evidence);
    }

    /** All its quotes, one a line. */
    public String quote() {
        return evidence.stream().map(SavedEvidence::quote).distinct().collect(Collectors.joining("\n"));
    }
}
