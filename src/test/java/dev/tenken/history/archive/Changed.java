package dev.tenken.history.archive;

import dev.tenken.model.finding.Assessment;
import dev.tenken.model.finding.Finding;
import dev.tenken.model.finding.VendorAssessment;
import dev.tenken.model.finding.Verdict;
import java.util.List;

/** Assessments that differ from others in one thing. */
public final class Changed {
    private Changed() {}

    /** The same where the vendor's finding on backups is a gap. */
    public static Assessment verdict(Assessment assessment, String vendor) {
        List<VendorAssessment> vendors = assessment.vendors().stream()
                .map(v -> v.vendor().id().equals(vendor)
                        ? v.with(v.findings().stream().map(Changed::worse).toList())
                        : v)
                .toList();
        return new Assessment(
                assessment.asOf(),
                assessment.tool(),
                assessment.profile(),
                assessment.rules(),
                assessment.rulesDigest(),
                assessment.yardstick(),
                vendors,
                assessment.strays());
    }

    private static Finding worse(Finding f) {
        return f.service() != null || !f.control().number().equals("12.3.1")
                ? f
                : new Finding(
                        f.control(),
                        null,
                        Verdict.GAP,
                        f.severity(),
                        f.rule(),
                        f.reason(),
                        f.judgements(),
                        f.evidence(),
                        f.nearest(),
                        f.grade(),
                        f.review());
    }
}
