package dev.tenken.database;

import java.time.Instant;
import org.jdbi.v3.core.Handle;

/**
 * Where each change of what is stored is told, in the transaction of the change itself: both are there, or neither.
 *
 * <p>Who tells holds the end of the log until the transaction is done, and others who tell wait. So that no two transactions wait for each
 * other, every one takes what it holds in this order:
 *
 * <ol>
 *   <li>{@linkplain VendorRow rows of vendors}, several of them sorted by id; what hangs on a vendor (documents, editions, letters, due days) is
 *       changed by who holds its row;
 *   <li>settings, sorted by name;
 *   <li>the end of this log;
 *   <li>what is stored of assessments. Who changes nothing else takes the end of the log first.
 * </ol>
 *
 * Alerts and messages are held by nobody who holds any of these, and taken sorted by their keys.
 */
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
