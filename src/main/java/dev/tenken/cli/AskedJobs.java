package dev.tenken.cli;

import dev.tenken.history.archive.Archive;
import dev.tenken.job.Job;
import dev.tenken.job.JobKind;
import dev.tenken.job.Trouble;
import dev.tenken.job.work.AnswerWork;
import dev.tenken.job.work.AssessWork;
import dev.tenken.job.work.ExportWork;
import dev.tenken.job.work.JobListener;
import dev.tenken.job.work.JobRunner;
import dev.tenken.job.work.ReadWork;
import dev.tenken.register.Register;
import dev.tenken.run.OwnPacks;
import dev.tenken.schedule.AskedCheck;
import dev.tenken.schedule.Parts;
import java.time.Duration;
import java.util.Locale;
import java.util.Map;
import java.util.function.Supplier;

/** What a worker does of what people ask for. */
final class AskedJobs {
    private AskedJobs() {}

    /**
     * @param parts that due vendors are assessed with
     * @param packs with patterns of the operator's own
     * @param worker that does them
     * @param longest that one may take; a worker with one that does not stop then ends
     */
    static JobRunner of(Parts parts, Supplier<OwnPacks> packs, String worker, Duration longest, Terminal terminal) {
        Archive archive = new Archive(parts.database(), parts.clock());
        return new JobRunner(
                parts.database(),
                parts.events(),
                parts.clock(),
                worker,
                Map.of(
                        JobKind.READ,
                        new ReadWork(
                                parts.database(),
                                actor -> new Register(parts.database(), parts.events(), parts.clock(), actor),
                                packs,
                                parts.clock()),
                        JobKind.ASSESS,
                        new AssessWork(new AskedCheck(parts, worker)),
                        JobKind.ANSWER,
                        new AnswerWork(parts.register(), packs),
                        JobKind.EXPORT,
                        new ExportWork(archive)),
                new JobRunner.Bounds(longest, () -> end(terminal)),
                new Lines(terminal));
    }

    /** Nothing but the end of the process stops a thread that does not want to. */
    private static void end(Terminal terminal) {
        terminal.err().message("a job did not stop when its time was over; this worker ends, and another one goes on");
        terminal.err().flush();
        Runtime.getRuntime().halt(ExitStatus.FAILED);
    }

    /** Tells a line for each. */
    private record Lines(Terminal terminal) implements JobListener {
        @Override
        public synchronized void done(Job job) {
            terminal.err().println(name(job) + ": done");
            terminal.err().flush();
        }

        @Override
        public synchronized void failed(Job job, Trouble trouble, String problem, Throwable cause) {
            terminal.err().message(name(job) + ": failed, " + trouble.name().toLowerCase(Locale.ROOT) + " " + problem);
            if (cause != null) {
                terminal.err().trace(cause);
            }
            terminal.err().flush();
        }

        private static String name(Job job) {
            return job.vendor() + ", " + job.kind().name().toLowerCase(Locale.ROOT) + " for " + job.askedBy();
        }
    }
}
