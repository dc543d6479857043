package dev.tenken.job.work;

import dev.tenken.data.Data;
import dev.tenken.database.Database;
import dev.tenken.database.EventLog;
import dev.tenken.history.archive.KeptBytes;
import dev.tenken.job.Job;
import dev.tenken.job.JobKind;
import dev.tenken.job.JobTables;
import dev.tenken.job.Trouble;
import dev.tenken.job.intake.Intake;
import dev.tenken.model.InputException;
import dev.tenken.model.LimitException;
import dev.tenken.schedule.Requests;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jdbi.v3.core.Handle;

/**
 * Does jobs. What comes of one is put down in one transaction with the fact that it is done. A job whose worker died is done by another one; one that
 * two workers died over is not tried again.
 */
public final class JobRunner implements Requests {
    /** How long jobs are kept when they are over. */
    public static final Duration KEPT = Duration.ofDays(90);

    private static final int MOST_ATTEMPTS = 2;
    private static final Duration TIDY_EVERY = Duration.ofHours(1);

    private final Database database;
    private final EventLog events;
    private final Clock clock;
    private final String worker;
    private final Map<JobKind, Work> works;
    private final JobListener listener;
    private final Watchdog watchdog;
    private final Duration longest;
    private Instant tidied = Instant.EPOCH;

    /**
     * What jobs are done within.
     *
     * @param longest that one may take
     * @param stuck ends the process, when one does not stop though it took longer
     */
    public record Bounds(Duration longest, Runnable stuck) {}

    /** @param worker by which others know who is at it */
    public JobRunner(
            Database database,
            EventLog events,
            Clock clock,
            String worker,
            Map<JobKind, Work> works,
            Bounds bounds,
            JobListener listener) {
        this.database = database;
        this.events = events;
        this.clock = clock;
        this.worker = worker;
        this.works = Map.copyOf(works);
        this.longest = bounds.longest();
        this.watchdog = new Watchdog(bounds.longest(), () -> {
            giveBack();
            bounds.stuck().run();
        });
        this.listener = listener;
    }

    @Override
    public void work(String id) {
        Job job = begin(id);
        if (job == null) {
            return;
        }
        Progress progress = new Progress(database, id, worker);
        try (Watchdog.Watched watched = watchdog.over(() -> {
            progress.end();
            fail(job, Trouble.TOO_LONG, longest.toMinutes() + " min", null);
        })) {
            progress.at("starting", null, 0);
            end(job, works.get(job.kind()).work(job, progress));
        } catch (Progress.Overdue e) {
            // It was put down as failed when its time was over.
            return;
        } catch (InputException | LimitException e) {
            fail(job, Trouble.INPUT, e.getMessage(), null);
        } catch (OutOfMemoryError e) {
            fail(job, Trouble.WORKER_DOWN, "memory", e);
        } catch (RuntimeException | StackOverflowError e) {
            fail(job, Trouble.DEFECT, e.getClass().getSimpleName(), e);
        }
    }

    /** The job, when it is still to be done. */
    private Job begin(String id) {
        Job job = database.jdbi().withHandle(h -> new JobTables(h).find(id)).orElse(null);
        if (job == null || job.state().isOver()) {
            return null;
        }
        if (job.attempts() >= MOST_ATTEMPTS) {
            fail(job, Trouble.WORKER_DOWN, "", null);
            return null;
        }
        boolean begun = database.jdbi().inTransaction(h -> new JobTables(h).begin(id, worker, clock.instant()));
        return begun ? job : null;
    }

    private void end(Job job, Work.Ending ending) {
        boolean ended = database.jdbi().inTransaction(handle -> end(handle, job, ending));
        if (ended) {
            removeBrought(job);
            listener.done(job);
        }
    }

    private boolean end(Handle handle, Job job, Work.Ending ending) {
        JobTables tables = new JobTables(handle);
        if (!tables.isAt(job.id(), worker)) {
            return false;
        }
        Map<String, Object> outcome = ending.keep(handle);
        tables.done(job.id(), outcome, clock.instant());
        tell(handle, job, "job.done", Map.of());
        return true;
    }

    private void fail(Job job, Trouble trouble, String problem, Throwable cause) {
        boolean failed = database.jdbi().inTransaction(handle -> {
            boolean now = new JobTables(handle).failed(job.id(), trouble, problem, clock.instant());
            if (now) {
                tell(handle, job, "job.failed", Map.of("trouble", trouble.name(), "problem", problem));
            }
            return now;
        });
        if (failed) {
            removeBrought(job);
            listener.failed(job, trouble, problem, cause);
        }
    }

    private void tell(Handle handle, Job job, String kind, Map<String, Object> more) {
        Map<String, Object> detail = new LinkedHashMap<>();
        detail.put("job", job.id());
        detail.put("kind", job.kind().name().toLowerCase(java.util.Locale.ROOT));
        detail.putAll(more);
        events.append(handle, worker, clock.instant(), kind, job.vendor(), Data.writeJsonLine(detail));
    }

    /** What was brought for it lies in the vendor's folder now, or is of no use. */
    private static void removeBrought(Job job) {
        if (job.needs().get("folder") instanceof String folder) {
            Intake.remove(Path.of(folder));
        }
    }

    @Override
    public List<String> waiting() {
        tidy();
        return database.jdbi().withHandle(h -> new JobTables(h).queued());
    }

    private synchronized void tidy() {
        Instant now = clock.instant();
        if (tidied.plus(TIDY_EVERY).isAfter(now)) {
            return;
        }
        tidied = now;
        database.jdbi().useTransaction(handle -> {
            List<String> contents = new JobTables(handle).remove(now.minus(KEPT));
            contents.forEach(digest -> KeptBytes.letGo(handle, digest));
        });
    }

    @Override
    public void stopped() {
        watchdog.stop();
        giveBack();
    }

    private void giveBack() {
        database.jdbi().useTransaction(handle -> new JobTables(handle).giveBack(worker));
    }
}
