package dev.tenken.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dev.tenken.database.Database;
import dev.tenken.history.archive.Events;
import dev.tenken.job.Job;
import dev.tenken.job.JobKind;
import dev.tenken.job.JobState;
import dev.tenken.job.Jobs;
import dev.tenken.job.Trouble;
import dev.tenken.register.Register;
import dev.tenken.register.form.Entry;
import dev.tenken.register.form.Tables;
import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The process that a server starts. */
class ServerWorkerTest {
    private static final Duration LONGEST = Duration.ofMinutes(3);

    @TempDir
    private Path folder;

    private final ByteArrayOutputStream told = new ByteArrayOutputStream();

    @Test
    void it_does_jobs_is_started_again_when_it_is_killed_and_ends_with_the_server() throws InterruptedException {
        String where = folder.resolve("t.db").toString();
        PrintStream out = new PrintStream(told, true, StandardCharsets.UTF_8);
        Terminal terminal = new Terminal(out, out, false, 100, Clock.systemUTC());
        try (Database database = Database.open(where)) {
            Jobs jobs = register(database);
            ServerWorker worker = new ServerWorker(database, where, launch(), terminal, () -> {}).start();
            try {
                assertThat(over(jobs, ask(jobs)).trouble()).as(said()).isEqualTo(Trouble.INPUT);
                ProcessHandle first = child().orElseThrow();
                first.destroyForcibly();
                first.onExit().join();
                assertThat(over(jobs, ask(jobs)).state()).as(said()).isEqualTo(JobState.FAILED);
                assertThat(child().orElseThrow().pid()).isNotEqualTo(first.pid());
            } finally {
                worker.close();
            }
            assertThat(child()).isEmpty();
            assertThat(said()).contains("worker: it ended with status").contains("another one is started");
        }
    }

    @Test
    void one_that_refuses_what_it_was_given_is_not_started_again() throws InterruptedException {
        String where = folder.resolve("t.db").toString();
        PrintStream out = new PrintStream(told, true, StandardCharsets.UTF_8);
        Terminal terminal = new Terminal(out, out, false, 100, Clock.systemUTC());
        CountDownLatch refused = new CountDownLatch(1);
        try (Database database = Database.open(where);
                ServerWorker worker = new ServerWorker(
                                database, where, launch("--profile=nosuch"), terminal, refused::countDown)
                        .start()) {
            assertThat(refused.await(LONGEST.toSeconds(), TimeUnit.SECONDS)).isTrue();
        }
        assertThat(said()).contains("nosuch").doesNotContain("another one is started");
    }

    /** The tests' own class path is in a jar that names others. */
    private static ServerWorker.Launch launch(String... words) {
        String path = System.getProperty("surefire.test.class.path", System.getProperty("java.class.path"));
        return new ServerWorker.Launch(
                ServerWorker.Launch.ofClasses(path),
                "400m",
                words.length > 0 ? List.of(words) : List.of("--longest-job=5"));
    }

    private Jobs register(Database database) {
        new Register(database, new Events(), Clock.systemUTC(), "test")
                .take(
                        new Tables(List.of(Entry.at("test", Map.of("vendor", "v", "status", "offboarded"))), List.of()),
                        folder);
        return new Jobs(database, new Events(), Clock.systemUTC());
    }

    /** A vendor without papers: that this is told shows that the worker did it. */
    private static Job ask(Jobs jobs) {
        return jobs.ask(JobKind.ASSESS, "v", Map.of(), "auditor");
    }

    private Job over(Jobs jobs, Job job) throws InterruptedException {
        long end = System.nanoTime() + LONGEST.toNanos();
        while (System.nanoTime() < end) {
            Job now = jobs.find(job.id()).orElseThrow();
            if (now.state().isOver()) {
                return now;
            }
            Thread.sleep(50);
        }
        throw new AssertionError("not done: " + said());
    }

    /** This process starts no other one; what it was started with is too long for the system to tell. */
    private static Optional<ProcessHandle> child() {
        return ProcessHandle.current().children().filter(ProcessHandle::isAlive).findFirst();
    }

    private String said() {
        return told.toString(StandardCharsets.UTF_8);
    }
}
