package dev.tenken.report.sarif;

import dev.tenken.model.disposition.Disposition;
import dev.tenken.model.finding.Finding;
import dev.tenken.model.finding.VendorAssessment;
import dev.tenken.model.finding.Verdict;
import dev.tenken.report.common.DispositionWords;
import dev.tenken.report.common.Fields;
import dev.tenken.report.common.Reviews;
import java.util.List;

/** Dispositions as suppressions: the result stays in the file, and viewers show it as dealt with. */
final class Suppressions {

    private Suppressions() {}

    /** Of a shortfall or silence that an auditor settled or judges otherwise; none while something is left to do. */
    static List<Object> of(VendorAssessment vendor, Finding finding, DispositionWords words) {
        Verdict shown = Reviews.shown(finding);
        boolean wanting = Reviews.fallsShort(shown) || shown == Verdict.NOT_DISCLOSED;
        boolean dealtWith = finding.isSettled() || !Reviews.isOpen(finding) && finding.effective() != shown;
        return wanting && dealtWith ? of(Reviews.of(vendor, finding), words) : List.of();
    }

    static List<Object> of(List<Disposition> dispositions, DispositionWords words) {
        return dispositions.stream()
                .<Object>map(d -> Fields.of("kind", "external")
                        .put("status", "accepted")
                        .put("justification", words.said(d))
                        .map())
                .toList();
    }
}
