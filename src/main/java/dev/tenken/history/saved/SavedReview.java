package dev.tenken.history.saved;

import dev.tenken.model.finding.Severity;
import dev.tenken.model.finding.Verdict;
import java.util.List;

/**
 * An auditor's verdict beside the machine's.
 *
 * @param verdict what follows from the dispositions in force
 * @param severity null when there was none
 * @param dispositions ids of those in force that touch the finding, sorted
 * @param settled true when nothing is left to do: the risk is accepted, or the finding a false alarm
 */
public record SavedReview(Verdict verdict, Severity severity, List<String> dispositions, boolean settled) {

    public SavedReview {
        dispositions = dispositions.stream().sorted().toList();
    }
}
