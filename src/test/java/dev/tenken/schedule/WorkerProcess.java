package dev.tenken.schedule;

import dev.tenken.database.Database;
import dev.tenken.database.EventLog;
import dev.tenken.model.Vendor;
import dev.tenken.register.Register;
import dev.tenken.run.DatedRun;
import dev.tenken.run.PeriodicRun;
import dev.tenken.run.RunListener;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/** A worker in a process of its own, so that it can be killed; its assessments take a while and say nothing. */
final class WorkerProcess {
    static final Duration HEARTBEAT = Duration.ofMillis(500);

    private WorkerProcess() {}

    /** Starts one on a database. @param millis that an assessment takes */
    static Process start(String where, String name, int millis) throws IOException {
        List<String> command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-XX:TieredStopAtLevel=1",
                "-XX:+UseSerialGC",
                "-Xmx128m",
                "-cp",
                System.getProperty("surefire.test.class.path", System.getProperty("java.class.path")),
                WorkerProcess.class.getName(),
                where,
                name,
                String.valueOf(millis)));
        return new ProcessBuilder(command)
                .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start();
    }

    public static void main(String[] words) throws InterruptedException {
        try (Database database = Database.open(words[0])) {
            EventLog none = (handle, actor, at, kind, vendor, detail) -> {};
            Keeper keeper = (assessment, folder) -> handle -> {
                String vendor = assessment.vendors().get(0).vendor().id();
                handle.execute("insert into kept_of_test (vendor, worker) values (?, ?)", vendor, words[1]);
                return vendor;
            };
            Clock clock = Clock.systemUTC();
            Register register = new Register(database, none, clock, words[1]);
            Parts parts = new Parts(
                    database, register, slow(Integer.parseInt(words[2])), keeper, none, clock, WorkListener.SILENT);
            WorkerOptions options = new WorkerOptions(words[1], 2, Duration.ofMillis(200), HEARTBEAT);
            try (Schedule.Worker worker = new Schedule(parts, options).start()) {
                Thread.sleep(Duration.ofHours(1).toMillis());
            }
        }
    }

    private static PeriodicRun slow(int millis) {
        CountedRun counted = new CountedRun();
        return new PeriodicRun() {
            @Override
            public void check(LocalDate day) {}

            @Override
            public Found find(Vendor vendor, Path folder, LocalDate day) {
                return counted.find(vendor, folder, day);
            }

            @Override
            public DatedRun assess(Found found, LocalDate day, RunListener listener) {
                try {
                    Thread.sleep(millis);
                } catch (InterruptedException e) {
                    throw new IllegalStateException(e);
                }
                return counted.assess(found, day, listener);
            }
        };
    }
}
