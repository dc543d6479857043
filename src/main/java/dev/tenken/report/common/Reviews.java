package dev.tenken.report.common;

import dev.tenken.model.disposition.Disposition;
import dev.tenken.model.disposition.DispositionRecord;
import dev.tenken.model.finding.Finding;
import dev.tenken.model.finding.Judgement;
import dev.tenken.model.finding.Outcome;
import dev.tenken.model.finding.VendorAssessment;
import dev.tenken.model.finding.Verdict;
import java.util.List;

/** What auditors' dispositions make of findings. */
public final class Reviews {

    private Reviews() {}

    /** The dispositions in force that touch a finding, sorted by id. */
    public static List<Disposition> of(VendorAssessment vendor, Finding finding) {
        return finding.review() == null
                ? List.of()
                : of(vendor, finding.review().dispositions());
    }

    /** The dispositions of a vendor with these ids, sorted by id. */
    public static List<Disposition> of(VendorAssessment vendor, List<String> ids) {
        return vendor.dispositions().stream()
                .map(DispositionRecord::disposition)
                .filter(d -> ids.contains(d.id()))
                .toList();
    }

    /** Whether an auditor makes something else of a criterion than the machine does. */
    public static boolean changes(Finding finding, Judgement judgement) {
        return finding.review() != null
                && finding.review().outcomes().containsKey(judgement.criterion().id());
    }

    /** The outcome of a criterion that counts: the auditor's where it is another; null when the criterion does not apply. */
    public static Outcome outcome(Finding finding, Judgement judgement) {
        return finding.outcome(judgement);
    }

    /** Whether a criterion applies and is not met, by the outcome that counts. */
    public static boolean lacks(Finding finding, Judgement judgement) {
        Outcome outcome = outcome(finding, judgement);
        return outcome != null && outcome != Outcome.MET;
    }

    /** The findings for single services on the control of a finding for the vendor as a whole; none for any other. */
    public static List<Finding> services(VendorAssessment vendor, Finding finding) {
        return finding.service() != null
                ? List.of()
                : vendor.findings().stream()
                        .filter(f -> f.service() != null)
                        .filter(f ->
                                f.control().number().equals(finding.control().number()))
                        .toList();
    }

    /** Whether something is said and it is not enough, by this verdict. */
    public static boolean fallsShort(Verdict verdict) {
        return verdict == Verdict.GAP || verdict == Verdict.PARTIAL;
    }

    /** The verdict that forms show that have one place for it: the machine's, unless the auditor's is worse or sets a satisfied one right. */
    public static Verdict shown(Finding finding) {
        Verdict machine = finding.verdict();
        boolean worse = fallsShort(finding.effective()) && machine != Verdict.GAP && finding.effective() != machine;
        boolean lighter = machine == Verdict.GAP || machine == Verdict.PARTIAL && finding.effective() != Verdict.GAP;
        return machine == Verdict.SATISFIED || worse && !lighter ? finding.effective() : machine;
    }

    /** Whether something is left to do: the verdict that counts falls short, and no auditor settled it. */
    public static boolean isOpen(Finding finding) {
        return fallsShort(finding.effective()) && !finding.isSettled();
    }
}
