package dev.tenken.job.work;

import dev.tenken.job.Job;
import dev.tenken.job.Trouble;

/** Is told how jobs go on. Calls may come from several threads at once. */
public interface JobListener {
    /** Takes no notice. */
    JobListener SILENT = new JobListener() {};

    default void done(Job job) {}

    /** @param cause a defect of the program, or null */
    default void failed(Job job, Trouble trouble, String problem, Throwable cause) {}
}
