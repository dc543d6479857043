package dev.tenken.report.junit;

import dev.tenken.model.Language;
import dev.tenken.model.document.Document;
import dev.tenken.model.document.Failure;
import dev.tenken.model.fact.Attributes;
import dev.tenken.model.fact.DocumentCoverage;
import dev.tenken.model.finding.Assessment;
import dev.tenken.model.finding.Finding;
import dev.tenken.model.finding.VendorAssessment;
import dev.tenken.report.common.Failing;
import dev.tenken.report.common.Messages;
import dev.tenken.report.common.Words;
import dev.tenken.report.file.FileContent;
import java.io.IOException;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Writes {@code junit.xml}: a suite per vendor, a test case per control and service. */
public final class JUnitReport {

    /** Reading takes no time that would be worth telling, and the same input gives the same bytes. */
    private static final String NO_TIME = "0";

    private final Assessment assessment;
    private final Messages messages;
    private final FindingText texts;
    private final Outcomes outcomes;
    private final XmlFile xml;

    private JUnitReport(Assessment assessment, Language language, Outcomes outcomes, XmlFile xml) {
        this.xml = xml;
        this.assessment = assessment;
        this.messages = Messages.in(language);
        this.texts = new FindingText(messages);
        this.outcomes = outcomes;
    }

    /**
     * The assessment as XML.
     *
     * @param language of reasons and titles
     * @param failing what fails; other undisclosed and inapplicable controls are skipped
     */
    public static FileContent file(Assessment assessment, Language language, Failing failing) {
        return out -> new JUnitReport(assessment, language, new Outcomes(failing), new XmlFile(out)).write();
    }

    private void write() throws IOException {
        List<VendorAssessment> vendors = assessment.vendors();
        Counts all =
                Counts.sum(vendors.stream().map(v -> Counts.of(v, outcomes)).toList());
        xml.open(
                "testsuites",
                "name",
                "Tenken",
                "tests",
                "" + all.tests(),
                "failures",
                "" + all.failures(),
                "errors",
                "" + all.errors(),
                "time",
                NO_TIME);
        vendors.forEach(this::suite);
        xml.close().end();
    }

    private void suite(VendorAssessment vendor) {
        Counts counts = Counts.of(vendor, outcomes);
        xml.open(
                "testsuite",
                "name",
                vendor.vendor().id(),
                "tests",
                "" + counts.tests(),
                "failures",
                "" + counts.failures(),
                "errors",
                "" + counts.errors(),
                "skipped",
                "" + counts.skipped(),
                "time",
                NO_TIME,
                "timestamp",
                assessment.asOf() + "T00:00:00");
        properties(vendor);
        vendor.files().failures().forEach(f -> unread(vendor, f));
        vendor.findings().forEach(f -> testcase(vendor, f));
        String remarks = remarks(vendor);
        if (!remarks.isEmpty()) {
            xml.leaf("system-out", remarks);
        }
        xml.close();
    }

    private void properties(VendorAssessment vendor) {
        xml.open("properties");
        property("vendor", vendor.vendor().name().in(messages.language()));
        property("as-of", assessment.asOf().toString());
        property("profile", assessment.profile().id());
        property("catalog", assessment.profile().catalogVersion());
        property("edition", assessment.profile().edition());
        property("tool", assessment.tool());
        property("rules-sha256", assessment.rulesDigest());
        for (Document document : vendor.files().documents()) {
            property("sha256:" + document.path(), document.sha256());
        }
        xml.close();
    }

    private void property(String name, String value) {
        xml.leaf("property", "", "name", name, "value", value);
    }

    private void unread(VendorAssessment vendor, Failure failure) {
        open(vendor, "documents", failure.path());
        xml.leaf("error", failure.message(), "message", failure.message(), "type", "unreadable");
        xml.close();
    }

    private void testcase(VendorAssessment vendor, Finding finding) {
        open(vendor, finding.control().family(), name(finding));
        String type = Attributes.word(finding.effective());
        String text = texts.of(vendor, finding);
        switch (outcomes.of(vendor, finding)) {
            case FAILED -> xml.leaf("failure", text, "message", texts.summary(finding), "type", type);
            case SKIPPED -> xml.leaf("skipped", text, "message", skipped(vendor, finding), "type", type);
            case PASSED -> xml.leaf("system-out", texts.summary(finding) + "\n" + text);
        }
        xml.close();
    }

    private String skipped(VendorAssessment vendor, Finding finding) {
        String summary = texts.summary(finding);
        return outcomes.failing().isKnown(vendor, finding) ? messages.get("junit.known", summary) : summary;
    }

    /** Build servers take what stands before the last point for a package: that is the vendor. */
    private void open(VendorAssessment vendor, String group, String name) {
        xml.open("testcase", "classname", vendor.vendor().id() + "." + group, "name", name, "time", NO_TIME);
    }

    private String name(Finding finding) {
        String control =
                finding.control().number() + " " + finding.control().title().in(messages.language());
        return finding.service() == null ? control : control + " [" + finding.service() + "]";
    }

    /** What is questioned beyond the verdicts, and pages that could not be read. */
    private String remarks(VendorAssessment vendor) {
        Words words = new Words(messages);
        Stream<String> unread = vendor.extraction().coverage().stream().map(c -> unread(words, c));
        Stream<String> questioned = vendor.observations().stream().map(texts::of);
        return Stream.concat(unread, questioned).filter(Objects::nonNull).collect(Collectors.joining("\n"));
    }

    private static String unread(Words words, DocumentCoverage coverage) {
        String pages = words.unreadable(coverage);
        return pages == null ? null : coverage.document() + ": " + pages + "\n";
    }
}
