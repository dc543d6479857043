package dev.tenken.job;

import dev.tenken.data.Data;
import dev.tenken.database.Times;
import dev.tenken.history.archive.KeptBytes;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jdbi.v3.core.Handle;

/** The tables of jobs. */
public final class JobTables {
    private static final String COLUMNS =
            "id, kind, vendor, asked_by, asked_at, needs, state, attempts, worker, started, ended,"
                    + " step, detail, permille, outcome, trouble, problem";

    /** How names of workers begin that a server starts, and looks after. */
    public static final String SERVED = "server-";

    private final Handle handle;

    public JobTables(Handle handle) {
        this.handle = handle;
    }

    void ask(Job job) {
        handle.createUpdate("insert into job (id, kind, vendor, asked_by, asked_at, needs, state, attempts, permille)"
                        + " values (:id, :kind, :vendor, :by, :at, :needs, 'queued', 0, 0)")
                .bind("id", job.id())
                .bind("kind", job.kind().word())
                .bind("vendor", job.vendor())
                .bind("by", job.askedBy())
                .bind("at", Times.text(job.askedAt()))
                .bind("needs", Data.writeJsonLine(job.needs()))
                .execute();
    }

    public Optional<Job> find(String id) {
        return handle.createQuery("select " + COLUMNS + " from job where id = :id")
                .bind("id", id)
                .map((row, context) -> job(row))
                .findOne();
    }

    /** The one that needs this; what is looked for is letters and digits alone. */
    Optional<Job> asked(String person, String name, String needed) {
        return handle.createQuery("select " + COLUMNS
                        + " from job where asked_by = :person and needs like :needs order by id limit 1")
                .bind("person", person)
                .bind("needs", "%\"" + name + "\":\"" + needed + "\"%")
                .map((row, context) -> job(row))
                .findOne();
    }

    /** The newest of a vendor, or of all when it is null. */
    List<Job> latest(String vendor, int most) {
        return handle.createQuery("select " + COLUMNS + " from job" + (vendor == null ? "" : " where vendor = :vendor")
                        + " order by id desc limit :most")
                .bindMap(vendor == null ? Map.of() : Map.of("vendor", vendor))
                .bind("most", most)
                .map((row, context) -> job(row))
                .list();
    }

    int waitingOf(String person) {
        return handle.createQuery(
                        "select count(*) from job where asked_by = :person and state in ('queued', 'running')")
                .bind("person", person)
                .mapTo(Integer.class)
                .one();
    }

    /** Those that no worker began yet, the oldest first. */
    public List<String> queued() {
        return handle.createQuery("select id from job where state = 'queued' order by id")
                .mapTo(String.class)
                .list();
    }

    /** Those that are not over. */
    public List<Job> open() {
        return handle.createQuery("select " + COLUMNS + " from job where state in ('queued', 'running') order by id")
                .map((row, context) -> job(row))
                .list();
    }

    /**
     * Notes that a worker died at what it was at, told by the server that had started it.
     *
     * <p>Where nobody is left to tell that, the server died with its worker, and no job was to blame.
     */
    public void died(String worker) {
        handle.createUpdate("update job set worker = null where state = 'running' and worker = :worker")
                .bind("worker", worker)
                .execute();
    }

    /** Puts down that a worker begins it, once more; whether it is still to be done. */
    public boolean begin(String id, String worker, Instant now) {
        return handle.createUpdate("update job set state = 'running', worker = :worker,"
                                + " attempts = attempts + case when state = 'running' and worker like :served then 0 else 1 end,"
                                + " started = coalesce(started, :now), step = null, detail = null, permille = 0"
                                + " where id = :id and state in ('queued', 'running')")
                        .bind("id", id)
                        .bind("worker", worker)
                        .bind("served", SERVED + "%")
                        .bind("now", Times.text(now))
                        .execute()
                == 1;
    }

    /** Whether this worker is at it, and nobody ended it meanwhile. */
    public boolean isAt(String id, String worker) {
        return handle.createQuery("select count(*) from job where id = :id and state = 'running' and worker = :worker")
                        .bind("id", id)
                        .bind("worker", worker)
                        .mapTo(Integer.class)
                        .one()
                == 1;
    }

    public void progress(String id, String worker, Job.Step step) {
        handle.createUpdate("update job set step = :step, detail = :detail, permille = :permille"
                        + " where id = :id and state = 'running' and worker = :worker")
                .bind("id", id)
                .bind("worker", worker)
                .bind("step", step.name())
                .bind("detail", step.detail())
                .bind("permille", step.permille())
                .execute();
    }

    public void done(String id, Map<String, Object> outcome, Instant now) {
        handle.createUpdate("update job set state = 'done', ended = :now, permille = 1000, step = null, detail = null,"
                        + " outcome = :outcome where id = :id")
                .bind("id", id)
                .bind("now", Times.text(now))
                .bind("outcome", Data.writeJsonLine(outcome))
                .execute();
    }

    /** Ends what is not over yet; whether it did. */
    public boolean failed(String id, Trouble trouble, String problem, Instant now) {
        return handle.createUpdate(
                                "update job set state = 'failed', ended = :now, trouble = :trouble, problem = :problem"
                                        + " where id = :id and state in ('queued', 'running')")
                        .bind("id", id)
                        .bind("now", Times.text(now))
                        .bind("trouble", trouble.word())
                        .bind("problem", problem)
                        .execute()
                == 1;
    }

    /** What a worker that stops in good order is at was no attempt: it did not die of it. */
    public void giveBack(String worker) {
        handle.createUpdate("update job set attempts = attempts - 1 where state = 'running' and worker = :worker")
                .bind("worker", worker)
                .execute();
    }

    public void file(String id, int place, String name, KeptBytes bytes) {
        bytes.put(handle);
        handle.createUpdate(
                        "insert into job_file (job, place, name, content, size) values (:job, :place, :name, :content, :size)")
                .bind("job", id)
                .bind("place", place)
                .bind("name", name)
                .bind("content", bytes.digest())
                .bind("size", bytes.size())
                .execute();
    }

    List<JobFile> files(String id) {
        return handle.createQuery("select place, name, content, size from job_file where job = :job order by place")
                .bind("job", id)
                .map((row, context) -> new JobFile(row.getInt(1), row.getString(2), row.getString(3), row.getLong(4)))
                .list();
    }

    /** Removes those that were over before; what their files held. */
    public List<String> remove(Instant before) {
        List<String> contents = handle.createQuery(
                        "select distinct f.content from job_file f join job j on j.id = f.job"
                                + " where j.ended < :before")
                .bind("before", Times.text(before))
                .mapTo(String.class)
                .list();
        handle.createUpdate("delete from job_file where job in (select id from job where ended < :before)")
                .bind("before", Times.text(before))
                .execute();
        handle.createUpdate("delete from job where ended < :before")
                .bind("before", Times.text(before))
                .execute();
        return contents;
    }

    private static Job job(ResultSet row) throws SQLException {
        return new Job(
                row.getString("id"),
                JobKind.of(row.getString("kind")),
                row.getString("vendor"),
                row.getString("asked_by"),
                Times.instant(row.getString("asked_at")),
                json(row.getString("needs")),
                JobState.of(row.getString("state")),
                row.getInt("attempts"),
                row.getString("worker"),
                Times.instant(row.getString("started")),
                Times.instant(row.getString("ended")),
                new Job.Step(row.getString("step"), row.getString("detail"), row.getInt("permille")),
                json(row.getString("outcome")),
                Trouble.of(row.getString("trouble")),
                row.getString("problem"));
    }

    private static Map<String, Object> json(String text) {
        Map<String, Object> json = new LinkedHashMap<>();
        if (text != null) {
            Data.readJson(text, "job", Map.class).forEach((key, value) -> json.put(String.valueOf(key), value));
        }
        return json;
    }
}
