package dev.tenken.report.common;

import dev.tenken.model.finding.Outcome;
import dev.tenken.model.finding.Verdict;

/** The signs that stand before the words of verdicts and outcomes, so that no report relies on colour. */
public final class Symbols {

    /** Stands where a vendor has no finding because none of its documents could be read. */
    public static final String UNREAD = "!";

    private Symbols() {}

    public static String of(Verdict verdict) {
        return switch (verdict) {
            case SATISFIED -> "✓";
            case PARTIAL -> "◐";
            case GAP -> "✗";
            case NOT_DISCLOSED -> "–";
            case NOT_APPLICABLE -> "·";
        };
    }

    public static String of(Outcome outcome) {
        return switch (outcome) {
            case MET -> "✓";
            case FAILED -> "✗";
            case VAGUE -> "~";
            case CONDITIONAL -> "◐";
            case CONTRADICTED -> "≠";
            case SILENT -> "–";
        };
    }
}
