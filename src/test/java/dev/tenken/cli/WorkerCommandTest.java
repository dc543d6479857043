package dev.tenken.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** From a folder of papers to assessments on their days. */
class WorkerCommandTest {
    private static final String HARBOUR = """
            # Security of Harbour

            Harbour is certified to ISO/IEC 27001:2022 (valid until 2027-02-10).
            Customer data is stored in Japan. Our sub-processor Amazon Web Services hosts the service in Japan.
            Customer data is backed up every day and backups are kept for 30 days.
            """;

    @TempDir
    Path work;

    private Path portfolio;

    @BeforeEach
    void lay_papers() throws IOException {
        portfolio = work.resolve("portfolio");
        Files.createDirectories(portfolio.resolve("harbour"));
        Files.createDirectories(portfolio.resolve("minato"));
        Files.writeString(portfolio.resolve("harbour/paper.md"), HARBOUR);
        Files.writeString(portfolio.resolve("minato/paper.md"), "# 港\n\nデータは毎日バックアップします。再委託先は AWS です。\n");
        run("vendor", "import", portfolio);
    }

    private CommandRun run(Object... words) {
        Object[] all = new Object[words.length + 2];
        System.arraycopy(words, 0, all, 0, words.length);
        all[words.length] = "--database";
        all[words.length + 1] = work.resolve("t.db");
        return CommandRun.of(all);
    }

    @Test
    void what_is_due_is_assessed_once_and_shown_together() {
        CommandRun first = run("worker", "--once");
        CommandRun second = run("worker", "--once");

        assertThat(first.out()).isEqualTo("2 assessed, 0 unchanged, 0 failed.\n");
        assertThat(first.err())
                .contains("harbour, due 2026-11-21: assessed")
                .contains("minato, due 2026-11-21: assessed");
        assertThat(second.out()).isEqualTo("0 assessed, 0 unchanged, 0 failed.\n");
        assertThat(run("vendor", "list").out()).contains("harbour  —     12m    2026-11-21  2027-11-21  up-to-date");
        assertThat(run("portfolio").out())
                .containsPattern("Amazon Web Services +2 +harbour, minato +AWS ")
                .contains("2027-02-10  harbour  ISO/IEC 27001")
                .contains("Japan ");
        assertThat(run("portfolio", "--within", "30").out()).contains("run out by 2026-12-21: none.");
    }

    @Test
    void an_assessment_by_hand_counts_and_is_shown_with_the_others() {
        CommandRun assessed = run("assess", portfolio, "--out", work.resolve("out"), "--format", "json");

        assertThat(assessed.err()).isEmpty();
        assertThat(run("worker", "--once").out()).isEqualTo("0 assessed, 0 unchanged, 0 failed.\n");
        assertThat(run("vendor", "list").out()).contains("harbour  —     12m    2026-11-21  2027-11-21  up-to-date");
        assertThat(run("portfolio").out()).containsPattern("Amazon Web Services +2 +harbour, minato +AWS ");
    }

    @Test
    void a_folder_that_is_assessed_alone_holds_the_papers_that_a_worker_read() throws IOException {
        run("worker", "--once");
        run("assess", portfolio.resolve("harbour"), "--out", work.resolve("out"), "--format", "json");
        assertThat(run("history", "diff", "harbour").out()).contains("Nothing changed.");
        assertThat(run("history", "trend", "harbour").out()).doesNotContain("documents");

        Files.writeString(portfolio.resolve("harbour/paper.md"), HARBOUR.replace("30 days", "14 days"));
        run("assess", portfolio, "--out", work.resolve("out"), "--format", "json");
        assertThat(run("history", "diff", "harbour").out())
                .contains("replaced: paper.md", "→ harbour/paper.md", "30 days → 14 days")
                .doesNotContain("added:")
                .doesNotContain("removed:");
    }

    @Test
    void a_worker_s_assessment_is_in_the_history_with_what_happened() {
        run("worker", "--once");

        assertThat(run("history", "list").out()).contains("harbour").contains("minato");
        assertThat(run("audit", "verify").status()).isZero();
    }

    @Test
    void the_tables_come_as_files_too() throws IOException {
        run("worker", "--once");
        run("portfolio", "--csv", work.resolve("csv"));

        assertThat(Files.readString(work.resolve("csv/expiring.csv")))
                .startsWith("\uFEFFuntil,vendor,certificate,of,document,quote\r\n2027-02-10,harbour,ISO/IEC 27001,");
        assertThat(Files.readString(work.resolve("csv/suppliers.csv")))
                .contains("Amazon Web Services,2,\"harbour, minato\"");
        assertThat(work.resolve("csv/countries.csv")).exists();
    }

    @Test
    void a_vendor_whose_papers_are_gone_fails_and_the_others_do_not() throws IOException {
        Files.delete(portfolio.resolve("harbour/paper.md"));
        CommandRun failed = run("worker", "--once");

        assertThat(failed.status()).isEqualTo(ExitStatus.WRONG_INPUT);
        assertThat(failed.out()).isEqualTo("1 assessed, 0 unchanged, 1 failed.\n");
        assertThat(failed.err())
                .contains("harbour, due 2026-11-21: failed, again at 2026-11-21T00:05:00Z")
                .contains("paper.md: in the register, but not in")
                .contains("vendor edit harbour --strike paper.md");
        assertThat(run("vendor", "list", "--state", "never").out())
                .contains("harbour")
                .doesNotContain("minato");
    }

    @Test
    void a_profile_that_is_none_is_told_before_the_work() throws IOException {
        Files.writeString(portfolio.resolve("minato/paper.md"), "\nx", StandardOpenOption.APPEND);
        CommandRun run = run("worker", "--once", "--profile", "nosuch");

        assertThat(run.err()).contains("unknown profile 'nosuch'");
        assertThat(run.status()).isEqualTo(ExitStatus.WRONG_INPUT);
    }
}
