package dev.tenken.history.saved;

import dev.tenken.model.LocalizedText;
import dev.tenken.model.finding.Severity;
import dev.tenken.model.finding.Verdict;
import java.util.List;

/**
 * A verdict as it was reached.
 *
 * @param control the control's 2015 number
 * @param title its title
 * @param service null for the vendor as a whole
 * @param verdict the machine's
 * @param severity null when there was none
 * @param rule id of the rule that reached it
 * @param reason in the language of the file
 * @param review an auditor's verdict, or null
 * @param thresholds those of the control
 * @param criteria in the order of the catalog
 * @param evidence what it rests on
 */
public record SavedFinding(
        String control,
        LocalizedText title,
        String service,
        Verdict verdict,
        Severity severity,
        String rule,
        String reason,
        SavedReview review,
        List<SavedThreshold> thresholds,
        List<SavedCriterion> criteria,
        List<SavedEvidence> evidence) {

    public SavedFinding {
        thresholds = List.copyOf(thresholds);
        criteria = List.copyOf(criteria);
        evidence = List.copyOf(evidence);
    }

    /** The verdict that counts: the auditor's where there is one, else the machine's. */
    public Verdict effective() {
        return review == null ? verdict : review.verdict();
    }

    /** The severity that counts; null when there is none. */
    public Severity effectiveSeverity() {
        return review == null ? severity : review.severity();
    }

    /** True when an auditor accepted the risk or called the finding a false alarm: it no longer fails anything. */
    public boolean isSettled() {
        return review != null && review.settled();
    }
}
