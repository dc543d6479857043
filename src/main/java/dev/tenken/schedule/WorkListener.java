package dev.tenken.schedule;

import java.time.Instant;

/** Is told how a worker goes on. Calls may come from several threads at once. */
public interface WorkListener {
    /** Takes no notice. */
    WorkListener SILENT = new WorkListener() {};

    /** A due day was settled. */
    default void settled(CheckRecord record) {}

    /**
     * An attempt failed.
     *
     * @param again when it is tried again
     */
    default void failed(DueCheck check, Throwable problem, Instant again) {}
}
