package dev.tenken.job.work;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.tenken.database.Database;
import dev.tenken.history.archive.Archive;
import dev.tenken.history.archive.Events;
import dev.tenken.history.archive.KeptBytes;
import dev.tenken.history.archive.Pruning;
import dev.tenken.job.Job;
import dev.tenken.job.JobFile;
import dev.tenken.job.JobKind;
import dev.tenken.job.JobState;
import dev.tenken.job.JobTables;
import dev.tenken.job.Jobs;
import dev.tenken.job.TestWorker;
import dev.tenken.job.Trouble;
import dev.tenken.model.InputException;
import dev.tenken.register.Register;
import dev.tenken.register.form.Entry;
import dev.tenken.register.form.Tables;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class JobRunnerTest {
    private static final Duration LONGEST = Duration.ofMinutes(5);
    private static final Instant NOW = Instant.parse("2026-11-30T09:00:00Z");

    @TempDir
    private Path folder;

    private Database database;
    private Jobs jobs;

    @BeforeEach
    void open() {
        database = Database.open(folder.resolve("t.db").toString());
        jobs = new Jobs(database, new Events(), at(NOW));
        new Register(database, new Events(), at(NOW), "test")
                .take(
                        new Tables(List.of(Entry.at("test", Map.of("vendor", "v", "status", "offboarded"))), List.of()),
                        folder);
    }

    @AfterEach
    void close() {
        assertThat(new Archive(database, at(NOW)).verify().problems()).isEmpty();
        database.close();
    }

    private static Clock at(Instant instant) {
        return Clock.fixed(instant, ZoneOffset.UTC);
    }

    private Job done(Work work, Duration longest) {
        Job job = jobs.ask(JobKind.EXPORT, "v", Map.of(), "auditor");
        new TestWorker(database, at(NOW))
                .with(Map.of(JobKind.EXPORT, work), longest)
                .once();
        return jobs.find(job.id()).orElseThrow();
    }

    @Test
    void wrong_input_is_told_in_its_words_and_defects_are_not() {
        Job wrong = done(
                (job, progress) -> {
                    throw new InputException("page 3: damaged");
                },
                LONGEST);
        assertThat(wrong.trouble()).isEqualTo(Trouble.INPUT);
        assertThat(wrong.problem()).isEqualTo("page 3: damaged");
        Job defect = done(
                (job, progress) -> {
                    throw new IllegalStateException("inner words");
                },
                LONGEST);
        assertThat(defect.trouble()).isEqualTo(Trouble.DEFECT);
        assertThat(defect.problem()).doesNotContain("inner");
    }

    @Test
    void what_fails_while_it_is_kept_leaves_nothing() {
        Job job = done(
                (j, progress) -> handle -> {
                    new JobTables(handle).file(j.id(), 0, "half.txt", bytes("half"));
                    throw new InputException("no");
                },
                LONGEST);
        assertThat(job.state()).isEqualTo(JobState.FAILED);
        assertThat(jobs.files(job)).isEmpty();
    }

    @Test
    void a_job_that_takes_too_long_is_ended_and_what_it_still_does_is_let_go() {
        Job job = done(
                (j, progress) -> {
                    try {
                        Thread.sleep(Duration.ofMinutes(2).toMillis());
                    } catch (InterruptedException e) {
                        // Told to stop, and it goes on to say what came of it.
                        return handle -> Map.of("late", true);
                    }
                    return handle -> Map.of("late", false);
                },
                Duration.ofMillis(300));
        assertThat(job.trouble()).isEqualTo(Trouble.TOO_LONG);
        assertThat(job.outcome()).isEmpty();
    }

    @Test
    void progress_is_seen_while_it_lasts_and_stops_one_that_nobody_waits_for() {
        Job job = done(
                (j, progress) -> {
                    progress.at("writing", "a.md", 0.25);
                    Job seen = jobs.find(j.id()).orElseThrow();
                    assertThat(seen.state()).isEqualTo(JobState.RUNNING);
                    assertThat(seen.progress()).isEqualTo(new Job.Step("writing", "a.md", 250));
                    progress.end();
                    assertThatThrownBy(() -> progress.at("packing", null, 0.5)).isInstanceOf(Progress.Overdue.class);
                    return handle -> Map.of();
                },
                LONGEST);
        assertThat(job.state()).as(String.valueOf(job.problem())).isEqualTo(JobState.DONE);
    }

    @Test
    void what_came_of_it_stays_for_ninety_days_whatever_is_pruned() {
        Job job = done(
                (j, progress) -> handle -> {
                    new JobTables(handle).file(j.id(), 0, "report.txt", bytes("report"));
                    return Map.of();
                },
                LONGEST);
        JobFile file = jobs.files(job).get(0);
        new Archive(database, at(NOW)).prune(new Pruning.Wish(NOW, false), "test");
        assertThat(jobs.bytes(file)).hasValueSatisfying(b -> assertThat(new String(b, StandardCharsets.UTF_8))
                .isEqualTo("report"));

        tidy(NOW.plus(Duration.ofDays(89)));
        assertThat(jobs.find(job.id())).isPresent();
        tidy(NOW.plus(Duration.ofDays(91)));
        assertThat(jobs.find(job.id())).isEmpty();
        assertThat(jobs.bytes(file)).isEmpty();
    }

    private void tidy(Instant now) {
        new TestWorker(database, at(now)).with(Map.of(), LONGEST).jobs().waiting();
    }

    @Test
    void one_person_cannot_fill_the_house() {
        for (int i = 0; i < 50; i++) {
            jobs.ask(JobKind.EXPORT, "v", Map.of(), "auditor");
        }
        assertThatThrownBy(() -> jobs.ask(JobKind.EXPORT, "v", Map.of(), "auditor"))
                .isInstanceOf(InputException.class)
                .hasMessageContaining("50 of your jobs");
        jobs.ask(JobKind.EXPORT, "v", Map.of(), "another");
    }

    private static KeptBytes bytes(String text) {
        return KeptBytes.of(text.getBytes(StandardCharsets.UTF_8));
    }
}
