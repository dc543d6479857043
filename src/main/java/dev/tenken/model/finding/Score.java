package dev.tenken.model.finding;

import java.util.Collection;

/**
 * How many controls came to what. What is not disclosed counts neither as passed nor as failed: it stands beside the score.
 *
 * @param satisfied controls satisfied
 * @param partial controls partly satisfied
 * @param gap controls with a gap
 * @param notDisclosed controls of which nothing is said
 * @param notApplicable controls that do not apply
 */
public record Score(int satisfied, int partial, int gap, int notDisclosed, int notApplicable) {

    /** The score of findings for the vendor as a whole; those of single services are passed over. The verdicts count that hold after dispositions. */
    public static Score of(Collection<Finding> findings) {
        return new Score(
                count(findings, Verdict.SATISFIED),
                count(findings, Verdict.PARTIAL),
                count(findings, Verdict.GAP),
                count(findings, Verdict.NOT_DISCLOSED),
                count(findings, Verdict.NOT_APPLICABLE));
    }

    private static int count(Collection<Finding> findings, Verdict verdict) {
        return (int) findings.stream()
                .filter(f -> f.service() == null && f.effective() == verdict)
                .count();
    }

    /** Controls of which something is said. */
    public int disclosed() {
        return satisfied + partial + gap;
    }

    /** Controls that apply. */
    public int applicable() {
        return disclosed() + notDisclosed;
    }

    /** 100 × (satisfied + partial ÷ 2) ÷ (satisfied + partial + gap), rounded half up; null when nothing is disclosed. */
    public Integer percent() {
        return disclosed() == 0 ? null : (int) Math.round(100.0 * (2 * satisfied + partial) / (2.0 * disclosed()));
    }

    /** 100 × disclosed ÷ applicable, rounded half up; null when nothing applies. */
    public Integer disclosedPercent() {
        return applicable() == 0 ? null : (int) Math.round(100.0 * disclosed() / applicable());
    }
}
