package dev.tenken.report.junit;

import dev.tenken.model.finding.VendorAssessment;
import java.util.List;

/** How many test cases came out how. */
record Counts(int tests, int failures, int errors, int skipped) {

    static Counts of(VendorAssessment vendor, Outcomes outcomes) {
        int errors = vendor.files().failures().size();
        return new Counts(
                vendor.findings().size() + errors,
                count(vendor, outcomes, Outcomes.Kind.FAILED),
                errors,
                count(vendor, outcomes, Outcomes.Kind.SKIPPED));
    }

    static Counts sum(List<Counts> several) {
        return several.stream()
                .reduce(
                        new Counts(0, 0, 0, 0),
                        (a, b) -> new Counts(
                                a.tests + b.tests,
                                a.failures + b.failures,
                                a.errors + b.errors,
                                a.skipped + b.skipped));
    }

    private static int count(VendorAssessment vendor, Outcomes outcomes, Outcomes.Kind kind) {
        return (int) vendor.findings().stream()
                .filter(f -> outcomes.of(vendor, f) == kind)
                .count();
    }
}
