package dev.tenken.report.html;

import dev.tenken.model.LocalizedText;
import dev.tenken.model.Vendor;
import dev.tenken.model.catalog.Control;
import dev.tenken.model.catalog.Profile;
import dev.tenken.model.document.VendorFiles;
import dev.tenken.model.fact.Extraction;
import dev.tenken.model.finding.Assessment;
import dev.tenken.model.finding.Finding;
import dev.tenken.model.finding.Severity;
import dev.tenken.model.finding.VendorAssessment;
import dev.tenken.model.finding.Verdict;
import dev.tenken.report.AssessmentFixtures;
import dev.tenken.report.FixtureParts;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

/** A made-up portfolio of any size with as many controls as the catalog has; every verdict occurs for every vendor. */
public final class LargePortfolio {

    private static final int CONTROLS = 40;
    private static final int CONTROLS_OF_A_FAMILY = 4;

    private LargePortfolio() {}

    public static Assessment of(int vendors) {
        Assessment usual = AssessmentFixtures.crowd(vendors);
        List<Control> controls =
                IntStream.range(0, CONTROLS).mapToObj(LargePortfolio::control).toList();
        Profile profile = new Profile(
                "made-up", new LocalizedText("Made up", "架空"), "1", "ISO/IEC 27017:2015", Map.of(), controls);
        List<VendorAssessment> assessed = new ArrayList<>();
        for (VendorAssessment vendor : usual.vendors()) {
            assessed.add(vendor(vendor, assessed.size(), controls));
        }
        return new Assessment(
                usual.asOf(), usual.tool(), profile, usual.rules(), usual.rulesDigest(), List.copyOf(assessed));
    }

    private static Control control(int rank) {
        Control c = FixtureParts.BACKUP;
        int family = rank / CONTROLS_OF_A_FAMILY + 1;
        return new Control(
                family + "." + (rank % CONTROLS_OF_A_FAMILY + 1),
                List.of(),
                new LocalizedText("Control number " + (rank + 1), "管理策 " + (rank + 1)),
                "family-" + family,
                new LocalizedText("Family " + family, "分野 " + family),
                c.topics(),
                c.minimumMet(),
                c.parameters(),
                c.criteria());
    }

    private static VendorAssessment vendor(VendorAssessment usual, int rank, List<Control> controls) {
        Vendor vendor = new Vendor(
                "vendor-%04d".formatted(rank + 1),
                new LocalizedText("Example Vendor %04d Ltd".formatted(rank + 1), "株式会社エグザンプル %04d".formatted(rank + 1)),
                List.of());
        List<Finding> findings = new ArrayList<>();
        for (Control control : controls) {
            findings.add(finding(control, (rank + findings.size()) % Verdict.values().length));
        }
        VendorFiles files = new VendorFiles(vendor, usual.files().documents(), List.of());
        return new VendorAssessment(files, new Extraction(List.of(), List.of()), findings, List.of());
    }

    private static Finding finding(Control control, int verdict) {
        boolean silent = verdict == Verdict.SATISFIED.ordinal() || verdict == Verdict.NOT_APPLICABLE.ordinal();
        Severity severity = silent
                ? null
                : Severity.values()[(verdict + control.title().en().length()) % 3];
        return FixtureParts.finding(control, null, Verdict.values()[verdict], severity);
    }
}
