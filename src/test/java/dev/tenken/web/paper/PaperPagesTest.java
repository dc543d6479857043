package dev.tenken.web.paper;

import static org.assertj.core.api.Assertions.assertThat;

import dev.tenken.history.archive.KeptPaper;
import dev.tenken.job.Job;
import dev.tenken.job.JobFile;
import dev.tenken.job.JobState;
import dev.tenken.register.RegisteredDocument;
import dev.tenken.report.Format;
import dev.tenken.web.Site;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** From a paper that is brought to what is taken away, through a worker. */
class PaperPagesTest {
    @TempDir
    private Path folder;

    private PaperSite papers;
    private Site site;

    @BeforeEach
    void start() {
        papers = new PaperSite(folder);
        site = papers.site();
    }

    @AfterEach
    void stop() {
        assertThat(site.log()).isEmpty();
        papers.close();
    }

    private String page(String path) {
        HttpResponse<String> answer = site.get("auditor", path);
        assertThat(answer.statusCode()).as(path + answer.body() + site.log()).isEqualTo(200);
        return answer.body();
    }

    @Test
    void a_paper_that_is_brought_is_read_by_a_worker_and_laid_into_the_folder() throws IOException {
        HttpResponse<String> answer =
                new Sending().file("paper.md", PaperSite.PAPER).to(site, "auditor", "/vendors/harbour/documents");
        assertThat(answer.statusCode()).isEqualTo(303);
        Job job = papers.job(answer);
        assertThat(job.state()).isEqualTo(JobState.QUEUED);
        assertThat(page("/jobs/" + job.id())).contains("Waiting").contains("hx-trigger=\"every 1s\"");
        assertThat(folder.resolve("papers/harbour")).doesNotExist();

        papers.work();

        assertThat(page("/jobs/" + job.id()))
                .contains("paper.md")
                .contains("Assess now")
                .containsPattern("white paper|terms|none of")
                .doesNotContain("every 1s");
        assertThat(Files.readString(folder.resolve("papers/harbour/paper.md"))).isEqualTo(PaperSite.PAPER);
        assertThat(Files.list(folder.resolve("papers/.incoming"))).isEmpty();
        List<RegisteredDocument> documents = site.facades().register("test").documents("harbour");
        assertThat(documents).hasSize(1);
        assertThat(documents.get(0).path()).isEqualTo("paper.md");
        assertThat(documents.get(0).fetched()).hasToString("2026-11-30");
        assertThat(page("/vendors/harbour/documents")).contains("paper.md").contains("by auditor");
        assertThat(site.facades().archive().verify().problems()).isEmpty();
    }

    @Test
    void a_part_of_the_page_is_asked_for_while_one_waits() {
        Job job = papers.job(
                new Sending().file("paper.md", PaperSite.PAPER).to(site, "auditor", "/vendors/harbour/documents"));
        HttpResponse<String> part = site.send(site.request("viewer", "/jobs/" + job.id())
                .header("HX-Request", "true")
                .GET());
        assertThat(part.body().strip()).startsWith("<section id=\"job\"").doesNotContain("<html");
        assertThat(page("/vendors/harbour/jobs")).contains("/jobs/" + job.id()).contains("paper.md");
    }

    @Test
    void a_new_edition_takes_the_place_of_the_one_before_which_is_kept() throws IOException {
        papers.read("paper.md", PaperSite.PAPER);
        String before =
                site.facades().register("test").documents("harbour").get(0).digest();
        Job again = papers.read("paper.md", PaperSite.PAPER.replace("30 days", "90 days"));

        assertThat(page("/jobs/" + again.id())).contains("New edition");
        assertThat(Files.readString(folder.resolve("papers/harbour/paper.md"))).contains("90 days");
        assertThat(page("/vendors/harbour/documents")).contains("Editions (2)").contains(before.substring(0, 12));
        HttpResponse<String> file = site.get("viewer", "/vendors/harbour/documents/files/" + before);
        assertThat(file.body()).isEqualTo(PaperSite.PAPER);
        assertThat(file.headers().firstValue("Content-Disposition"))
                .hasValue("attachment; filename=\"paper.md\"; filename*=UTF-8''paper.md");
        assertThat(file.headers().firstValue("Content-Security-Policy")).hasValue("sandbox; default-src 'none'");
        assertThat(file.headers().firstValue("Content-Type"))
                .hasValueSatisfying(type -> assertThat(type).startsWith("application/octet-stream"));
    }

    @Test
    void a_file_that_lay_there_before_anybody_brought_one_is_kept_when_it_is_replaced() throws IOException {
        Path own = folder.resolve("papers/harbour");
        Files.createDirectories(own);
        Files.writeString(own.resolve("paper.md"), "# Harbour\n\nOld words on backups every day.\n");
        papers.read("paper.md", PaperSite.PAPER);

        assertThat(page("/vendors/harbour/documents")).contains("Replaced on 2026-11-30 09:00 by auditor");
        assertThat(site.facades().jobs().editions("harbour"))
                .anySatisfy(e -> assertThat(site.facades().archive().original(e.digest()))
                        .hasValueSatisfying(b -> assertThat(new String(b, StandardCharsets.UTF_8))
                                .contains("Old words")));
    }

    @Test
    void what_cannot_be_read_is_refused_with_its_reason_and_the_rest_is_taken() {
        Job job = papers.job(new Sending()
                .file("broken.pdf", "%PDF-1.7 and nothing more")
                .file("paper.md", PaperSite.PAPER)
                .to(site, "auditor", "/vendors/harbour/documents"));
        papers.work();

        assertThat(page("/jobs/" + job.id()))
                .contains("Refused")
                .contains("broken.pdf")
                .doesNotContain(".incoming");
        assertThat(folder.resolve("papers/harbour/broken.pdf")).doesNotExist();
        assertThat(folder.resolve("papers/harbour/paper.md")).exists();
    }

    @Test
    void a_vendor_is_assessed_when_somebody_asks_and_its_reports_are_written() throws IOException {
        papers.read("paper.md", PaperSite.PAPER);
        String assessment = papers.assess();

        assertThat(page("/vendors/harbour/documents")).contains("2026-11-30");
        assertThat(site.facades().register("test").vendor("harbour").lastDone()).hasToString("2026-11-30");
        String exports = "/vendors/harbour/assessments/" + assessment + "/exports";
        assertThat(page(exports)).contains("format-oscal").contains("format-questions");
        Job job = papers.job(site.post("viewer", exports, Map.of("format", "csv", "language", "ja")));
        papers.work();

        assertThat(page("/jobs/" + job.id()))
                .contains("harbour-2026-11-30-csv.zip")
                .contains("findings.csv");
        JobFile file = site.facades().jobs().files(job).get(0);
        assertThat(names(site.facades().jobs().bytes(file).orElseThrow())).contains("findings.csv", "facts.csv");
    }

    @Test
    void every_format_there_is_can_be_written() {
        papers.read("paper.md", PaperSite.PAPER);
        String exports = "/vendors/harbour/assessments/" + papers.assess() + "/exports";
        List<Job> jobs = new ArrayList<>();
        for (String format : Format.words()) {
            jobs.add(papers.job(site.post("viewer", exports, Map.of("format", format))));
        }
        papers.work();
        for (Job job : jobs) {
            Job over = site.facades().jobs().find(job.id()).orElseThrow();
            assertThat(over.state()).as(over.toString()).isEqualTo(JobState.DONE);
        }
    }

    private static List<String> names(byte[] zip) throws IOException {
        List<String> names = new ArrayList<>();
        try (ZipInputStream in = new ZipInputStream(new ByteArrayInputStream(zip))) {
            for (ZipEntry entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
                names.add(entry.getName());
            }
        }
        return names;
    }

    @Test
    void a_letter_is_made_of_the_newest_assessment() {
        assertThat(page("/vendors/harbour/questions")).contains("was not assessed yet");
        papers.read("paper.md", PaperSite.PAPER);
        String assessment = papers.assess();
        assertThat(page("/vendors/harbour/questions")).contains(assessment);
        Job job = papers.job(site.post("auditor", "/vendors/harbour/questions", Map.of("assessment", assessment)));
        papers.work();
        assertThat(page("/jobs/" + job.id())).contains("questions/harbour.docx").contains("questions/harbour.xlsx");
        assertThat(page("/vendors/harbour/questions")).contains("/jobs/" + job.id());
    }

    @Test
    void a_customers_sheet_is_answered_from_the_papers() {
        papers.read("paper.md", PaperSite.PAPER);
        Job job = papers.job(new Sending()
                .file(
                        "sheet.csv",
                        "No,Question,Answer,Remarks\r\n1,Is customer data backed up every day?,,\r\n2,Are you certified to ISO/IEC 27001?,,\r\n")
                .to(site, "auditor", "/vendors/harbour/answers"));
        papers.work();

        assertThat(page("/jobs/" + job.id())).contains("Download sheet.csv").contains("harbour: 2");
        HttpResponse<String> file = site.get("viewer", "/jobs/" + job.id() + "/files/0");
        assertThat(file.body()).contains("backed up every day and backups are kept");
        assertThat(page("/vendors/harbour/answers")).contains("sheet.csv");
    }

    @Test
    void a_struck_paper_is_neither_waited_for_nor_judged_by() {
        papers.read("paper.md", PaperSite.PAPER);
        papers.read("other.md", "# Other\n\nCustomer data is stored in Japan.\n");
        HttpResponse<String> struck =
                site.post("auditor", "/vendors/harbour/documents/strike", Map.of("document", "other.md"));
        assertThat(struck.headers().firstValue("Location")).hasValue("/vendors/harbour/documents?told=struck");
        assertThat(folder.resolve("papers/harbour/other.md")).doesNotExist();
        assertThat(page("/vendors/harbour/documents")).contains("Struck");
        papers.assess();
        assertThat(site.facades().archive().papers("harbour"))
                .extracting(KeptPaper::path)
                .containsExactly("harbour/paper.md");
        assertThat(site.post("auditor", "/vendors/harbour/documents/strike", Map.of("document", "../x"))
                        .statusCode())
                .isEqualTo(404);
    }

    @Test
    void what_is_of_another_vendor_or_unknown_is_not_handed_out() {
        Job job = papers.read("paper.md", PaperSite.PAPER);
        for (String path : List.of(
                "/jobs/nosuch",
                "/jobs/" + job.id() + "/files/0",
                "/vendors/nosuch/documents",
                "/vendors/harbour/documents/files/" + "0".repeat(64),
                "/vendors/harbour/assessments/nosuch/exports")) {
            assertThat(site.get("viewer", path).statusCode()).as(path).isEqualTo(404);
        }
    }

    @Test
    void names_are_shown_as_text_in_both_languages() {
        papers.read("<img src=x onerror=alert(1)>.md", PaperSite.PAPER);
        for (String path : List.of("/vendors/harbour/documents", "/vendors/harbour/jobs", "/vendors/harbour/answers")) {
            HttpResponse<String> ja = site.send(site.request("auditor", path)
                    .header("Cookie", "tenken_lang=ja")
                    .GET());
            assertThat(ja.statusCode()).as(path + ja.body()).isEqualTo(200);
            assertThat(ja.body() + page(path)).doesNotContain("<img src=x");
        }
    }
}
