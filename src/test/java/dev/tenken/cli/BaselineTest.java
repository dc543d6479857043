package dev.tenken.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Held against an earlier run, only what is new or worse fails. */
class BaselineTest {
    private static final String PAPER =
            "## Backup\n\nCustomer data is backed up every day.\n\n## Logs\n\nAccess logs are kept for 10 days.\n";
    private static final String WORSE = PAPER.replace("every day", "every month");

    @TempDir
    Path work;

    private Path baseline;

    @BeforeEach
    void an_earlier_run() throws IOException {
        paper(PAPER);
        assertThat(assess("old", "--fail-on", "gap").status())
                .as("a gap on logs")
                .isEqualTo(1);
        baseline = work.resolve("old/assessment.json");
    }

    @Test
    void a_gap_that_was_there_fails_nothing() {
        CommandRun run = assess("new", "--fail-on", "gap", "--baseline", baseline);

        assertThat(run.status()).as(run.out()).isEqualTo(0);
        assertThat(run.out()).contains("Against the baseline of 2026-11-21: same 40");
    }

    @Test
    void a_gap_that_was_not_there_fails() throws IOException {
        paper(WORSE);

        CommandRun run = assess("new", "--fail-on", "gap", "--baseline", baseline);

        assertThat(run.status()).as(run.out()).isEqualTo(1);
        assertThat(run.out()).contains("Against the baseline of 2026-11-21: worse 1 · same 39");
    }

    @Test
    void the_form_of_build_servers_fails_on_the_same() throws IOException {
        assess("new", "--fail-on", "gap", "--baseline", baseline, "--format", "junit");
        assertThat(Files.readString(work.resolve("new/junit.xml"))).doesNotContain("<failure");

        paper(WORSE);
        assess("new", "--fail-on", "gap", "--baseline", baseline, "--format", "junit");
        assertThat(Files.readString(work.resolve("new/junit.xml"))).containsOnlyOnce("<failure");
    }

    @Test
    void a_denial_where_nothing_was_disclosed_is_news_though_silence_failed_too() throws IOException {
        paper(PAPER + "\n## Labels\n\nWe do not offer any labelling function.\n");

        CommandRun run = assess("new", "--fail-on", "not-disclosed", "--baseline", baseline, "--format", "junit");

        assertThat(run.status()).as(run.out()).isEqualTo(1);
        assertThat(run.out()).contains("newly disclosed 1 · same 39");
        assertThat(Files.readString(work.resolve("new/junit.xml")))
                .containsOnlyOnce("<failure")
                .containsPattern("name=\"8\\.2\\.2 [^>]*>\\s*<failure");
    }

    @Test
    void without_fail_on_it_only_tells() throws IOException {
        paper(WORSE);

        assertThat(assess("new", "--baseline", baseline).status()).isEqualTo(0);
    }

    @Test
    void the_baseline_may_be_the_file_that_is_written_anew() throws IOException {
        paper(WORSE);

        assertThat(assess("old", "--fail-on", "gap", "--baseline", baseline).status())
                .isEqualTo(1);
        assertThat(assess("old", "--fail-on", "gap", "--baseline", baseline).status())
                .isEqualTo(0);
    }

    @Test
    void a_stricter_yardstick_is_told_apart() throws IOException {
        paper(PAPER.replace("10 days", "180 days"));
        assess("old");

        CommandRun run = assess("new", "--baseline", baseline, "--profile", "strict");

        assertThat(run.out()).contains("Of these by the yardstick alone, not by a vendor: worse 1");
    }

    @Test
    void a_risk_whose_acceptance_expired_fails_again() throws IOException {
        Path accepted = Files.writeString(work.resolve("accepted.yaml"), """
                dispositions:
                  - vendor: paper
                    control: 12.4.1
                    kind: accepted-risk
                    verdict: gap
                    author: A. Auditor
                    date: 2026-10-01
                    reason: Logs are copied to our own store.
                    expires: 2026-12-31
                """);
        CommandRun whileItLasts = assess("accepted", "--fail-on", "gap", "--dispositions", accepted);
        assertThat(whileItLasts.status()).as(whileItLasts.out()).isEqualTo(0);

        CommandRun later = CommandRun.of(
                "assess",
                work.resolve("paper"),
                "--out",
                work.resolve("later"),
                "--format",
                "json",
                "--as-of",
                "2027-01-04",
                "--fail-on",
                "gap",
                "--dispositions",
                accepted,
                "--baseline",
                work.resolve("accepted/assessment.json"));

        assertThat(later.status()).as(later.out()).isEqualTo(1);
        String diff = CommandRun.of(
                        "diff", work.resolve("accepted/assessment.json"), work.resolve("later/assessment.json"))
                .out();
        assertThat(diff)
                .contains(
                        "An auditor's disposition came, went or expired; the machine's own verdict did not go this way.")
                .contains("in force → expired");
    }

    @Test
    void a_first_run_has_none_and_the_message_says_what_to_do() {
        CommandRun run = assess("new", "--baseline", work.resolve("last-week.json"));

        assertThat(run.status()).isEqualTo(2);
        assertThat(run.err()).contains("last-week.json: no such file", "leave --baseline out");
        assertThat(work.resolve("new")).doesNotExist();
    }

    @Test
    void a_baseline_that_is_no_assessment_stops_the_run_before_the_work() throws IOException {
        Path facts = Files.writeString(work.resolve("facts.json"), "{\"schema\": \"tenken/facts/1\"}");

        CommandRun run = assess("new", "--baseline", facts);

        assertThat(run.status()).isEqualTo(2);
        assertThat(run.err()).contains("name the assessment.json");
        assertThat(work.resolve("new")).doesNotExist();
    }

    private CommandRun assess(String out, Object... options) {
        Object[] words = {"assess", work.resolve("paper"), "--out", work.resolve(out), "--format", "json"};
        Object[] all = Arrays.copyOf(words, words.length + options.length);
        System.arraycopy(options, 0, all, words.length, options.length);
        return CommandRun.of(all);
    }

    private void paper(String text) throws IOException {
        Files.createDirectories(work.resolve("paper"));
        Files.writeString(work.resolve("paper/paper.txt"), text);
    }
}
