package dev.tenken.job.work;

import dev.tenken.job.Job;
import java.util.Map;
import org.jdbi.v3.core.Handle;

/** One kind of job. What it does outside the database may be done again when a worker dies over it. */
@FunctionalInterface
public interface Work {

    /**
     * Does it.
     *
     * @throws dev.tenken.model.InputException when what it was given is wrong
     */
    Ending work(Job job, Progress progress);

    /** What is to be kept of it. */
    @FunctionalInterface
    interface Ending {
        /** Keeps it in the transaction in which the job is done, and tells what came of it. */
        Map<String, Object> keep(Handle handle);
    }
}
