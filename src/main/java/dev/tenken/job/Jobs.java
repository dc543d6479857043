package dev.tenken.job;

import dev.tenken.data.Data;
import dev.tenken.database.Database;
import dev.tenken.database.EventLog;
import dev.tenken.history.archive.Archive;
import dev.tenken.history.archive.Ids;
import dev.tenken.model.InputException;
import dev.tenken.schedule.Schedule;
import java.time.Clock;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jdbi.v3.core.Handle;

/** The door for those who want something that takes long, and look what became of it. May be used from several threads. */
public final class Jobs {
    /** So many may wait for one person; who asks again and again fills no disk. */
    private static final int MOST_WAITING = 50;

    /** What a job needs under this name is by what it was asked for: of two with the same, the second is never asked for. */
    public static final String REQUEST = "request";

    private final Database database;
    private final EventLog events;
    private final Clock clock;

    public Jobs(Database database, EventLog events, Clock clock) {
        this.database = database;
        this.events = events;
        this.clock = clock;
    }

    /**
     * Asks for something. It is done when a worker comes to it, whatever becomes of the one who asked.
     *
     * @param vendor id in the register
     * @param needs what its kind is done with
     * @param actor who asks
     * @throws InputException when too many wait for him already
     */
    public Job ask(JobKind kind, String vendor, Map<String, Object> needs, String actor) {
        Instant now = clock.instant();
        Job job = new Job(
                Ids.next(now),
                kind,
                vendor,
                actor,
                now,
                needs,
                JobState.QUEUED,
                0,
                null,
                null,
                null,
                new Job.Step(null, null, 0),
                Map.of(),
                null,
                null);
        database.jdbi().useTransaction(handle -> {
            JobTables tables = new JobTables(handle);
            if (tables.waitingOf(actor) >= MOST_WAITING) {
                throw new InputException(
                        MOST_WAITING + " of your jobs are not done yet; wait until some of them are, and ask again");
            }
            tables.ask(job);
            Map<String, Object> detail = new LinkedHashMap<>();
            detail.put("job", job.id());
            detail.put("kind", kind.word());
            detail.putAll(needs);
            detail.remove("folder");
            events.append(handle, actor, now, "job.asked", vendor, Data.writeJsonLine(detail));
        });
        // Who dies before this leaves a job that the next worker finds by itself.
        Schedule.ask(database, job.id(), now);
        return job;
    }

    public Optional<Job> find(String id) {
        return database.jdbi().withHandle(handle -> new JobTables(handle).find(id));
    }

    /** The job that somebody asked for by a request, while jobs of that time are kept. */
    public Optional<Job> asked(String person, String request) {
        return database.jdbi().withHandle(handle -> new JobTables(handle).asked(person, REQUEST, request));
    }

    /** The newest of a vendor, the newest first. */
    public List<Job> of(String vendor, int most) {
        return database.jdbi().withHandle(handle -> new JobTables(handle).latest(vendor, most));
    }

    /** The newest of all, the newest first. */
    public List<Job> latest(int most) {
        return database.jdbi().withHandle(handle -> new JobTables(handle).latest(null, most));
    }

    /** Those that are not over. */
    public List<Job> open() {
        return database.jdbi().withHandle(handle -> new JobTables(handle).open());
    }

    /** What came of a job as files. */
    public List<JobFile> files(Job job) {
        return database.jdbi().withHandle(handle -> new JobTables(handle).files(job.id()));
    }

    /** The bytes of such a file; nothing when they are not kept any more. */
    public Optional<byte[]> bytes(JobFile file) {
        return new Archive(database, clock).original(file.digest());
    }

    /** Editions of a vendor's papers that jobs brought or replaced, by path, the newest first. */
    public List<PaperEdition> editions(String vendor) {
        return database.jdbi().withHandle(handle -> new EditionTable(handle).of(vendor));
    }

    /** Notes that a worker died at what it was at: it counts against the job. */
    public static void died(Database database, String worker) {
        database.jdbi().useHandle(handle -> new JobTables(handle).died(worker));
    }

    /** Notes that a paper of a vendor was taken out of its folder, as part of the transaction that strikes it. */
    public void struck(Handle handle, String vendor, String path, String actor) {
        new EditionTable(handle).end(vendor, path, clock.instant(), actor);
    }
}
