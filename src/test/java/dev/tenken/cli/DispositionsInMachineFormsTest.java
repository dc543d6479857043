package dev.tenken.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dev.tenken.report.SchemaCheck;
import dev.tenken.report.junit.JUnitXml;
import dev.tenken.report.oscal.OscalTree;
import dev.tenken.report.sarif.SarifRun;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.w3c.dom.Element;

/** What an auditor says of a gap, as build servers and tools of governance see it. */
class DispositionsInMachineFormsTest {

    private static final SchemaCheck OF_RESULTS = new SchemaCheck("schema/json/oscal-ar_schema.json");
    private static final SchemaCheck OF_POAM = new SchemaCheck("schema/json/oscal-poam_schema.json");
    private static final SchemaCheck OF_SARIF = new SchemaCheck("schema/sarif-schema-2.1.0.json");
    private static final String TEST = "8.2.2 Labelling of information";

    @TempDir
    Path work;

    private Path vendor;
    private Path out;
    private Path profile;
    private String failOn = "gap";

    @BeforeEach
    void write_a_paper_with_a_gap() throws IOException {
        vendor = Files.createDirectories(work.resolve("acme"));
        out = work.resolve("out");
        Files.writeString(vendor.resolve("paper.txt"), "Labelling\n\nWe do not offer a function to label data.\n");
    }

    @Test
    void a_gap_without_a_word_fails_in_every_form() throws IOException {
        assertThat(assess("")).isEqualTo(1);

        assertThat(JUnitXml.all(testcase(), "failure")).hasSize(1);
        assertThat(risk().get("status")).isEqualTo("open");
        assertThat(items()).hasSize(1);
        assertThat(result().containsKey("suppressions")).isFalse();
    }

    @ParameterizedTest
    @CsvSource({"accepted-risk, deviation-approved", "false-alarm, closed", "not-applicable, closed"})
    void what_is_settled_fails_nothing_and_is_told(String kind, String status) throws IOException {
        assertThat(assess(disposition(kind, ""))).isZero();

        assertThat(JUnitXml.all(testcase(), "failure")).isEmpty();
        assertThat(JUnitXml.all(testcase(), "skipped").get(0).getAttribute("message"))
                .startsWith("gap: ");
        assertThat(testcase().getTextContent()).contains("A. Auditor 2026-10-01: Seen on site.");
        assertThat(risk().get("status")).isEqualTo(status);
        assertThat(OscalTree.prop(risk(), "verdict")).isEqualTo("gap");
        assertThat(items()).isEmpty();
        assertThat(SarifRun.list(result(), "suppressions").toString()).contains("accepted", "Seen on site.");
        assertThat(result().get("level")).isEqualTo("error");
    }

    @Test
    void an_expired_word_counts_no_more_and_stands_in_the_log() throws IOException {
        assertThat(assess(disposition("accepted-risk", "    expires: 2026-11-01\n")))
                .isEqualTo(1);

        assertThat(JUnitXml.all(testcase(), "failure")).hasSize(1);
        assertThat(risk().get("status")).isEqualTo("open");
        assertThat(results().nodes("entries")).singleElement().satisfies(e -> assertThat(OscalTree.prop(e, "status"))
                .isEqualTo("expired"));
        assertThat(result().containsKey("suppressions")).isFalse();
    }

    @Test
    void compensating_evidence_mitigates_the_risk_and_the_case_passes() throws IOException {
        Files.writeString(work.resolve("answer.txt"), "Labels are offered since May.");
        assertThat(assess(disposition("compensating-evidence", "    evidence: [{file: answer.txt}]\n")))
                .isZero();

        assertThat(JUnitXml.all(testcase(), "failure")).isEmpty();
        assertThat(JUnitXml.all(testcase(), "skipped")).isEmpty();
        assertThat(risk().get("status")).isEqualTo("closed");
        assertThat(OscalTree.list(risk(), "mitigating-factors").toString()).contains("answer.txt");
    }

    /** The whole is partial because the services differ; once what keeps it from more is settled, it fails nothing either. */
    @Test
    void a_gap_of_one_service_is_settled_for_the_vendor_too() throws IOException {
        Files.writeString(vendor.resolve("vendor.yaml"), "services: [{name: {en: Alpha}}, {name: {en: Beta}}]\n");
        Files.writeString(vendor.resolve("paper.txt"), """
                Labelling

                - Alpha
                 - We do not offer a function to label data.
                - Beta
                 - Customers can label their files with tags in the settings screen.
                """);
        failOn = "partial";
        profile = Files.writeString(work.resolve("labels.yaml"), """
                profile:
                  uuid: 6f2f6c0e-8f0a-4a3f-9a51-1f2f3a4b5c6d
                  metadata: {title: Labels, last-modified: 2026-01-01T00:00:00Z, version: "1", oscal-version: 1.1.2}
                  imports:
                    - href: iso27017-csp.yaml
                      include-controls: [{with-ids: [c-8.2.2]}]
                """);

        assertThat(assess("")).isEqualTo(1);
        assertThat(items()).singleElement().satisfies(i -> assertThat(OscalTree.prop(i, "service"))
                .isEqualTo("Alpha"));

        assertThat(assess(disposition("accepted-risk", "    service: Alpha\n"))).isZero();
        assertThat(JUnitXml.all(JUnitXml.valid(read("junit.xml")).root(), "failure"))
                .isEmpty();
        assertThat(items()).isEmpty();
    }

    private int assess(String dispositions) throws IOException {
        List<Object> words = new ArrayList<>(
                List.of("assess", vendor, "--out", out, "--format", "oscal,junit,sarif", "--fail-on", failOn));
        if (profile != null) {
            words.addAll(List.of("--profile", profile));
        }
        if (!dispositions.isEmpty()) {
            Path file = Files.writeString(work.resolve("dispositions.yaml"), "dispositions:\n" + dispositions);
            words.addAll(List.of("--dispositions", file));
        }
        CommandRun run = CommandRun.of(words.toArray());
        assertThat(run.status()).as(run.err()).isLessThan(2);
        assertThat(OF_RESULTS.problems(read("oscal/assessment-results.json"))).isEmpty();
        assertThat(OF_POAM.problems(read("oscal/poam.json"))).isEmpty();
        assertThat(OF_SARIF.problems(read("report.sarif"))).isEmpty();
        assertThat(results().uuids())
                .doesNotHaveDuplicates()
                .containsAll(results().references());
        return run.status();
    }

    private static String disposition(String kind, String more) {
        return "  - vendor: acme\n    control: 8.2.2\n    verdict: gap\n    kind: " + kind
                + "\n    author: A. Auditor\n    date: 2026-10-01\n    reason: Seen on site.\n" + more;
    }

    private Element testcase() throws IOException {
        return JUnitXml.valid(read("junit.xml")).testcase("acme", TEST);
    }

    private OscalTree results() throws IOException {
        return OscalTree.of(read("oscal/assessment-results.json"));
    }

    private Map<?, ?> risk() throws IOException {
        return results().nodes("risks").stream()
                .filter(r -> "8.2.2".equals(OscalTree.prop(r, "control")))
                .findFirst()
                .orElseThrow();
    }

    private List<Map<?, ?>> items() throws IOException {
        return OscalTree.of(read("oscal/poam.json")).nodes("poam-items").stream()
                .filter(i -> "8.2.2".equals(OscalTree.prop(i, "control")))
                .toList();
    }

    private Map<?, ?> result() throws IOException {
        return SarifRun.of(read("report.sarif")).result("acme", "8.2.2", null);
    }

    private String read(String name) throws IOException {
        return Files.readString(out.resolve(name));
    }
}
