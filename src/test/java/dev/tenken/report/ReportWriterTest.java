package dev.tenken.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.entry;

import dev.tenken.model.InputException;
import dev.tenken.model.Language;
import dev.tenken.model.document.Document;
import dev.tenken.model.document.Imprint;
import dev.tenken.model.document.Layout;
import dev.tenken.model.document.VendorFiles;
import dev.tenken.model.finding.Assessment;
import dev.tenken.model.finding.VendorAssessment;
import dev.tenken.report.common.Arrangement;
import dev.tenken.report.file.FolderChange;
import dev.tenken.report.file.ReportFiles;
import dev.tenken.report.text.MarkdownReport;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ReportWriterTest {

    @TempDir
    Path folder;

    @Test
    void every_format_gives_its_files() throws IOException {
        Path out = folder.resolve("new/report");

        List<Path> written = ReportWriter.write(
                        AssessmentFixtures.many(), EnumSet.allOf(Format.class), Language.EN, out)
                .written();

        assertThat(written)
                .extracting(p -> out.relativize(p).toString().replace('\\', '/'))
                .containsAll(List.of(
                        "assessment.json", "facts.json", "report.html", "report.md", "report.docx", "report.pdf"))
                .containsAll(List.of("workpaper.xlsx", "findings.csv", "criteria.csv", "evidence.csv"))
                .containsAll(List.of("facts.csv", "observations.csv", "questions/minato.docx"))
                .containsAll(List.of("vendors/harbour.html", "vendors/zero.html"))
                .containsAll(List.of("junit.xml", "oscal/assessment-results.json", "oscal/poam.json", "report.sarif"));
        assertThat(written).allSatisfy(file -> assertThat(file).isNotEmptyFile());
        assertThat(Files.readString(out.resolve("report.md")))
                .isEqualTo(Written.text(
                        MarkdownReport.file(AssessmentFixtures.many(), Language.EN, Arrangement.OF_CATALOG)));
    }

    @Test
    void what_stands_where_a_report_goes_is_kept_beside_and_other_files_stay() throws IOException {
        Files.writeString(folder.resolve("report.md"), "old");
        Files.writeString(folder.resolve("notes.txt"), "mine");

        FolderChange change = ReportWriter.write(AssessmentFixtures.one(), Set.of(Format.MD), Language.JA, folder);

        assertThat(list(folder))
                .containsExactly(".tenken-lock", "notes.txt", "report.kept-1.md", "report.md", "tenken-manifest.json");
        assertThat(change.kept())
                .containsExactly(entry(folder.resolve("report.md"), folder.resolve("report.kept-1.md")));
        assertThat(folder.resolve("report.kept-1.md")).hasContent("old");
        assertThat(folder.resolve("notes.txt")).hasContent("mine");
        assertThat(Files.readString(folder.resolve("report.md"))).startsWith("# クラウドセキュリティ");
    }

    @Test
    void a_file_in_the_place_of_the_folder_is_refused() throws IOException {
        Path out = Files.writeString(folder.resolve("out"), "a file");

        for (Path wanted : List.of(out, out.resolve("below"))) {
            assertThatThrownBy(() ->
                            ReportWriter.write(AssessmentFixtures.one(), Set.of(Format.JSON), Language.EN, wanted))
                    .isInstanceOf(InputException.class)
                    .hasMessageContaining(out + ": is a file")
                    .hasMessageContaining("--out");
        }
        assertThat(list(folder)).containsExactly("out");
        assertThat(out).hasContent("a file");
    }

    @Test
    void a_folder_in_the_place_of_a_report_is_refused_before_anything_is_written() throws IOException {
        Files.createDirectory(folder.resolve("report.md"));

        assertThatThrownBy(() ->
                        ReportWriter.write(AssessmentFixtures.one(), EnumSet.allOf(Format.class), Language.EN, folder))
                .isInstanceOf(InputException.class)
                .hasMessageContaining("report.md: is a folder");
        assertThat(list(folder)).containsExactly(".tenken-lock", "report.md");
    }

    @Test
    void a_failure_while_writing_leaves_neither_files_nor_folders() throws IOException {
        Path out = folder.resolve("new/report");
        String tooLong = "x".repeat(300);

        assertThatThrownBy(
                        () -> new ReportFiles().add("a", "1").add(tooLong, "2").write(out, "test"))
                .isInstanceOf(InputException.class)
                .hasMessageContaining(out.toString());
        assertThat(list(folder)).isEmpty();
    }

    @Test
    void a_report_that_cannot_be_made_leaves_nothing_either() throws IOException {
        ReportFiles files = new ReportFiles().add("a", "1").add("b", out -> {
            throw new IllegalStateException("no template");
        });

        assertThatThrownBy(() -> files.write(folder.resolve("out"), "test")).hasMessage("no template");
        assertThat(list(folder)).isEmpty();
    }

    @Test
    void a_quote_that_is_not_in_its_document_stops_everything() throws IOException {
        VendorAssessment good = AssessmentFixtures.english();
        Document d = good.files().documents().get(0);
        Document changed = new Document(
                d.id(),
                d.path(),
                d.sha256(),
                d.mediaType(),
                d.language(),
                null,
                null,
                null,
                Imprint.NONE,
                null,
                d.text().replace("14 gen", "15 gen"),
                List.of(),
                Layout.NONE,
                null);
        VendorFiles files = new VendorFiles(good.vendor(), List.of(changed), List.of());
        Assessment bad = AssessmentFixtures.assessment(
                new VendorAssessment(files, good.extraction(), good.findings(), good.observations()));

        assertThatThrownBy(() -> ReportWriter.write(bad, Set.of(Format.JSON), Language.EN, folder.resolve("out")))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("fact b1 of vendor harbour")
                .hasMessageContaining("14 generations");
        assertThat(list(folder)).isEmpty();
    }

    @Test
    void no_format_is_an_error() {
        assertThatThrownBy(() -> ReportWriter.write(AssessmentFixtures.one(), Set.of(), Language.EN, folder))
                .isInstanceOf(InputException.class)
                .hasMessageContaining("[json, md, html, ");
        assertThatThrownBy(() -> Format.of("rtf")).hasMessageContaining("[json, md, html, ");
    }

    private static List<String> list(Path folder) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.map(p -> p.getFileName().toString()).sorted().toList();
        }
    }
}
