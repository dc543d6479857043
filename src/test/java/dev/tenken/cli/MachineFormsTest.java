package dev.tenken.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dev.tenken.data.Data;
import dev.tenken.report.FixtureParts;
import dev.tenken.report.SchemaCheck;
import dev.tenken.report.junit.JUnitXml;
import dev.tenken.report.oscal.OscalTree;
import dev.tenken.report.sarif.SarifRun;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** OSCAL, JUnit XML and SARIF of real papers, a PDF and a file that cannot be read, as the tools that read them see them. */
class MachineFormsTest {

    private static final Path SEEDS = Path.of("seeds");

    @TempDir
    Path work;

    private Path portfolio;
    private Path out;

    @ParameterizedTest
    @ValueSource(strings = {"en", "ja"})
    void every_form_is_valid_and_every_quote_stands_where_it_says(String language) throws IOException {
        assess(language);

        sarifHolds();
        oscalHolds("oscal/assessment-results.json", "schema/json/oscal-ar_schema.json");
        oscalHolds("oscal/poam.json", "schema/json/oscal-poam_schema.json");
        JUnitXml junit = JUnitXml.valid(read(out.resolve("junit.xml")));
        assertThat(JUnitXml.all(junit.root(), "testsuite")).hasSize(7);
        assertThat(junit.suite("broken").getAttribute("errors")).isEqualTo("1");
    }

    private void sarifHolds() {
        String text = read(out.resolve("report.sarif"));
        SarifRun run = SarifRun.of(text);

        assertThat(new SchemaCheck("schema/sarif-schema-2.1.0.json").problems(text))
                .isEmpty();
        assertThat(run.check((base, uri) -> file(base.equals("REPORT") ? out : portfolio, uri)))
                .isGreaterThan(500);
        assertThat(run.results())
                .extracting(r -> (Object) r.get("partialFingerprints"))
                .doesNotHaveDuplicates();
        assertThat(text).contains("texts/my%20paper/a.pdf.txt");
    }

    private void oscalHolds(String name, String schema) {
        Path file = out.resolve(name);
        OscalTree tree = OscalTree.of(read(file));

        assertThat(new SchemaCheck(schema).problems(read(file))).isEmpty();
        assertThat(tree.uuids()).doesNotHaveDuplicates().containsAll(tree.references());
        Map<String, String> texts = texts(tree, file.getParent());
        List<Map<?, ?>> quotes = tree.nodes("relevant-evidence");
        assertThat(quotes).hasSizeGreaterThan(300).allSatisfy(quote -> {
            String text = texts.get(((String) quote.get("href")).substring(1));
            String cited = text.substring(number(quote, "start"), number(quote, "end"));
            assertThat(FixtureParts.sha256(cited)).isEqualTo(OscalTree.prop(quote, "quote-sha256"));
        });
    }

    /** What offsets count in, by the UUID of the resource: the last link, which leads from this file to a text, or to the document. */
    private Map<String, String> texts(OscalTree tree, Path folder) {
        Map<String, String> texts = new HashMap<>();
        for (Map<?, ?> resource : tree.nodes("resources")) {
            List<Map<?, ?>> links = OscalTree.list(resource, "rlinks");
            if (!links.isEmpty()) {
                String href = (String) links.get(links.size() - 1).get("href");
                texts.put((String) resource.get("uuid"), file(links.size() > 1 ? folder : portfolio, href));
            }
        }
        return texts;
    }

    private static int number(Map<?, ?> quote, String name) {
        return Integer.parseInt(OscalTree.prop(quote, name));
    }

    @Test
    void every_quote_of_a_finding_is_evidence_in_oscal() throws IOException {
        assess("en");
        List<String> digests =
                OscalTree.of(read(out.resolve("oscal/assessment-results.json"))).nodes("relevant-evidence").stream()
                        .map(q -> OscalTree.prop(q, "quote-sha256"))
                        .toList();
        Map<?, ?> assessment = Data.readJson(read(out.resolve("assessment.json")), "assessment.json", Map.class);

        List<String> quotes = OscalTree.list(assessment, "vendors").stream()
                .flatMap(v -> Stream.concat(
                        OscalTree.list(v, "findings").stream(), OscalTree.list(v, "observations").stream()))
                .flatMap(f ->
                        Stream.concat(OscalTree.list(f, "evidence").stream(), OscalTree.list(f, "nearest").stream()))
                .map(e -> FixtureParts.sha256((String) e.get("quote")))
                .toList();

        assertThat(quotes).isNotEmpty();
        assertThat(digests).containsAll(quotes);
    }

    @ParameterizedTest
    @ValueSource(strings = {"gap", "partial", "not-disclosed"})
    void the_test_report_fails_exactly_when_the_command_does(String verdict) {
        for (String vendor : List.of("beepoch", "cybozu")) {
            Path folder = work.resolve(vendor);
            CommandRun run = CommandRun.of(
                    "assess", SEEDS.resolve(vendor), "--out", folder, "--format", "junit", "--fail-on", verdict);
            JUnitXml report = JUnitXml.valid(read(folder.resolve("junit.xml")));

            assertThat(report.root().getAttribute("failures").equals("0"))
                    .as(vendor)
                    .isEqualTo(run.status() == 0);
        }
    }

    /** The seeds, one of them as a PDF too, and a vendor whose only file cannot be read. */
    private void assess(String language) throws IOException {
        portfolio = work.resolve("portfolio");
        out = work.resolve("out");
        for (String seed : List.of("beepoch", "cube", "cybozu", "glasiaous", "gluegent")) {
            Path folder = Files.createDirectories(portfolio.resolve(seed));
            for (String name : List.of("vendor.yaml", "white-paper.txt")) {
                Files.copy(SEEDS.resolve(seed).resolve(name), folder.resolve(name));
            }
        }
        Files.createDirectories(portfolio.resolve("my paper"));
        Files.write(
                portfolio.resolve("my paper/a.pdf"),
                Typesetter.pdf(Files.readString(SEEDS.resolve("beepoch/white-paper.txt"))));
        Files.createDirectories(portfolio.resolve("broken"));
        Files.write(portfolio.resolve("broken/paper.pdf"), new byte[] {1, 2, 3});
        CommandRun run = CommandRun.of(
                "assess", portfolio, "--out", out, "--lang", language, "--format", "oscal,junit,sarif,json");
        assertThat(run.status()).as(run.err()).isEqualTo(2);
    }

    private static String file(Path folder, String uri) {
        return read(folder.resolve(URLDecoder.decode(uri.replace("+", "%2B"), StandardCharsets.UTF_8)));
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
