package dev.tenken.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dev.tenken.database.Database;
import dev.tenken.database.DatabaseTest;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The commands that keep a register, on either engine. */
abstract class RegisterCommandsTest extends DatabaseTest {
    private Path portfolio;

    @BeforeEach
    void lay_papers() throws IOException {
        portfolio = folder.resolve("portfolio");
        Files.createDirectories(portfolio.resolve("harbour"));
        Files.writeString(portfolio.resolve("harbour/paper.md"), "# Security\n\nBackups are kept for 30 days.\n");
        Files.createDirectories(portfolio.resolve("minato"));
        Files.writeString(portfolio.resolve("minato/paper.md"), "# 港\n\nデータは毎日バックアップします。\n");
    }

    private CommandRun run(Object... words) {
        return at(where(), words);
    }

    private static CommandRun at(String where, Object... words) {
        Object[] all = Arrays.copyOf(words, words.length + 2);
        all[words.length] = "--database";
        all[words.length + 1] = where;
        CommandRun run = CommandRun.of(all);
        assertThat(run.err()).doesNotContain("failed").doesNotContain("Exception");
        return run;
    }

    @Test
    void vendors_are_added_changed_listed_and_given_out_and_in_again() throws IOException {
        assertThat(run("vendor", "import", portfolio).out()).startsWith("2 added, 0 changed");
        run("vendor", "edit", "minato", "--name-ja", "港株式会社", "--tier", "critical", "--owner", "佐藤");
        run("vendor", "add", "acme", "--first-due", "2027-02-28");
        run("vendor", "settings", "critical=3m", "zone=Asia/Tokyo");
        assertThat(run("vendor", "settings").out()).contains("critical      3m").contains("zone          Asia/Tokyo");
        assertThat(run("vendor", "list").out())
                .contains("minato   critical  3m")
                .endsWith("\n3 vendors on 2026-11-21.\n");
        assertThat(run("vendor", "show", "minato").out()).contains("name-ja       港株式会社");

        Path out = folder.resolve("out.xlsx");
        run("vendor", "export", out);
        String other = empty();
        assertThat(at(other, "vendor", "import", out).out()).startsWith("3 added");
        assertThat(at(other, "vendor", "settings", "critical=3m", "zone=Asia/Tokyo")
                        .status())
                .isZero();
        assertThat(at(other, "vendor", "list").out())
                .isEqualTo(run("vendor", "list").out());
        assertThat(at(other, "vendor", "import", out).out()).startsWith("0 added, 0 changed, 3 as they were");
    }

    @Test
    void a_wrong_table_changes_nothing() throws IOException {
        Path table = Files.writeString(folder.resolve("t.csv"), "vendor,tier\nacme,low\nbeta,lowest\n");
        CommandRun run = CommandRun.of("vendor", "import", table, "--database", where());
        assertThat(run.status()).isEqualTo(ExitStatus.WRONG_INPUT);
        assertThat(run.err()).contains("lowest");
        assertThat(run("vendor", "list").out()).startsWith("No vendor in the register yet");
    }

    @Test
    void lists_speak_japanese_in_even_columns() {
        run("vendor", "import", portfolio);
        run(
                "vendor",
                "edit",
                "minato",
                "--name-en",
                "Minato Inc",
                "--name-ja",
                "港株式会社",
                "--tier",
                "critical",
                "--owner",
                "佐藤");
        assertThat(run("vendor", "list", "--lang", "ja").out()).isEqualTo("""
                        事業者   重要度  周期  前回  次回        状態    担当  名称
                        harbour  —       12m   —     2026-11-21  未評価  —     harbour
                        minato   最重要  12m   —     2026-11-21  未評価  佐藤  港株式会社 / Minato Inc

                        2026-11-21 現在、事業者 2 件
                        """);
        run("worker", "--once");
        assertThat(run("history", "list", "--lang", "ja").out())
                .startsWith("事業者   基準日      状態    充足  一部充足  ギャップ  記載なし  ID\n")
                .containsPattern("harbour  2026-11-21  下書き  \\d+ +\\d+ +0         \\d+ +[0-9a-z]{13}\n");
        assertThat(run("history", "list", "--lang", "ja").out().lines()).allMatch(line -> columns(line) <= 80);
        assertThat(run("history", "trend", "--lang", "ja").out()).startsWith("年月     事業者数  評価数  充足");
        assertThat(run("history", "show", "minato", "--lang", "ja").out())
                .contains("、下書き\n")
                .contains("文書 minato/paper.md");
        assertThat(run("audit", "verify", "--lang", "ja").out()).contains("すべて保存時のままです。");
        assertThat(run("alerts", "list", "--lang", "ja").out()).isEqualTo("お知らせすることはありません。\n");
    }

    private static int columns(String line) {
        return line.codePoints().map(c -> c > 0x2E80 ? 2 : 1).sum();
    }

    @Test
    void what_a_worker_was_at_goes_on_in_a_restored_database() throws IOException {
        run("vendor", "import", portfolio);
        Files.move(portfolio.resolve("minato/paper.md"), folder.resolve("away.md"));
        assertThat(CommandRun.of("worker", "--once", "--database", where()).out())
                .isEqualTo("1 assessed, 0 unchanged, 1 failed.\n");
        assertThat(tasks(where())).as("it is to be tried again").isEqualTo(1);
        Path backup = folder.resolve("backup.db");
        assertThat(run("backup", backup).status()).isZero();

        String other = empty();
        if (other.startsWith("jdbc:")) {
            leave(other, "harbour@2026-11-21", "stranger@2026-11-21");
        }
        assertThat(at(other, "restore", backup).status()).isZero();
        Files.move(folder.resolve("away.md"), portfolio.resolve("minato/paper.md"));

        assertThat(at(other, "worker", "--once").out()).isEqualTo("1 assessed, 0 unchanged, 0 failed.\n");
        assertThat(at(other, "worker", "--once").out()).isEqualTo("0 assessed, 0 unchanged, 0 failed.\n");
        assertThat(tasks(other)).isZero();
        assertThat(at(other, "history", "list", "--all").out().lines()).hasSize(3);
        assertThat(at(other, "audit", "verify").status()).isZero();
    }

    /** Tasks of a worker that ran there before: of a day that the backup knows as settled, and of a vendor that it does not know. */
    private static void leave(String where, String... tasks) {
        try (Database opened = Database.open(where)) {
            for (String task : tasks) {
                opened.jdbi()
                        .useHandle(h -> h.execute(
                                "insert into scheduled_tasks (task_name, task_instance, execution_time, picked, version) "
                                        + "values ('check-vendor', ?, '2026-11-20T00:00:00Z', false, 1)",
                                task));
            }
        }
    }

    private static int tasks(String where) {
        try (Database opened = Database.open(where)) {
            return opened.jdbi().withHandle(h -> h.createQuery("select count(*) from scheduled_tasks")
                    .mapTo(int.class)
                    .one());
        }
    }
}
