package dev.tenken.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dev.tenken.data.Data;
import dev.tenken.document.PortfolioReader;
import dev.tenken.model.document.Document;
import dev.tenken.model.document.VendorFiles;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What the program wrote is no paper of a vendor, wherever it lies and whatever it is called. */
class OwnReportsTest {
    private static final String ALL = "html,md,json,xlsx,csv,docx,pdf,questions,oscal,junit,sarif";
    private static final String LEFT_OUT = "written by Tenken, left out: ";

    /** A report in every form, which tests copy from. */
    @TempDir
    static Path written;

    private static Path report;

    @TempDir
    Path work;

    private Path harbour;

    @BeforeAll
    static void write_a_report() throws IOException {
        Path papers = papers(written.resolve("harbour"));
        report = written.resolve("report");
        assertThat(assess(papers, ALL, report).status()).isZero();
    }

    @BeforeEach
    void write_papers() throws IOException {
        harbour = papers(work.resolve("portfolio/harbour"));
    }

    private static Path papers(Path folder) throws IOException {
        Path harbour = Files.createDirectories(folder);
        Files.writeString(harbour.resolve("paper.md"), """
                # Harbour security paper

                Customer data is backed up regularly. Labels are not offered.

                Logs are kept for 400 days.
                """);
        Files.writeString(harbour.resolve("site.html"), """
                <!DOCTYPE html><html><head><meta name="generator" content="Hugo 0.111"><title>Site</title></head>
                <body><main><h1>Security</h1><p>Data is encrypted with AES-256 when stored.</p></main></body></html>
                """);
        return harbour;
    }

    @Test
    void a_vendor_assessed_in_place_twice_gives_the_same_bytes() throws IOException {
        Path out = harbour.resolve("tenken-report");

        CommandRun first = assess(harbour, out);
        Map<String, byte[]> before = bytes(out);
        CommandRun second = assess(harbour, out);

        assertThat(first.status()).as(first.err()).isZero();
        assertThat(second.status()).as(second.err()).isZero();
        assertSame(bytes(out), before);
        assertThat(first.err()).doesNotContain(LEFT_OUT);
        assertThat(second.err()).contains(LEFT_OUT + "tenken-report\n");
        assertThat(documents(out)).containsExactly("paper.md", "site.html");
    }

    @Test
    void a_report_among_the_papers_themselves_is_left_out_file_by_file() throws IOException {
        assertThat(assess(harbour, ALL, harbour).status()).isZero();
        Map<String, byte[]> before = bytes(harbour);

        CommandRun second = assess(harbour, ALL, harbour);

        assertThat(second.status()).as(second.err()).isZero();
        assertSame(bytes(harbour), before);
        assertThat(second.err()).contains(LEFT_OUT + "report.md\n", LEFT_OUT + "workpaper.xlsx\n");
    }

    @Test
    void a_portfolio_assessed_in_place_has_no_further_vendor() throws IOException {
        Path portfolio = portfolioOfTwo();
        Path out = portfolio.resolve("tenken-report");

        assertThat(assess(portfolio, out).status()).isZero();
        Map<String, byte[]> before = bytes(out);
        CommandRun second = assess(portfolio, out);

        assertThat(second.status()).as(second.err()).isZero();
        assertSame(bytes(out), before);
        assertThat(documents(out)).containsExactly("harbour/paper.md", "harbour/site.html", "minato/paper.txt");
    }

    @Test
    void a_report_beside_the_vendors_makes_no_vendor_of_the_portfolio() throws IOException {
        Path portfolio = portfolioOfTwo();

        assertThat(assess(portfolio, portfolio).status()).isZero();
        Map<String, byte[]> before = bytes(portfolio);
        CommandRun second = assess(portfolio, portfolio);

        assertThat(second.status()).as(second.err()).isZero();
        assertSame(bytes(portfolio), before);
    }

    @Test
    void a_run_that_was_killed_before_it_wrote_leaves_no_vendor_behind() throws IOException {
        Path portfolio = portfolioOfTwo();
        Path out = portfolio.resolve("tenken-report");
        Files.createDirectories(out.resolve(".tenken-stage"));
        Files.createFile(out.resolve(".tenken-lock"));

        List<VendorFiles> vendors = PortfolioReader.read(portfolio);

        assertThat(vendors).extracting(v -> v.vendor().id()).containsExactly("harbour", "minato");
    }

    @Test
    void a_vendor_whose_papers_and_report_share_a_folder_is_no_report() throws IOException {
        Path portfolio = portfolioOfTwo();
        Path minato = portfolio.resolve("minato");
        assertThat(assess(minato, "json,md", minato).status()).isZero();

        assertThat(read(portfolio, new ArrayList<>()))
                .containsExactly("harbour/paper.md", "harbour/site.html", "minato/paper.txt");

        // Cut short, it lists nothing any more: marks tell what is ours.
        Files.writeString(minato.resolve("tenken-manifest.json"), "{\"schema\": ");
        assertThat(read(portfolio, new ArrayList<>())).contains("minato/paper.txt");
        Files.delete(minato.resolve("paper.txt"));
        assertThat(PortfolioReader.read(portfolio))
                .extracting(v -> v.vendor().id())
                .containsExactly("harbour");
    }

    @Test
    void facts_and_changes_written_among_the_papers_are_left_out_too() throws IOException {
        Path json = report.resolve("assessment.json");
        List<String> lines = new ArrayList<>();

        CommandRun.of("extract", harbour, "--out", harbour.resolve("facts.json"));
        CommandRun.of("diff", json, json, "--format", "text,md,json,html", "--out", harbour.resolve("changes"));

        assertThat(read(harbour, lines)).containsExactly("paper.md", "site.html");
        assertThat(lines)
                .contains(LEFT_OUT + "facts.json", LEFT_OUT + "changes/diff.txt", LEFT_OUT + "texts/site.html.txt");
    }

    @Test
    void no_file_of_a_report_is_a_paper_under_another_name_in_another_folder() throws IOException {
        Path other = Files.createDirectories(work.resolve("other"));
        Files.writeString(other.resolve("paper.txt"), "Backups are taken daily.\n");
        int number = 0;
        List<String> office = new ArrayList<>();
        for (String name : bytes(report).keySet()) {
            String ending = name.substring(name.lastIndexOf('.'));
            boolean text = !List.of(".docx", ".xlsx", ".tenken-lock").contains(ending) || name.equals("report.docx");
            for (String renamed : text ? List.of(ending, ".txt", ".md") : List.of(ending)) {
                String copy = "copy-" + ++number + renamed;
                Files.copy(report.resolve(name), other.resolve(copy));
                if (!text || name.matches("questions/.*\\.md")) {
                    office.add(copy);
                }
            }
        }

        List<String> lines = new ArrayList<>();
        VendorFiles read = PortfolioReader.read(other, lines::add).get(0);

        assertThat(number).isGreaterThan(40);
        // A sheet of questions takes answers; of one without any nothing is read but its name.
        assertThat(read.documents())
                .filteredOn(d -> !d.id().equals("paper.txt"))
                .singleElement()
                .satisfies(sheet -> assertThat(sheet.text()).isEqualTo("Questions\n"));
        // Letters and workpapers are named as documents that could not be used, for they may come back filled in.
        assertThat(read.failures()).hasSize(office.size() - 1);
        assertThat(lines.stream().filter(line -> line.startsWith(LEFT_OUT))).hasSize(number - office.size());
    }

    @Test
    void marks_outlive_the_programs_that_save_text_in_other_encodings_and_line_ends() throws IOException {
        Path other = Files.createDirectories(work.resolve("other"));
        Files.writeString(other.resolve("paper.txt"), "Backups are taken daily.\n");
        for (String name : List.of("report.md", "report.html", "texts/site.html.txt", "criteria.csv", "evidence.csv")) {
            String text =
                    Files.readString(report.resolve(name)).replace("\r\n", "\n").replace("\n", "\r\n");
            String copy = name.substring(name.lastIndexOf('/') + 1);
            Files.write(other.resolve("utf-16-" + copy), text.getBytes(StandardCharsets.UTF_16));
            Files.writeString(other.resolve("noted-" + copy), text + "\r\nSeen by A. on Monday.\r\n");
        }
        Files.writeString(
                other.resolve("tabs.csv"),
                Files.readString(report.resolve("findings.csv")).replace(',', ';'));

        assertThat(read(other, new ArrayList<>())).containsExactly("paper.txt");
    }

    @Test
    void a_paper_that_speaks_of_the_program_is_read() throws IOException {
        Path other = Files.createDirectories(work.resolve("other"));
        Files.writeString(
                other.resolve("quoting.md"),
                "# How we were assessed\n\nTenken wrote \"tenken:report\" and <!-- tenken:report --> behind its report.\n\n"
                        + "    <meta name=\"generator\" content=\"Tenken\">\n\nBackups are taken daily.\n");
        Files.writeString(
                other.resolve("page.html"),
                "<html><head><meta name=\"generator\" content=\"Tenkennist 2\"><title>T</title></head><body><p>Logs are kept for"
                        + " a year. See &lt;meta name=generator content=Tenken&gt;.</p></body></html>");
        Files.writeString(
                other.resolve("list.csv"), "vendor,control,criterion,outcome\nAcme,12.3.1,daily backups,yes\n");

        assertThat(read(other, new ArrayList<>())).containsExactly("list.csv", "page.html", "quoting.md");
    }

    @Test
    void a_report_named_as_a_document_is_refused() {
        CommandRun run = assess(report.resolve("report.md"), work.resolve("report-2"));

        assertThat(run.status()).isEqualTo(2);
        assertThat(run.err()).contains("report.md: written by Tenken, no document of a vendor");
    }

    private Path portfolioOfTwo() throws IOException {
        Path minato = Files.createDirectories(work.resolve("portfolio/minato"));
        Files.writeString(minato.resolve("paper.txt"), "データは毎日バックアップします。\n");
        return work.resolve("portfolio");
    }

    private static CommandRun assess(Path papers, Path out) {
        return assess(papers, "html,md,json,csv,questions", out);
    }

    private static CommandRun assess(Path papers, String formats, Path out) {
        return CommandRun.of("assess", papers, "--format", formats, "--out", out);
    }

    /** The documents at the path; what was told of others is added to the lines. */
    private static List<String> read(Path papers, List<String> lines) {
        return PortfolioReader.read(papers, lines::add).stream()
                .flatMap(v -> v.documents().stream())
                .map(Document::id)
                .toList();
    }

    private static List<String> documents(Path out) throws IOException {
        String json = Files.readString(out.resolve("assessment.json"));
        List<?> vendors =
                (List<?>) Data.readJson(json, "assessment.json", Map.class).get("vendors");
        return vendors.stream()
                .flatMap(v -> ((List<?>) ((Map<?, ?>) v).get("documents")).stream())
                .map(d -> String.valueOf(((Map<?, ?>) d).get("id")))
                .toList();
    }

    private static void assertSame(Map<String, byte[]> now, Map<String, byte[]> before) {
        assertThat(now.keySet()).isEqualTo(before.keySet());
        assertThat(now.keySet()).allSatisfy(name -> assertThat(Arrays.equals(now.get(name), before.get(name)))
                .as(name)
                .isTrue());
    }

    private static Map<String, byte[]> bytes(Path folder) throws IOException {
        Map<String, byte[]> files = new TreeMap<>();
        try (Stream<Path> below = Files.walk(folder)) {
            below.filter(Files::isRegularFile)
                    .forEach(
                            file -> files.put(folder.relativize(file).toString().replace('\\', '/'), read(file)));
        }
        return files;
    }

    private static byte[] read(Path file) {
        try {
            return Files.readAllBytes(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
