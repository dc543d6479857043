package dev.tenken.report.junit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.tenken.model.Language;
import dev.tenken.model.LocalizedText;
import dev.tenken.model.Vendor;
import dev.tenken.model.document.Failure;
import dev.tenken.model.document.VendorFiles;
import dev.tenken.model.finding.Assessment;
import dev.tenken.model.finding.VendorAssessment;
import dev.tenken.model.finding.Verdict;
import dev.tenken.report.AssessmentFixtures;
import dev.tenken.report.Written;
import dev.tenken.report.common.Failing;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.w3c.dom.Element;

class JUnitReportTest {

    private static final Failing GAPS = Failing.GAPS;

    static Stream<Assessment> assessments() {
        return Stream.of(
                AssessmentFixtures.none(),
                AssessmentFixtures.one(),
                AssessmentFixtures.many(),
                AssessmentFixtures.unreviewed(),
                AssessmentFixtures.assessment(AssessmentFixtures.unread()));
    }

    @ParameterizedTest
    @MethodSource("assessments")
    void every_report_is_valid_and_its_counts_add_up(Assessment assessment) {
        for (Language language : Language.values()) {
            JUnitXml report = JUnitXml.valid(report(assessment, language, GAPS));

            for (Element suite : JUnitXml.all(report.root(), "testsuite")) {
                agrees(suite, "tests", "testcase");
                agrees(suite, "failures", "failure");
                agrees(suite, "errors", "error");
                agrees(suite, "skipped", "skipped");
            }
            agrees(report.root(), "tests", "testcase");
            agrees(report.root(), "failures", "failure");
            agrees(report.root(), "errors", "error");
            assertThat(JUnitXml.all(report.root(), "testsuite")).hasSameSizeAs(assessment.vendors());
        }
    }

    private static void agrees(Element element, String attribute, String tag) {
        assertThat(element.getAttribute(attribute))
                .as(attribute)
                .isEqualTo(String.valueOf(JUnitXml.all(element, tag).size()));
    }

    @Test
    void a_gap_is_a_failure_with_its_quote_and_place() {
        Element testcase = many(GAPS).testcase("harbour", "8.2.2 Labelling of information");
        Element failure = JUnitXml.all(testcase, "failure").get(0);

        assertThat(testcase.getAttribute("classname")).isEqualTo("harbour.labelling");
        assertThat(failure.getAttribute("type")).isEqualTo("gap");
        assertThat(failure.getAttribute("message")).isEqualTo("gap: The criteria below say why.");
        assertThat(failure.getTextContent())
                .contains("8.2.2.function: failed (essential)\n")
                .contains("→ Denied.\n  \"Labels are not offered.\"\n    harbour/white-paper.txt · line 6 · Backups\n");
    }

    @Test
    void silence_is_skipped_with_the_passages_that_were_considered() {
        Element testcase = many(GAPS).testcase("harbour", "12.4.4 Clock synchronization");

        assertThat(JUnitXml.all(testcase, "failure")).isEmpty();
        assertThat(JUnitXml.all(testcase, "skipped")).singleElement().satisfies(s -> assertThat(s.getTextContent())
                .contains("Our clocks show the correct time."));
    }

    @Test
    void partial_passes_and_says_so_and_services_are_cases_of_their_own() {
        JUnitXml report = many(GAPS);
        Element apps = report.testcase("minato", "12.3.1 Information backup [港アプリ]");
        Element gate = report.testcase("minato", "12.3.1 Information backup [港ゲート]");

        assertThat(JUnitXml.all(apps, "failure")).isEmpty();
        assertThat(JUnitXml.all(apps, "system-out").get(0).getTextContent()).startsWith("partial: ");
        assertThat(JUnitXml.all(gate, "system-out").get(0).getTextContent())
                .startsWith("satisfied: ")
                .contains("\"7世代分保持\"");
    }

    @Test
    void verdicts_that_the_operator_lets_fail_are_failures() {
        JUnitXml report = many(Failing.of(EnumSet.of(Verdict.GAP, Verdict.PARTIAL, Verdict.NOT_DISCLOSED)));
        Element partial = report.testcase("minato", "12.3.1 Information backup [港アプリ]");
        Element silent = report.testcase("harbour", "12.4.4 Clock synchronization");

        assertThat(JUnitXml.all(partial, "failure").get(0).getAttribute("type")).isEqualTo("partial");
        assertThat(JUnitXml.all(silent, "failure").get(0).getAttribute("type")).isEqualTo("not-disclosed");
        assertThat(JUnitXml.all(report.root(), "skipped")).isEmpty();
    }

    @Test
    void an_unreadable_document_is_an_error() {
        Element testcase = many(GAPS).testcase("zero", "zero/broken.txt");
        Element error = JUnitXml.all(testcase, "error").get(0);

        assertThat(testcase.getAttribute("classname")).isEqualTo("zero.documents");
        assertThat(error.getAttribute("message"))
                .isEqualTo("not UTF-8 at byte 17; save the file as UTF-8 <or> name its encoding");
    }

    @Test
    void what_was_assessed_and_what_is_questioned_stands_with_the_suite() {
        Element suite = many(GAPS).suite("minato");
        List<String> properties = JUnitXml.all(suite, "property").stream()
                .map(p -> p.getAttribute("name") + "=" + p.getAttribute("value"))
                .toList();
        String sha256 = AssessmentFixtures.japanese().files().documents().get(0).sha256();

        assertThat(suite.getAttribute("timestamp")).isEqualTo("2026-11-21T00:00:00");
        assertThat(properties)
                .contains(
                        "vendor=Minato",
                        "as-of=2026-11-21",
                        "profile=default",
                        "sha256:minato/white-paper.txt=" + sha256);
        assertThat(suite.getTextContent()).contains("Vague (low): \"Regularly\" is no figure.");
    }

    @Test
    void hostile_text_stays_text_and_characters_that_xml_forbids_are_shown() {
        String bad = "\u0000\u0007\uFFFE\uD800 ]]> & <x a='\"'>\r\n\u202Eend 𠮷";
        VendorAssessment unread = AssessmentFixtures.unread();
        VendorFiles files = new VendorFiles(
                new Vendor(bad, LocalizedText.same(bad), List.of()), List.of(), List.of(new Failure(bad, bad)));
        VendorAssessment hostile =
                new VendorAssessment(files, unread.extraction(), unread.findings(), unread.observations());

        JUnitXml report = JUnitXml.valid(report(AssessmentFixtures.assessment(hostile), Language.EN, GAPS));
        JUnitXml markup = many(GAPS);

        assertThat(JUnitXml.all(report.root(), "error").get(0).getTextContent())
                .isEqualTo("␀␇\uFFFD\uFFFD ]]> & <x a='\"'>\n[U+202E]end 𠮷");
        assertThat(JUnitXml.all(report.root(), "testsuite").get(0).getAttribute("name"))
                .isEqualTo("␀␇\uFFFD\uFFFD ]]> & <x a='\"'> [U+202E]end 𠮷");
        assertThat(markup.testcase("markup", "12.3.1 Information backup").getTextContent())
                .contains("<script>alert('x')</script> &amp; <b>bold</b>");
    }

    @Test
    void the_schema_finds_what_is_wrong() {
        String text = report(AssessmentFixtures.many(), Language.EN, GAPS);

        assertThatThrownBy(() -> JUnitXml.valid(text.replace(" classname=", " class=")))
                .hasMessageContaining("class");
        assertThatThrownBy(() -> JUnitXml.valid(text.replace(" [港アプリ]", " [港ゲート]")))
                .hasMessageContaining("cases");
    }

    @Test
    void what_failed_in_the_baseline_is_skipped_and_says_so() {
        Failing known = new Failing(Set.of(Verdict.GAP), Set.of(new Failing.Key("harbour", "8.2.2", null)));

        Element testcase = many(known).testcase("harbour", "8.2.2 Labelling of information");

        assertThat(testcase.getElementsByTagName("failure").getLength()).isZero();
        assertThat(((Element) testcase.getElementsByTagName("skipped").item(0)).getAttribute("message"))
                .endsWith("(as in the baseline)");
    }

    private static JUnitXml many(Failing failing) {
        return JUnitXml.valid(report(AssessmentFixtures.unreviewed(), Language.EN, failing));
    }

    private static String report(Assessment assessment, Language language, Failing failing) {
        return Written.text(JUnitReport.file(assessment, language, failing));
    }
}
