package dev.tenken.database;

import java.time.Instant;
import org.jdbi.v3.core.Handle;

/** Where each change of what is stored is told, in the transaction of the change itself: both are there, or neither. */
public interface EventLog {

    /**
     * @param handle in the transaction of the change
     * @param actor who did it, as given or found in the environment
     * @param at when
     * @param kind what was done, in words with dots between: {@code vendor.added}
     * @param vendor id of the vendor that it is about, or null
     * @param detail what else is to be known, as a JSON object
     */
    void append(Handle handle, String actor, Instant at, String kind, String vendor, String detail);
}
