package dev.tenken.model;

import java.util.List;

/**
 * What a careful auditor would question beyond the verdicts.
 *
 * @param controls numbers of the controls it touches
 * @param text what is odd, in both languages
 * @param rule id of the rule that made it
 */
public record Observation(
        Kind kind, Severity severity, List<String> controls, LocalizedText text, String rule, List<Evidence> evidence) {

    /** Why it is questioned. */
    public enum Kind {
        CONTRADICTION,
        IMPLAUSIBLE,
        OUTDATED,
        OPEN_ENDED,
        VAGUE,
        INCOMPLETE,
        DOCUMENT_CONTROL,
        TERMINOLOGY
    }

    public Observation {
        controls = List.copyOf(controls);
        evidence = List.copyOf(evidence);
    }
}
