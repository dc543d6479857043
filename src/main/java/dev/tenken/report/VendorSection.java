package dev.tenken.report;

import dev.tenken.model.Assessment;
import dev.tenken.model.Control;
import dev.tenken.model.Finding;
import dev.tenken.model.LocalizedText;
import dev.tenken.model.Profile;
import dev.tenken.model.VendorAssessment;
import dev.tenken.model.Verdict;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * One vendor as reports show it: its findings grouped by family and control, in the order of the catalog.
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

        /** How many services have each verdict. */
        public Map<Verdict, Integer> byVerdict() {
            return count(services);
        }
    }

    static List<VendorSection> of(Assessment assessment) {
        return assessment.vendors().stream()
                .map(v -> new VendorSection(v, families(v, assessment.profile())))
                .toList();
    }

    /** How many controls have each verdict, for the vendor as a whole; verdicts without any are left out. */
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

    /** The controls of a profile by family, both in the order of the catalog. */
    static Map<String, List<Control>> byFamily(Profile profile) {
        Map<String, List<Control>> families = new LinkedHashMap<>();
        profile.controls().forEach(c -> families.computeIfAbsent(c.family(), k -> new ArrayList<>())
                .add(c));
        return families;
    }

    private static List<Family> families(VendorAssessment vendor, Profile profile) {
        List<Family> families = new ArrayList<>();
        byFamily(profile).values().forEach(controls -> {
            List<ControlFindings> found = new ArrayList<>();
            controls.forEach(c -> add(found, c, vendor));
            if (!found.isEmpty()) {
                families.add(new Family(controls.get(0).familyTitle(), List.copyOf(found)));
            }
        });
        return List.copyOf(families);
    }

    private static void add(List<ControlFindings> found, Control control, VendorAssessment vendor) {
        List<Finding> all = vendor.findings().stream()
                .filter(f -> f.control().number().equals(control.number()))
                .toList();
        all.stream().filter(f -> f.service() == null).findFirst().ifPresent(whole -> {
            List<Finding> services =
                    all.stream().filter(f -> f.service() != null).toList();
            found.add(new ControlFindings(whole, services));
        });
    }

    private static Map<Verdict, Integer> count(List<Finding> findings) {
        Map<Verdict, Integer> counts = new EnumMap<>(Verdict.class);
        findings.forEach(f -> counts.merge(f.verdict(), 1, Integer::sum));
        return counts;
    }
}
