package dev.tenken.report.junit;

import dev.tenken.model.Finding;
import dev.tenken.model.Verdict;
import java.util.Set;

/**
 * How a finding comes out as a test.
 *
 * @param failing the verdicts that fail
 */
record Outcomes(Set<Verdict> failing) {

    enum Kind {
        PASSED,
        FAILED,
        SKIPPED
    }

    /** Silence and what does not apply are skipped, unless the operator asked for them to fail; the rest passes. */
    Kind of(Finding finding) {
        Verdict verdict = finding.verdict();
        if (failing.contains(verdict)) {
            return Kind.FAILED;
        }
        boolean untested = verdict == Verdict.NOT_DISCLOSED || verdict == Verdict.NOT_APPLICABLE;
        return untested ? Kind.SKIPPED : Kind.PASSED;
    }
}
