package dev.tenken.model.finding;

import dev.tenken.model.LocalizedText;
import dev.tenken.model.document.Evidence;
import java.util.List;

/**
 * What a careful auditor would question beyond the verdicts.
 *
 * @param controls numbers of the controls it touches
 * @param text what is odd, in both languages
 * @param rule id of the rule that made it
 * @param evidence every passage it rests on; at least one
 * @param dispositions ids of the dispositions in force that touch it, sorted
 */
public record Observation(
        Kind kind,
        Severity severity,
        List<String> controls,
        LocalizedText text,
        String rule,
        List<Evidence> evidence,
        List<String> dispositions) {

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
        dispositions = List.copyOf(dispositions);
    }

    /** An observation that no disposition touches. */
    public Observation(
            Kind kind,
            Severity severity,
            List<String> controls,
            LocalizedText text,
            String rule,
            List<Evidence> evidence) {
        this(kind, severity, controls, text, rule, evidence, List.of());
    }

    /** The same, touched by these dispositions. */
    public Observation with(List<String> touching) {
        return new Observation(kind, severity, controls, text, rule, evidence, touching);
    }
}
