package dev.tenken.report.sarif;

import dev.tenken.model.Finding;
import dev.tenken.model.Observation;
import dev.tenken.model.Severity;
import dev.tenken.model.Verdict;

/** How SARIF grades results: the kind of a finding, and the level of what fails. */
final class Level {

    private static final String NONE = "none";
    private static final String NOTE = "note";
    private static final String WARNING = "warning";
    private static final String ERROR = "error";

    private Level() {}

    /** Silence is open: SARIF's word for insufficient information to decide. */
    static String kind(Verdict verdict) {
        return switch (verdict) {
            case SATISFIED -> "pass";
            case PARTIAL, GAP -> "fail";
            case NOT_DISCLOSED -> "open";
            case NOT_APPLICABLE -> "notApplicable";
        };
    }

    /** Only what fails has a level. */
    static String of(Finding finding) {
        return kind(finding.verdict()).equals("fail") ? of(finding.severity()) : NONE;
    }

    /** A question is no verdict, so it is never an error. */
    static String of(Observation observation) {
        return observation.severity() == Severity.LOW ? NOTE : WARNING;
    }

    private static String of(Severity severity) {
        return switch (severity) {
            case HIGH -> ERROR;
            case MEDIUM -> WARNING;
            case LOW -> NOTE;
        };
    }
}
