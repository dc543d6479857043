package dev.tenken.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** From an assessment to a signed one that can be shown years later, by commands. */
class HistoryCommandTest {
    private static final String PAPER = "## Logs\n\nAccess logs are kept for 90 days.\n";

    @TempDir
    Path work;

    private Path database;
    private Path portfolio;

    @BeforeEach
    void assess_and_store() throws IOException {
        database = work.resolve("tenken.db");
        portfolio = work.resolve("portfolio");
        Files.createDirectories(portfolio.resolve("acme"));
        Files.writeString(portfolio.resolve("acme/paper.md"), PAPER);
        CommandRun run = assess("2026-01-31");
        assertThat(run.status()).as(run.err()).isZero();
        assertThat(run.out()).contains("Stored in " + database + ": 1 assessment.");
    }

    @Test
    void a_stored_assessment_gives_its_reports_again_when_papers_are_gone() throws IOException {
        Map<String, String> then = texts(work.resolve("out"));
        Files.delete(portfolio.resolve("acme/paper.md"));

        CommandRun run = history("show", "acme", "--out", work.resolve("again"), "--format", "html,md,json,csv");

        assertThat(run.status()).as(run.err()).isZero();
        assertThat(texts(work.resolve("again"))).isEqualTo(then);
    }

    @Test
    void an_explanation_and_the_papers_are_given_again() throws IOException {
        CommandRun then = CommandRun.of("explain", "acme", "12.4.1", "--portfolio", portfolio, "--as-of", "2026-01-31");
        CommandRun now = history("show", "acme", "--explain", "12.4.1");
        history("show", "acme", "--documents", work.resolve("papers"));

        assertThat(then.status()).isZero();
        assertThat(now.out()).isEqualTo(then.out());
        assertThat(work.resolve("papers/acme/paper.md")).hasContent(PAPER);
    }

    @Test
    void what_changed_is_told_with_whose_change_it_was() throws IOException {
        Files.writeString(portfolio.resolve("acme/paper.md"), PAPER.replace("90 days", "30 days"));
        assess("2026-02-28");

        CommandRun trend = history("trend", "acme");
        assertThat(trend.out()).contains("2026-01-31", "2026-02-28", "documents", "12.4.1 partial → gap");
        CommandRun diff = history("diff", "acme");
        assertThat(diff.out()).as(diff.err()).contains("90 days", "30 days");
        assertThat(history("list").out()).contains("acme", "2026-02-28").doesNotContain("2026-01-31");
        assertThat(history("list", "--all").out()).contains("2026-01-31");
        assertThat(history("trend").out()).contains("2026-01  1", "2026-02  1");
    }

    @Test
    void it_is_signed_and_what_is_done_past_the_program_is_found() {
        assertThat(run("sign", "sign", "acme", "--signer", "B").err()).contains("--decision");
        assertThat(run("sign", "review", "acme").status()).isZero();
        CommandRun signed =
                run("sign", "sign", "acme", "--signer", "署名者", "--decision", "use it", "--residual-risk", "low");
        assertThat(signed.out()).contains("signed", "署名者", "decision: use it; residual risk: low");
        assertThat(run("sign", "lock", "acme").out()).contains("locked");
        assertThat(run("sign", "review", "acme").err()).contains("is locked");

        CommandRun audit = run("audit", "verify");
        assertThat(audit.status()).isZero();
        assertThat(audit.out()).contains("all as stored");
        String seal = audit.out().substring(audit.out().indexOf("seal ") + 5).split(" ")[0];
        assertThat(run("audit", "verify", "--known", seal).status()).isZero();
        assertThat(run("audit", "verify", "--known", "f".repeat(64)).status()).isEqualTo(1);
    }

    @Test
    void a_backup_and_an_export_make_it_again_elsewhere() {
        assertThat(run("backup", work.resolve("b.db")).status()).isZero();
        assertThat(CommandRun.of("restore", work.resolve("b.db"), "--database", work.resolve("c.db"))
                        .status())
                .isZero();
        assertThat(CommandRun.of("audit", "verify", "--database", work.resolve("c.db"))
                        .out())
                .isEqualTo(run("audit", "verify").out());
        assertThat(history("export", work.resolve("e.zip")).out()).contains("1 assessments");
        assertThat(CommandRun.of("history", "import", work.resolve("e.zip"), "--database", work.resolve("d.db"))
                        .out())
                .contains("1 assessments taken in");
    }

    @Test
    void old_drafts_can_be_removed() {
        assess("2026-02-28");

        assertThat(history("prune", "--before", "2027-01-01", "--dry-run").out())
                .contains("Assessments that would be removed: 1.");
        assertThat(history("prune", "--before", "2027-01-01").out()).contains("Assessments removed: 1;");
        assertThat(history("list", "--all").out()).contains("2026-02-28").doesNotContain("2026-01-31");
    }

    private CommandRun assess(String asOf) {
        return CommandRun.of(
                "assess",
                portfolio,
                "--out",
                work.resolve("out"),
                "--format",
                "html,md,json,csv",
                "--as-of",
                asOf,
                "--database",
                database);
    }

    private CommandRun history(Object... words) {
        return run(Stream.concat(Stream.of("history"), Stream.of(words)).toArray());
    }

    private CommandRun run(Object... words) {
        return CommandRun.of(Stream.concat(Stream.of(words), Stream.of("--database", database))
                .toArray());
    }

    private static Map<String, String> texts(Path folder) throws IOException {
        Map<String, String> texts = new TreeMap<>(Comparator.naturalOrder());
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                texts.put(folder.relativize(file).toString(), Files.readString(file));
            }
        }
        return texts;
    }
}
