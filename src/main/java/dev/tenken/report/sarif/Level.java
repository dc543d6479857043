package dev.tenken.report.sarif;

import dev.tenken.model.finding.Finding;
import dev.tenken.model.finding.Grade;
import dev.tenken.model.finding.Observation;
import dev.tenken.model.finding.Severity;
import dev.tenken.model.finding.Verdict;
import dev.tenken.report.common.Reviews;

/** How SARIF grades results: the kind of a finding, and the level of what fails. */
final class Level {

    static final String NONE = "none";
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

    /** Only what fails has a level: that of its grade, else of its severity. */
    static String of(Finding finding) {
        if (!Reviews.fallsShort(Reviews.shown(finding))) {
            return NONE;
        }
        boolean ofMachine = Reviews.shown(finding) == finding.verdict();
        Grade grade = ofMachine ? finding.grade() : finding.review().grade();
        return grade == null
                ? of(ofMachine ? finding.severity() : finding.review().severity())
                : of(grade);
    }

    private static String of(Grade grade) {
        return switch (grade) {
            case MAJOR_NONCONFORMITY -> ERROR;
            case MINOR_NONCONFORMITY -> WARNING;
            case OBSERVATION, OPPORTUNITY_FOR_IMPROVEMENT, GOOD_PRACTICE -> NOTE;
        };
    }

    /** A question is no verdict, so it is never an error. */
    static String of(Observation observation) {
        return observation.severity() == Severity.LOW ? NOTE : WARNING;
    }

    private static String of(Severity severity) {
        if (severity == null) {
            return WARNING;
        }
        return switch (severity) {
            case HIGH -> ERROR;
            case MEDIUM -> WARNING;
            case LOW -> NOTE;
        };
    }
}
