package dev.tenken.job.work;

import dev.tenken.database.Database;
import dev.tenken.job.Job;
import dev.tenken.job.JobTables;
import java.time.Duration;
import java.util.Objects;

/** Tells those who wait how far a job is: now and then, not at every step. */
public final class Progress {
    private static final Duration SELDOM = Duration.ofMillis(400);
    private static final int WHOLE = 1000;

    private final Database database;
    private final String job;
    private final String worker;
    private volatile boolean over;
    private String name;
    private String detail;
    private long told;

    Progress(Database database, String job, String worker) {
        this.database = database;
        this.job = job;
        this.worker = worker;
    }

    /**
     * @param step of the closed set that pages have words for
     * @param what the worker is at there, such as a file's name, or null
     * @param done share of the whole, 0 to 1
     * @throws Overdue when nobody waits for it any more
     */
    public synchronized void at(String step, String what, double done) {
        if (over) {
            throw new Overdue();
        }
        boolean same = step.equals(name) && Objects.equals(what, detail);
        if (same && System.nanoTime() - told < SELDOM.toNanos()) {
            return;
        }
        name = step;
        detail = what;
        told = System.nanoTime();
        Job.Step now = new Job.Step(step, what, (int) Math.round(Math.max(0, Math.min(1, done)) * WHOLE));
        database.jdbi().useHandle(handle -> new JobTables(handle).progress(job, worker, now));
    }

    /** The job has ended without the worker: it is to stop as soon as it can. */
    void end() {
        over = true;
    }

    /** A job that goes on although it was ended. */
    static final class Overdue extends RuntimeException {
        private static final long serialVersionUID = 1L;
    }
}
