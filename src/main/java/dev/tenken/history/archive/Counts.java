package dev.tenken.history.archive;

import dev.tenken.model.finding.Finding;
import dev.tenken.model.finding.Verdict;
import java.util.List;

/** How many controls came out how for a vendor as a whole, by the verdicts that count. */
public record Counts(int satisfied, int partial, int gap, int notDisclosed, int notApplicable) {
    /** Nothing was judged. */
    public static final Counts NONE = new Counts(0, 0, 0, 0, 0);

    static Counts of(List<Finding> findings) {
        int[] counts = new int[Verdict.values().length];
        findings.stream()
                .filter(f -> f.service() == null)
                .forEach(f -> counts[f.effective().ordinal()]++);
        return new Counts(
                counts[Verdict.SATISFIED.ordinal()],
                counts[Verdict.PARTIAL.ordinal()],
                counts[Verdict.GAP.ordinal()],
                counts[Verdict.NOT_DISCLOSED.ordinal()],
                counts[Verdict.NOT_APPLICABLE.ordinal()]);
    }

    /** These and others. */
    public Counts and(Counts others) {
        return new Counts(
                satisfied + others.satisfied,
                partial + others.partial,
                gap + others.gap,
                notDisclosed + others.notDisclosed,
                notApplicable + others.notApplicable);
    }

    public Counts without(Counts others) {
        return new Counts(
                satisfied - others.satisfied,
                partial - others.partial,
                gap - others.gap,
                notDisclosed - others.notDisclosed,
                notApplicable - others.notApplicable);
    }
}
