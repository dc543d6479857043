package dev.tenken.report.common;

import dev.tenken.data.Mapped;
import dev.tenken.model.LocalizedText;
import dev.tenken.model.catalog.Control;
import dev.tenken.model.finding.Assessment;
import dev.tenken.model.finding.Finding;
import dev.tenken.model.finding.VendorAssessment;
import dev.tenken.model.finding.Verdict;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * One vendor as reports show it: its findings grouped by family and control, in the order of the catalog or of an edition's
 * numbers.
 *
 * @param vendor the vendor
 * @param families families with at least one finding
 */
public record VendorSection(VendorAssessment vendor, List<Family> families) {

    /** A family of controls with what was found. */
    public record Family(LocalizedText title, List<ControlFindings> controls) {}

    /**
     * What was found for one control.
     *
     * @param whole the finding for the vendor as a whole
     * @param services the findings per service, where services differ; otherwise empty
     */
    public record ControlFindings(Finding whole, List<Finding> services) {

        public Control control() {
            return whole.control();
        }

        /** How many services have each verdict that counts. */
        public Map<Verdict, Integer> byVerdict() {
            return count(services);
        }
    }

    public static List<VendorSection> of(Assessment assessment) {
        return of(assessment, Arrangement.OF_CATALOG);
    }

    /** Each is made whenever it is asked for. */
    public static List<VendorSection> of(Assessment assessment, Arrangement arrangement) {
        List<Arrangement.Group> groups = arrangement.groups(assessment.profile());
        return Mapped.of(assessment.vendors(), v -> new VendorSection(v, families(v, groups)));
    }

    /** How many controls have each verdict that counts, for the vendor as a whole; verdicts without any are left out. */
    public Map<Verdict, Integer> totals() {
        return count(vendor.findings().stream().filter(f -> f.service() == null).toList());
    }

    /** What was found for a control, or null when nothing of the vendor could be read. */
    public ControlFindings of(Control control) {
        return families.stream()
                .flatMap(f -> f.controls().stream())
                .filter(c -> c.control().number().equals(control.number()))
                .findFirst()
                .orElse(null);
    }

    private static List<Family> families(VendorAssessment vendor, List<Arrangement.Group> groups) {
        Map<String, List<Finding>> byControl = new HashMap<>();
        vendor.findings().forEach(f -> byControl
                .computeIfAbsent(f.control().number(), n -> new ArrayList<>())
                .add(f));
        List<Family> families = new ArrayList<>();
        groups.forEach(group -> {
            List<ControlFindings> found = new ArrayList<>();
            group.controls().forEach(c -> add(found, byControl.getOrDefault(c.number(), List.of())));
            if (!found.isEmpty()) {
                families.add(new Family(group.title(), List.copyOf(found)));
            }
        });
        return List.copyOf(families);
    }

    /** @param all that was found for one control */
    private static void add(List<ControlFindings> found, List<Finding> all) {
        all.stream().filter(f -> f.service() == null).findFirst().ifPresent(whole -> {
            List<Finding> services =
                    all.stream().filter(f -> f.service() != null).toList();
            found.add(new ControlFindings(whole, services));
        });
    }

    private static Map<Verdict, Integer> count(List<Finding> findings) {
        Map<Verdict, Integer> counts = new EnumMap<>(Verdict.class);
        findings.forEach(f -> counts.merge(f.effective(), 1, Integer::sum));
        return counts;
    }
}
