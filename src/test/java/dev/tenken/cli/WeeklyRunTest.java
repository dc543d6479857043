package dev.tenken.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import dev.tenken.data.Data;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The weekly run as the files under {@code src/docs/weekly} do it: the script, the units, the job. */
class WeeklyRunTest {
    private static final Path FILES = Path.of("src/docs/weekly").toAbsolutePath();
    private static final Path SCRIPT = FILES.resolve("tenken-weekly.sh");
    private static final Path CONFIG_OF_GIT = Path.of("/dev/null");
    private static final String PAPER =
            "# Security white paper\n\n## Backup\n\nCustomer data is backed up every day and kept for 30 days.\n\n"
                    + "## Labels\n\nCustomers can label their data with tags.\n";
    /** Tiered compilation and several collectors pay in long runs only. */
    private static final String BRIEFLY = " -XX:TieredStopAtLevel=1 -XX:+UseSerialGC -Xmx1g ";

    private static final String WORSE = PAPER.replace("every day", "every month");

    @TempDir
    Path work;

    private Path portfolio;
    private Path history;

    private record Run(int status, String out) {}

    @BeforeEach
    void a_portfolio() throws IOException {
        assumeTrue(Files.isExecutable(Path.of("/bin/sh")), "the script is one of a Unix shell");
        portfolio = work.resolve("portfolio");
        history = work.resolve("history of runs");
        paper("港湾クラウド", PAPER);
        paper("灯台サービス", PAPER);
    }

    /** In an environment as bare as that of cron: without a locale a Japanese name would be another one each time. */
    @Test
    void five_weeks_first_run_nothing_new_worse_incomplete_and_mended() throws Exception {
        Run first = run("2026-04-06");

        assertThat(first.status()).as(first.out()).isEqualTo(0);
        assertThat(first.out()).contains("first run").contains("2026-04-06");
        assertThat(history.resolve("2026-04-06")).isDirectoryContaining("glob:**/assessment.json");

        Run second = run("2026-04-13");

        assertThat(second.status()).as(second.out()).isEqualTo(0);
        assertThat(second.out()).contains("Changes from 2026-04-06 to 2026-04-13", "Nothing changed");

        paper("港湾クラウド", WORSE);
        Run third = run("2026-04-20");

        assertThat(third.status()).as(third.out()).isEqualTo(1);
        assertThat(third.out())
                .contains(
                        "Changes from 2026-04-13 to 2026-04-20", "港湾クラウド", "12.3.1", "The vendor's documents changed.")
                .contains("worse 1")
                .doesNotContain("灯台サービス");
        assertThat(names(history)).containsExactly("2026-04-06", "2026-04-13", "2026-04-20");
        assertThat(names(history.resolve("2026-04-20")))
                .contains(
                        "assessment.json",
                        "assess.txt",
                        "diff.html",
                        "diff.json",
                        "diff.md",
                        "diff.txt",
                        "report.html");

        paper("灯台サービス", "");
        Run incomplete = run("2026-04-27");

        assertThat(incomplete.status()).as(incomplete.out()).isEqualTo(2);
        assertThat(history.resolve("2026-04-27/incomplete")).exists();

        // Nothing is held against a run that is incomplete, and what was told once is no news.
        paper("灯台サービス", PAPER);
        Run mended = run("2026-05-04");

        assertThat(mended.status()).as(mended.out()).isEqualTo(0);
        assertThat(mended.out()).contains("from 2026-04-20");
    }

    @Test
    void a_portfolio_that_is_not_there_leaves_no_dated_folder() throws Exception {
        portfolio = work.resolve("nowhere");

        Run run = run("2026-04-06");

        assertThat(run.status()).isEqualTo(2);
        assertThat(run.out()).contains("nowhere");
        assertThat(names(history)).isEmpty();
    }

    @Test
    void the_job_of_the_ci_keeps_the_history_and_shows_the_changes() throws Exception {
        assumeTrue(Files.isExecutable(Path.of("/usr/bin/git")), "the job needs git");
        Path remote = work.resolve("remote.git");
        Path clone = work.resolve("clone");
        execute(work, Map.of(), "git", "init", "-q", "--bare", remote.toString());
        execute(work, Map.of(), "git", "clone", "-q", remote.toString(), clone.toString());
        Files.createDirectories(clone.resolve("tools"));
        Files.copy(SCRIPT, clone.resolve("tools/tenken-weekly.sh"));
        write(clone.resolve("portfolio/港湾クラウド/paper.md"), PAPER);
        Path summary = Files.createFile(work.resolve("summary.md"));

        assertThat(job(clone, "2026-04-06", summary)).containsExactly(0, 0, 0);
        write(clone.resolve("portfolio/港湾クラウド/paper.md"), WORSE);
        assertThat(job(clone, "2026-04-13", summary)).containsExactly(1, 0, 0);

        assertThat(Files.readString(summary)).contains("# Changes from 2026-04-06 to 2026-04-13");
        assertThat(execute(remote, Map.of(), "git", "ls-tree", "-r", "--name-only", "HEAD")
                        .out())
                .contains("history/2026-04-06/assessment.json", "history/2026-04-13/diff.html");
    }

    @Test
    void systemd_takes_the_units() throws Exception {
        assumeTrue(Files.isExecutable(Path.of("/usr/bin/systemd-analyze")), "there is no systemd here");
        String service = Files.readString(FILES.resolve("tenken-weekly.service"));
        Path unit = write(
                work.resolve("units/tenken-weekly.service"),
                service.replace("/opt/tenken/tenken-weekly.sh", SCRIPT.toString()));
        Path timer = Files.copy(FILES.resolve("tenken-weekly.timer"), work.resolve("units/tenken-weekly.timer"));

        Run run = execute(work, Map.of(), "systemd-analyze", "verify", unit.toString(), timer.toString());

        assertThat(run.out()).doesNotContain("tenken-weekly");
        assertThat(run.status()).as(run.out()).isEqualTo(0);
    }

    /** Runs the job's own commands one after the other, as the CI does; their statuses. */
    private static List<Integer> job(Path clone, String date, Path summary) throws Exception {
        List<Integer> statuses = new ArrayList<>();
        Map<?, ?> file = Data.readYaml(Files.readString(FILES.resolve("github-actions.yml")), "job", Map.class);
        Map<?, ?> job = (Map<?, ?>) ((Map<?, ?>) file.get("jobs")).get("assess");
        for (Object step : (List<?>) job.get("steps")) {
            if (((Map<?, ?>) step).get("run") instanceof String command) {
                Map<String, String> environment =
                        Map.of("TENKEN_DATE", date, "GITHUB_STEP_SUMMARY", summary.toString());
                statuses.add(
                        execute(clone, environment, "bash", "-e", "-c", command).status());
            }
        }
        return statuses;
    }

    private Run run(String date) throws Exception {
        return execute(
                work, Map.of("TENKEN_DATE", date), "sh", SCRIPT.toString(), portfolio.toString(), history.toString());
    }

    /** Runs a command in an environment with no more than cron gives. */
    private static Run execute(Path folder, Map<String, String> environment, String... command) throws Exception {
        ProcessBuilder builder =
                new ProcessBuilder(command).directory(folder.toFile()).redirectErrorStream(true);
        builder.environment().clear();
        builder.environment().put("PATH", "/usr/bin:/bin");
        builder.environment().put("HOME", folder.toString());
        Path java = Path.of(System.getProperty("java.home"), "bin", "java");
        String classes = System.getProperty("surefire.test.class.path", System.getProperty("java.class.path"));
        builder.environment().put("CLASSPATH", classes);
        builder.environment().put("TENKEN", java + BRIEFLY + Tenken.class.getName());
        builder.environment().put("GIT_CONFIG_GLOBAL", CONFIG_OF_GIT.toString());
        builder.environment().putAll(environment);
        Process process = builder.start();
        process.getOutputStream().close();
        String out = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertThat(process.waitFor(5, TimeUnit.MINUTES)).isTrue();
        return new Run(process.exitValue(), out);
    }

    private void paper(String vendor, String text) throws IOException {
        write(portfolio.resolve(vendor).resolve("paper.md"), text);
    }

    private static Path write(Path file, String text) throws IOException {
        Files.createDirectories(file.getParent());
        return Files.writeString(file, text);
    }

    private static List<String> names(Path folder) throws IOException {
        try (var files = Files.list(folder)) {
            return files.map(f -> f.getFileName().toString()).sorted().toList();
        }
    }
}
