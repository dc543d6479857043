package dev.tenken.model.finding;

import dev.tenken.model.LocalizedText;
import dev.tenken.model.catalog.Control;
import dev.tenken.model.disposition.Review;
import dev.tenken.model.document.Evidence;
import java.util.List;

/**
 * The verdict on one control, for one service or for the vendor as a whole.
 *
 * @param control the control
 * @param service id of the service, or null for the vendor as a whole
 * @param verdict what the documents say
 * @param severity how much it matters; null when the control is satisfied or does not apply
 * @param rule id of the rule that reached the verdict
 * @param reason why, as a sentence in both languages
 * @param judgements one per criterion, in the order of the catalog
 * @param evidence the quotes it rests on, sorted; empty only when nothing is disclosed
 * @param nearest when nothing is disclosed: passages that were considered, nearest first; otherwise empty
 * @param grade how an audit report classes it: the worst grade of its criteria; null when there is nothing to grade
 * @param review the auditor's verdict, or null when no disposition in force touches the finding
 */
public record Finding(
        Control control,
        String service,
        Verdict verdict,
        Severity severity,
        String rule,
        LocalizedText reason,
        List<Judgement> judgements,
        List<Evidence> evidence,
        List<Evidence> nearest,
        Grade grade,
        Review review) {

    private static final LocalizedText NO_REASON = LocalizedText.same("–");

    public Finding {
        judgements = List.copyOf(judgements);
        evidence = List.copyOf(evidence);
        nearest = List.copyOf(nearest);
    }

    /** A finding that is neither graded nor reviewed. */
    public Finding(
            Control control,
            String service,
            Verdict verdict,
            Severity severity,
            String rule,
            LocalizedText reason,
            List<Judgement> judgements,
            List<Evidence> evidence,
            List<Evidence> nearest) {
        this(control, service, verdict, severity, rule, reason, judgements, evidence, nearest, null, null);
    }

    /** The same with other judgements. */
    public Finding with(List<Judgement> others) {
        return new Finding(control, service, verdict, severity, rule, reason, others, evidence, nearest, grade, review);
    }

    /** The same with the auditor's verdict. */
    public Finding with(Review reviewed) {
        return new Finding(
                control, service, verdict, severity, rule, reason, judgements, evidence, nearest, grade, reviewed);
    }

    /** The verdict alone, with the auditor's: no reason, criteria or quotes. */
    public Finding outline() {
        return new Finding(
                control, service, verdict, severity, rule, NO_REASON, List.of(), List.of(), List.of(), grade, review);
    }

    /** The verdict that counts: the auditor's where there is one, else the machine's. */
    public Verdict effective() {
        return review == null ? verdict : review.verdict();
    }

    /** The outcome of one of its criteria that counts: the auditor's where it is another; null when the criterion does not apply. */
    public Outcome outcome(Judgement judgement) {
        String criterion = judgement.criterion().id();
        return review != null && review.outcomes().containsKey(criterion)
                ? review.outcomes().get(criterion)
                : judgement.outcome();
    }

    /** True when an auditor accepted the risk or called the finding a false alarm: it no longer fails anything. */
    public boolean isSettled() {
        return review != null && review.settled();
    }
}
