package dev.tenken.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dev.tenken.office.FilledIn;
import dev.tenken.report.file.ReportFolder;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.apache.poi.ss.usermodel.Row;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What becomes of a folder into which a second run writes, and what verify says of it. */
class SecondRunTest {
    /** Papers and their report, which each test gets a copy of. */
    @TempDir
    static Path made;

    @TempDir
    Path work;

    private Path portfolio;
    private Path out;

    @BeforeAll
    static void write_papers_and_assess_them() throws IOException {
        write("portfolio/harbour/paper.html", "<p>Customer data is backed up regularly. Labels are not offered.</p>");
        write("portfolio/minato/paper.md", "# 港\n\nデータは毎日バックアップします。\n");
        CommandRun run = CommandRun.of(
                "assess",
                made.resolve("portfolio"),
                "--format",
                "json,html,xlsx,questions",
                "--out",
                made.resolve("report"));
        assertThat(run.status()).as(run.err()).isZero();
    }

    @BeforeEach
    void copy() throws IOException {
        portfolio = work.resolve("portfolio");
        out = work.resolve("report");
        try (Stream<Path> below = Files.walk(made)) {
            for (Path path : below.skip(1).toList()) {
                Files.copy(path, work.resolve(made.relativize(path)));
            }
        }
    }

    @Test
    void a_workpaper_and_a_letter_that_were_filled_in_are_kept_and_named() throws IOException {
        byte[] workpaper = new FilledIn(Files.readAllBytes(out.resolve("workpaper.xlsx")))
                .fill("Findings", "key-control", "12.3.1", "reason", "Seen on site.")
                .bytes();
        Files.write(out.resolve("workpaper.xlsx"), workpaper);
        Files.writeString(out.resolve("questions/minato.md"), "Answer: every night.\n");

        CommandRun run = assess("json,html,xlsx,questions");

        assertThat(run.status()).as(run.err()).isZero();
        assertThat(out.resolve("workpaper.kept-1.xlsx")).hasBinaryContent(workpaper);
        assertThat(out.resolve("questions/minato.kept-1.md")).hasContent("Answer: every night.\n");
        assertThat(run.out())
                .contains("workpaper.xlsx: somebody changed or made it, so it was not overwritten; it is called"
                        + " workpaper.kept-1.xlsx now")
                .contains("questions/minato.md: somebody changed")
                .contains("to take it, assess again with --dispositions", "workpaper.kept-1.xlsx");
        assertThat(verify().status()).isZero();
    }

    @Test
    void what_an_auditor_wrote_into_the_workpaper_is_taken_when_asked_for() throws IOException {
        Predicate<Row> backup = row -> FilledIn.text(row, "key-control").equals("12.3.1");
        byte[] workpaper = new FilledIn(Files.readAllBytes(out.resolve("workpaper.xlsx")))
                .fill("Findings", backup, "disposition", "accepted risk")
                .fill("Findings", backup, "reason", "Backups of our own.")
                .fill("Findings", backup, "author", "A. Auditor")
                .fill("Findings", backup, "date", "2026-11-01")
                .bytes();
        Files.write(out.resolve("workpaper.xlsx"), workpaper);

        CommandRun run =
                CommandRun.of("assess", portfolio, "--format", "json,html,xlsx", "--out", out, "--take-dispositions");

        assertThat(run.status()).as(run.err()).isZero();
        assertThat(run.out()).contains("Dispositions in force: 1").doesNotContain("was not asked for");
        assertThat(out.resolve("workpaper.kept-1.xlsx")).hasBinaryContent(workpaper);
        assertThat(Files.readString(out.resolve("assessment.json"))).contains("Backups of our own.");
    }

    @Test
    void a_vendor_and_a_format_that_are_gone_leave_no_files_but_what_was_changed() throws IOException {
        Files.writeString(out.resolve("questions/harbour.md"), "Sent on Monday.\n");
        Files.delete(portfolio.resolve("harbour/paper.html"));
        Files.delete(portfolio.resolve("harbour"));

        CommandRun run = CommandRun.of("assess", portfolio, "--format", "json,html", "--lang", "ja", "--out", out);

        assertThat(run.status()).as(run.err()).isZero();
        assertThat(out.resolve("vendors")).doesNotExist();
        assertThat(out.resolve("texts")).doesNotExist();
        assertThat(out.resolve("workpaper.xlsx")).doesNotExist();
        assertThat(out.resolve("questions/harbour.md")).hasContent("Sent on Monday.\n");
        assertThat(run.out())
                .contains("questions/harbour.md：以前の実行のファイルで、その後変更されています。")
                .contains("workpaper.xlsx：以前の実行のファイルのため削除しました");
    }

    @Test
    void of_two_runs_at_once_one_is_refused_before_it_judges() {
        try (ReportFolder other = ReportFolder.hold(out)) {
            CommandRun run = assess("json");

            assertThat(run.status()).isEqualTo(2);
            assertThat(run.err()).contains("another run is writing its reports into this folder");
            assertThat(other.path()).isEqualTo(out);
        }
    }

    @Test
    void verify_refuses_a_file_of_another_run_and_tells_of_those_that_were_filled_in() throws IOException {
        Files.writeString(out.resolve("questions/minato.md"), "Answer: every night.\n");
        assertThat(verify().out()).contains("questions/minato.md: changed since it was written.");
        assertThat(verify().status()).isZero();

        Files.writeString(out.resolve("vendors/minato.html"), "of another run");
        CommandRun changed = verify();

        assertThat(changed.status()).isEqualTo(1);
        assertThat(changed.out())
                .contains("file vendors/minato.html: got changed since it was written")
                .contains("assess again into the same folder");

        Files.delete(out.resolve("vendors/minato.html"));
        assertThat(verify().out()).contains("file vendors/minato.html: got no such file");
    }

    @Test
    void verify_refuses_a_report_that_another_command_wrote_over() throws IOException {
        Path json = out.resolve("assessment.json");
        assertThat(CommandRun.of("extract", portfolio, "--out", json).status()).isZero();

        CommandRun run = CommandRun.of("verify", json, "--documents", portfolio);

        assertThat(run.status()).as(run.out()).isEqualTo(1);
        assertThat(run.out()).contains("file assessment.json");
    }

    @Test
    void a_link_that_somebody_made_of_a_folder_stays() throws IOException {
        Path elsewhere = work.resolve("elsewhere");
        Files.move(out.resolve("questions"), elsewhere);
        Files.createSymbolicLink(out.resolve("questions"), elsewhere);
        Files.writeString(elsewhere.resolve("notes.txt"), "Call them on Monday.\n");

        assertThat(CommandRun.of("assess", portfolio, "--format", "json", "--out", out)
                        .status())
                .isZero();

        assertThat(out.resolve("questions")).isSymbolicLink();
        assertThat(elsewhere).isDirectoryContaining("glob:**notes.txt");
        try (Stream<Path> left = Files.list(elsewhere)) {
            assertThat(left).hasSize(1);
        }
    }

    @Test
    void verify_refuses_what_a_run_left_unfinished() throws IOException {
        Path manifest = out.resolve("tenken-manifest.json");
        Files.writeString(
                manifest,
                Files.readString(manifest)
                        .replace("\"by\" : \"assess\",", "\"by\" : \"assess\", \"unfinished\" : true,"));

        CommandRun run = verify();

        assertThat(run.status()).isEqualTo(1);
        assertThat(run.out()).contains("files of two runs: the later one was cut short", "assess again");
        assertThat(assess("json,html,xlsx,questions").out()).contains("The run before this one was cut short");
        assertThat(verify().status()).isZero();
    }

    @Test
    void a_report_of_an_earlier_version_is_verified_by_its_quotes_and_that_is_said() throws IOException {
        Files.delete(out.resolve("tenken-manifest.json"));
        Path text = out.resolve("texts/harbour/paper.html.txt");
        Files.writeString(text, Files.readString(text).replace("\ntenken:text\n", ""));

        CommandRun run =
                CommandRun.of("verify", out.resolve("assessment.json"), "--documents", portfolio.resolve("minato"));
        CommandRun whole = verify();

        assertThat(run.out()).contains("harbour/paper.html: the original is not at hand");
        assertThat(whole.status()).as(whole.out()).isZero();
        assertThat(whole.out()).contains("all files here are of one run was not checked");
    }

    private CommandRun assess(String formats) {
        return CommandRun.of("assess", portfolio, "--format", formats, "--out", out);
    }

    private CommandRun verify() {
        return CommandRun.of("verify", out.resolve("assessment.json"), "--documents", portfolio);
    }

    private static void write(String path, String text) throws IOException {
        Path file = made.resolve(path);
        Files.createDirectories(file.getParent());
        Files.writeString(file, text);
    }
}
