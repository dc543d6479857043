package dev.tenken.job.work;

import static org.assertj.core.api.Assertions.assertThat;

import dev.tenken.database.Database;
import dev.tenken.history.archive.Events;
import dev.tenken.job.Job;
import dev.tenken.job.JobKind;
import dev.tenken.job.JobState;
import dev.tenken.job.JobTables;
import dev.tenken.job.Jobs;
import dev.tenken.job.TestWorker;
import dev.tenken.job.Trouble;
import dev.tenken.register.Register;
import dev.tenken.register.form.Entry;
import dev.tenken.register.form.Tables;
import dev.tenken.schedule.Schedule;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A worker that dies over a job. */
class KilledJobsTest {
    private static final String WORKER = "worker";
    private static final Duration LONGEST = Duration.ofMinutes(5);

    @TempDir
    private Path folder;

    private Database database;
    private Jobs jobs;
    private Path begun;

    @BeforeEach
    void open() {
        database = Database.open(folder.resolve("t.db").toString());
        jobs = new Jobs(database, new Events(), Clock.systemUTC());
        new Register(database, new Events(), Clock.systemUTC(), "test")
                .take(
                        new Tables(
                                // Not due: what is due would be done, too.
                                List.of(Entry.at("test", Map.of("vendor", "v", "status", "offboarded"))), List.of()),
                        folder);
        begun = folder.resolve("begun");
    }

    @AfterEach
    void close() {
        database.close();
    }

    private Job ask() {
        return jobs.ask(JobKind.ASSESS, "v", Map.of(), "auditor");
    }

    private Job now(Job job) {
        return jobs.find(job.id()).orElseThrow();
    }

    private TestWorker.Doing worker(Work work) {
        return new TestWorker(database, Clock.systemUTC()).with(Map.of(JobKind.ASSESS, work), LONGEST);
    }

    /** A worker that dies at its job; then others are told of it, as the server does that started it. */
    private void die() throws Exception {
        Process process = JobProcess.start(database.shown(), begun, "dies");
        assertThat(process.waitFor(2, TimeUnit.MINUTES)).isTrue();
        Schedule.buried(database, WORKER);
    }

    @Test
    void what_one_worker_died_over_is_done_by_another() throws Exception {
        Job job = ask();
        die();
        assertThat(now(job).state()).isEqualTo(JobState.RUNNING);

        worker((j, progress) -> handle -> Map.of("by", "another")).once();

        assertThat(now(job).state()).isEqualTo(JobState.DONE);
        assertThat(now(job).attempts()).isEqualTo(2);
        assertThat(now(job).outcome()).containsEntry("by", "another");
    }

    @Test
    void what_two_workers_died_over_is_not_tried_again() throws Exception {
        Job job = ask();
        die();
        die();
        assertThat(now(job).attempts()).isEqualTo(2);
        Files.delete(begun);

        worker((j, progress) -> {
                    throw new AssertionError("tried a third time");
                })
                .once();

        assertThat(now(job).state()).isEqualTo(JobState.FAILED);
        assertThat(now(job).trouble()).isEqualTo(Trouble.WORKER_DOWN);
        assertThat(begun).doesNotExist();
    }

    /** As when a machine loses its power, again and again: the job was not to blame. */
    @Test
    void who_dies_with_his_server_has_not_tried() {
        Job job = ask();
        for (int death = 1; death <= 3; death++) {
            begin(job, "server-" + death + "-1");
        }
        assertThat(now(job).attempts()).isEqualTo(1);
        begin(job, "server-4-1");
        Jobs.died(database, "server-4-1");
        begin(job, "server-4-2");
        assertThat(now(job).attempts()).isEqualTo(2);
    }

    private void begin(Job job, String worker) {
        database.jdbi().useTransaction(h -> new JobTables(h).begin(job.id(), worker, job.askedAt()));
    }

    @Test
    void one_that_is_killed_from_outside_is_noticed_by_its_silence() throws Exception {
        Job job = ask();
        Process process = JobProcess.start(database.shown(), begun, "waits");
        while (!Files.exists(begun) && process.isAlive()) {
            Thread.sleep(50);
        }
        assertThat(begun).exists();
        process.destroyForcibly().waitFor();

        worker((j, progress) -> handle -> Map.of()).once();

        assertThat(now(job).state()).isEqualTo(JobState.DONE);
    }

    @Test
    void one_that_stops_in_good_order_was_no_attempt() {
        Job job = ask();
        database.jdbi().useTransaction(h -> new JobTables(h).begin(job.id(), WORKER, job.askedAt()));
        worker((j, progress) -> handle -> Map.of()).jobs().stopped();
        assertThat(now(job).attempts()).isZero();
    }

    @Test
    void a_job_whose_one_who_asked_died_before_handing_it_over_is_found() {
        Job job = ask();
        database.jdbi().useHandle(h -> h.execute("delete from scheduled_tasks"));
        worker((j, progress) -> handle -> Map.of()).once();
        assertThat(now(job).state()).isEqualTo(JobState.DONE);
    }
}
