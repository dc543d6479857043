package dev.tenken.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dev.tenken.catalog.Catalogs;
import dev.tenken.history.form.Archived;
import dev.tenken.model.Language;
import dev.tenken.model.WorkLimits;
import dev.tenken.model.finding.Assessment;
import dev.tenken.model.finding.VendorAssessment;
import dev.tenken.report.Format;
import dev.tenken.report.ReportWriter;
import dev.tenken.run.AssessedPortfolio;
import dev.tenken.run.AssessmentRun;
import dev.tenken.run.OwnPacks;
import dev.tenken.run.Papers;
import dev.tenken.run.RunListener;
import dev.tenken.run.Terms;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Every page and every explanation of an archived assessment is what it was on the day, byte by byte. */
class ArchivedReportsTest {
    private static final Path SEEDS = Path.of("seeds");
    private static final String PAPER =
            "## Logs\n\nAccess logs are kept for 90 days. Customers cannot see the system logs.\n\n"
                    + "## Backup\n\nCustomer data is backed up every three days.\n";
    private static final String DISPOSITIONS = """
            dispositions:
              - vendor: acme
                quote: Customer data is backed up every three days.
                kind: corrected-fact
                corrected: {frequency: P1D, generations: 7, retention: null}
                author: A. Auditor
                date: 2026-10-01
                reason: Seen on site.
              - vendor: acme
                control: 12.4.1
                kind: accepted-risk
                verdict: gap
                author: 監査人
                date: 2026-10-01
                expires: 2027-03-31
                reason: 受容する。
              - vendor: nobody
                control: 12.4.1
                kind: false-alarm
                verdict: gap
                author: A. Auditor
                date: 2026-10-01
                reason: Of another vendor.
            """;

    @TempDir
    static Path work;

    private static AssessedPortfolio assessed;
    private static Assessment archived;

    @BeforeAll
    static void assess_and_archive() throws IOException {
        Path portfolio = work.resolve("portfolio");
        try (Stream<Path> files = Files.walk(SEEDS)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                Path copy = portfolio.resolve(SEEDS.relativize(file).toString());
                Files.createDirectories(copy.getParent());
                Files.copy(file, copy);
            }
        }
        Files.createDirectories(portfolio.resolve("acme"));
        Files.writeString(portfolio.resolve("acme/paper.md"), PAPER);
        // Nothing can be read of it.
        Files.write(portfolio.resolve("acme/broken.pdf"), new byte[] {1, 2, 3});
        Path said = work.resolve("said.yaml");
        Files.writeString(said, DISPOSITIONS);
        assessed = new AssessmentRun(new Terms(
                        Catalogs.DEFAULT_PROFILE,
                        OwnPacks.NONE,
                        List.of(),
                        List.of(said),
                        work,
                        LocalDate.of(2026, 11, 21),
                        WorkLimits.STANDARD))
                .assess(Papers.open(portfolio, RunListener.SILENT), RunListener.SILENT);
        assertThat(assessed.refused()).isEmpty();
        archived = Archived.and(assessed.assessment());
    }

    @AfterAll
    static void let_go() {
        assessed.close();
    }

    @Test
    void it_comes_back_equal() {
        assertThat(archived.vendors())
                .isEqualTo(List.copyOf(assessed.assessment().vendors()));
        assertThat(archived.profile()).isEqualTo(assessed.assessment().profile());
        assertThat(archived.strays()).hasSize(1).isEqualTo(assessed.assessment().strays());
    }

    @Test
    void every_report_of_every_format_is_the_same() throws IOException {
        for (Language language : Language.values()) {
            Map<String, byte[]> then = reports(assessed.assessment(), language, "then");
            Map<String, byte[]> now = reports(archived, language, "now");

            assertThat(now.keySet()).isEqualTo(then.keySet()).hasSizeGreaterThan(30);
            then.forEach((name, bytes) -> assertThat(now.get(name)).as(name).isEqualTo(bytes));
        }
    }

    @Test
    void every_explanation_is_the_same() {
        for (Language language : Language.values()) {
            assertThat(explained(archived, language))
                    .isEqualTo(explained(assessed.assessment(), language))
                    .contains("12.4.1");
        }
    }

    private static Map<String, byte[]> reports(Assessment assessment, Language language, String name)
            throws IOException {
        Path out = work.resolve(language.code()).resolve(name);
        ReportWriter.write(assessment, EnumSet.allOf(Format.class), language, out);
        Map<String, byte[]> reports = new TreeMap<>();
        try (Stream<Path> files = Files.walk(out)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                reports.put(out.relativize(file).toString(), Files.readAllBytes(file));
            }
        }
        return reports;
    }

    private static String explained(Assessment assessment, Language language) {
        StringBuilder all = new StringBuilder();
        ExplanationText text = new ExplanationText(language, false);
        for (VendorAssessment vendor : assessment.vendors()) {
            vendor.findings().forEach(f -> all.append(text.of(vendor, f)));
        }
        return all.toString();
    }
}
