package dev.tenken.model.disposition;

import dev.tenken.model.LocalizedText;
import dev.tenken.model.finding.Grade;
import dev.tenken.model.finding.Outcome;
import dev.tenken.model.finding.Severity;
import dev.tenken.model.finding.Verdict;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * The auditor's verdict beside the machine's: what follows when the dispositions in force are heeded.
 *
 * @param verdict what follows
 * @param severity how much it matters; null when the control is satisfied or does not apply
 * @param grade how an audit report classes it, or null
 * @param reason why, as a sentence in both languages
 * @param outcomes by id of the criterion, where it is another than the machine's; a criterion that does not apply has null
 * @param dispositions ids of the dispositions that touch the finding, sorted
 * @param settled true when nothing is left to do: the risk is accepted, or the finding a false alarm
 */
public record Review(
        Verdict verdict,
        Severity severity,
        Grade grade,
        LocalizedText reason,
        Map<String, Outcome> outcomes,
        List<String> dispositions,
        boolean settled) {

    public Review {
        outcomes = Collections.unmodifiableMap(new TreeMap<>(outcomes));
        dispositions = List.copyOf(dispositions);
    }

    /** The same with nothing left to do. */
    public Review asSettled() {
        return new Review(verdict, severity, grade, reason, outcomes, dispositions, true);
    }
}
