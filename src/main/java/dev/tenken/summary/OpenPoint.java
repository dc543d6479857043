package dev.tenken.summary;

import dev.tenken.model.finding.Finding;
import dev.tenken.model.finding.Judgement;
import dev.tenken.model.finding.Outcome;
import dev.tenken.model.finding.Severity;
import java.util.Comparator;
import java.util.List;
import java.util.Map;

/**
 * An essential criterion that the papers leave open: what to ask for.
 *
 * @param finding the finding for the vendor as a whole
 * @param judgement the criterion with its outcome
 * @param outcome the outcome that counts: the auditor's where it is another than the machine's
 */
public record OpenPoint(Finding finding, Judgement judgement, Outcome outcome) {

    private static final List<Outcome> GRAVEST =
            List.of(Outcome.FAILED, Outcome.CONTRADICTED, Outcome.SILENT, Outcome.CONDITIONAL, Outcome.VAGUE);

    /** What weighs most comes first: by severity, then what is denied before what is not stated and what is vague. */
    static final Comparator<OpenPoint> GRAVEST_FIRST = Comparator.comparing(
                    (OpenPoint p) -> p.finding().severity(), Comparator.nullsLast(Comparator.<Severity>naturalOrder()))
            .thenComparing(p -> GRAVEST.indexOf(p.outcome()));

    /** The open essential criteria of a finding that nobody settled, in the order of the catalog. */
    static List<OpenPoint> of(Finding finding) {
        return finding.judgements().stream()
                .filter(j -> j.criterion().essential())
                .map(j -> new OpenPoint(finding, j, outcome(finding, j)))
                .filter(p -> p.outcome() != null && p.outcome() != Outcome.MET)
                .toList();
    }

    /** True when nothing is stated on it at all. */
    public boolean isMissing() {
        return outcome == Outcome.SILENT;
    }

    /** Null for a criterion that an auditor does not ask for. */
    private static Outcome outcome(Finding finding, Judgement judgement) {
        Map<String, Outcome> reviewed =
                finding.review() == null ? Map.of() : finding.review().outcomes();
        String id = judgement.criterion().id();
        return reviewed.containsKey(id) ? reviewed.get(id) : judgement.outcome();
    }
}
