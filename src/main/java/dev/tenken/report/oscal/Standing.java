package dev.tenken.report.oscal;

import dev.tenken.model.finding.Finding;
import dev.tenken.model.finding.VendorAssessment;
import dev.tenken.report.common.Reviews;
import java.util.List;

/** Which findings of a vendor fall short, in the machine's eyes or in the auditor's. */
final class Standing {

    private Standing() {}

    /**
     * The findings that fall short, each once: where services have findings of their own, theirs and not the sum of them; that of the
     * vendor as a whole when no service falls short by itself.
     */
    static List<Finding> shortfalls(VendorAssessment vendor) {
        return vendor.findings().stream()
                .filter(f -> fallsShort(f)
                        && (f.service() != null || services(vendor, f).isEmpty()))
                .toList();
    }

    /** The shortfalls that something is left to do about. */
    static List<Finding> open(VendorAssessment vendor) {
        return shortfalls(vendor).stream().filter(Reviews::isOpen).toList();
    }

    /** The shortfalls that a finding is about: its own, or those of the services when they stand for it. */
    static List<Finding> behind(VendorAssessment vendor, Finding finding) {
        if (!fallsShort(finding)) {
            return List.of();
        }
        List<Finding> services = finding.service() == null ? services(vendor, finding) : List.of();
        return services.isEmpty() ? List.of(finding) : services;
    }

    /** What an auditor settled still falls short: it is told, with what the auditor said. */
    private static boolean fallsShort(Finding finding) {
        return Reviews.fallsShort(finding.verdict()) || Reviews.fallsShort(finding.effective());
    }

    private static List<Finding> services(VendorAssessment vendor, Finding whole) {
        return vendor.findings().stream()
                .filter(f -> f.service() != null && fallsShort(f))
                .filter(f -> f.control().number().equals(whole.control().number()))
                .toList();
    }
}
