package dev.tenken.job.work;

import dev.tenken.database.Database;
import dev.tenken.job.JobKind;
import dev.tenken.job.TestWorker;
import dev.tenken.schedule.Schedule;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.Map;

/** A worker in a process of its own, whose job says that it was begun, and then kills it or takes for ever. */
final class JobProcess {
    private static final Duration LONGEST = Duration.ofMinutes(5);

    private JobProcess() {}

    /** @param begun a file that the job makes when it is begun */
    static Process start(String database, Path begun, String what) throws IOException {
        return new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-XX:TieredStopAtLevel=1",
                        "-Xmx128m",
                        "-cp",
                        System.getProperty("surefire.test.class.path", System.getProperty("java.class.path")),
                        JobProcess.class.getName(),
                        database,
                        begun.toString(),
                        what)
                .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start();
    }

    public static void main(String[] words) throws InterruptedException {
        try (Database database = Database.open(words[0])) {
            Work work = (job, progress) -> {
                try {
                    Files.writeString(Path.of(words[1]), job.id());
                    if (words[2].equals("dies")) {
                        Runtime.getRuntime().halt(137);
                    }
                    Thread.sleep(Duration.ofHours(1).toMillis());
                    return handle -> Map.of();
                } catch (IOException | InterruptedException e) {
                    throw new IllegalStateException(e);
                }
            };
            TestWorker.Doing doing =
                    new TestWorker(database, Clock.systemUTC()).with(Map.of(JobKind.ASSESS, work), LONGEST);
            try (Schedule.Worker worker = doing.schedule().start()) {
                Thread.sleep(Duration.ofHours(1).toMillis());
            }
        }
    }
}
