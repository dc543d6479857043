package dev.tenken.report.common;

import dev.tenken.model.finding.Finding;
import dev.tenken.model.finding.VendorAssessment;
import dev.tenken.model.finding.Verdict;
import java.util.Set;

/**
 * What fails where a form tells passed from failed.
 *
 * @param verdicts the verdicts that fail
 * @param known findings that failed before as they do now: they are told and fail nothing
 */
public record Failing(Set<Verdict> verdicts, Set<Key> known) {

    /** Gaps, whether they are new or not. */
    public static final Failing GAPS = of(Set.of(Verdict.GAP));

    /**
     * A finding by its names.
     *
     * @param service null for the vendor as a whole
     */
    public record Key(String vendor, String control, String service) {}

    public Failing {
        verdicts = Set.copyOf(verdicts);
        known = Set.copyOf(known);
    }

    /** These verdicts, whether they are new or not. */
    public static Failing of(Set<Verdict> verdicts) {
        return new Failing(verdicts, Set.of());
    }

    /** True when the finding failed before as it does now. */
    public boolean isKnown(VendorAssessment vendor, Finding finding) {
        return known.contains(new Key(vendor.vendor().id(), finding.control().number(), finding.service()));
    }
}
