package dev.tenken.job;

import dev.tenken.database.Database;
import dev.tenken.disposition.DispositionLog;
import dev.tenken.history.archive.Archive;
import dev.tenken.history.archive.Events;
import dev.tenken.history.archive.Originals;
import dev.tenken.job.work.AnswerWork;
import dev.tenken.job.work.AssessWork;
import dev.tenken.job.work.ExportWork;
import dev.tenken.job.work.JobListener;
import dev.tenken.job.work.JobRunner;
import dev.tenken.job.work.ReadWork;
import dev.tenken.job.work.Work;
import dev.tenken.register.Register;
import dev.tenken.run.OwnPacks;
import dev.tenken.run.PeriodicRun;
import dev.tenken.run.Terms;
import dev.tenken.schedule.AskedCheck;
import dev.tenken.schedule.Keeper;
import dev.tenken.schedule.Parts;
import dev.tenken.schedule.Schedule;
import dev.tenken.schedule.WorkListener;
import dev.tenken.schedule.WorkerOptions;
import java.time.Clock;
import java.time.Duration;
import java.util.Map;

/** A worker of a test, in its own process. */
public final class TestWorker {
    private static final Duration LONGEST = Duration.ofMinutes(5);

    private final Database database;
    private final Clock clock;
    private final Parts parts;
    private final Map<JobKind, Work> works;

    public TestWorker(Database database, Clock clock) {
        this.database = database;
        this.clock = clock;
        Events events = new Events();
        Register register = new Register(database, events, clock, "worker");
        Archive archive = new Archive(database, clock);
        Keeper keeper = (assessment, folder) -> {
            var prepared = archive.prepare(
                    assessment,
                    assessment.vendors().get(0),
                    Originals.below(folder.toAbsolutePath().getParent()));
            return handle ->
                    archive.store(handle, assessment, prepared, "worker").id();
        };
        this.parts = new Parts(
                database,
                register,
                PeriodicRun.by(Terms::on, new DispositionLog(database, events, clock)::standing),
                keeper,
                events,
                clock,
                WorkListener.SILENT);
        this.works = Map.of(
                JobKind.READ,
                new ReadWork(
                        database, actor -> new Register(database, events, clock, actor), () -> OwnPacks.NONE, clock),
                JobKind.ASSESS,
                new AssessWork(new AskedCheck(parts, "worker")),
                JobKind.ANSWER,
                new AnswerWork(register, () -> OwnPacks.NONE),
                JobKind.EXPORT,
                new ExportWork(archive));
    }

    /** Does all that waits, and what is due. */
    public void once() {
        with(works, LONGEST).once();
    }

    /** One that does other things. */
    public Doing with(Map<JobKind, Work> others, Duration longest) {
        JobRunner jobs = new JobRunner(
                database,
                new Events(),
                clock,
                "worker",
                others,
                new JobRunner.Bounds(longest, () -> {
                    throw new IllegalStateException("stuck");
                }),
                JobListener.SILENT);
        return new Doing(new Schedule(parts, WorkerOptions.prompt("worker", 1), jobs), jobs);
    }

    /** A worker with what it does. */
    public record Doing(Schedule schedule, JobRunner jobs) {
        public void once() {
            try {
                schedule.once();
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                throw new IllegalStateException(e);
            }
        }
    }
}
