package dev.tenken.report.junit;

import dev.tenken.model.finding.Finding;
import dev.tenken.model.finding.VendorAssessment;
import dev.tenken.model.finding.Verdict;
import dev.tenken.report.common.Failing;

/**
 * How a finding comes out as a test.
 *
 * @param failing what fails
 */
record Outcomes(Failing failing) {

    enum Kind {
        PASSED,
        FAILED,
        SKIPPED
    }

    /**
     * By the verdict that counts. Silence and what does not apply are skipped, unless the operator asked for them to fail, and so is
     * what would fail but was settled by an auditor, or failed as it does now in the baseline; the rest passes.
     */
    Kind of(VendorAssessment vendor, Finding finding) {
        Verdict verdict = finding.effective();
        if (failing.verdicts().contains(verdict)) {
            boolean excused = failing.isKnown(vendor, finding) || finding.isSettled();
            return excused ? Kind.SKIPPED : Kind.FAILED;
        }
        boolean untested = verdict == Verdict.NOT_DISCLOSED || verdict == Verdict.NOT_APPLICABLE;
        return untested ? Kind.SKIPPED : Kind.PASSED;
    }
}
