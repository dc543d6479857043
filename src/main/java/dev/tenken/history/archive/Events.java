package dev.tenken.history.archive;

import dev.tenken.database.EventLog;
import dev.tenken.database.Times;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.jdbi.v3.core.Handle;

/**
 * The chain of events. Each is sealed with the one before it, so that none can be removed, changed or put in between unnoticed. Who
 * appends holds the end of the chain until its transaction is done; others who append wait.
 */
public final class Events implements EventLog {
    private static final String COLUMNS = "number, at, actor, kind, vendor, detail, previous, seal";

    @Override
    public void append(Handle handle, String actor, Instant at, String kind, String vendor, String detail) {
        hold(handle);
        Event last = end(handle);
        Event event = Event.sealed(last.number() + 1, Times.text(at), actor, kind, vendor, detail, last.seal());
        handle.createUpdate("insert into events (" + COLUMNS
                        + ") values (:number, :at, :actor, :kind, :vendor, :detail, :previous, :seal)")
                .bind("number", event.number())
                .bind("at", event.at())
                .bind("actor", event.actor())
                .bind("kind", event.kind())
                .bind("vendor", event.vendor())
                .bind("detail", event.detail())
                .bind("previous", event.previous())
                .bind("seal", event.seal())
                .execute();
        handle.createUpdate("update event_end set number = :number, seal = :seal where one = 1")
                .bind("number", event.number())
                .bind("seal", event.seal())
                .execute();
    }

    /** Lets nobody else append until the transaction is done. Who changes assessments does so first, so that no two wait for each other. */
    static void hold(Handle handle) {
        handle.execute("update event_end set number = number where one = 1");
    }

    /** The end of the chain as it is told apart from the chain: number and seal of the last event. */
    static Event end(Handle handle) {
        return handle.createQuery("select number, seal from event_end where one = 1")
                .map((row, context) -> new Event(row.getLong(1), "", "", "", null, "", "", row.getString(2)))
                .findOne()
                .orElse(new Event(0, "", "", "", null, "", "", ""));
    }

    static boolean hasSeal(Handle handle, long number, String seal) {
        return handle.createQuery("select count(*) from events where number = :number and seal = :seal")
                        .bind("number", number)
                        .bind("seal", seal)
                        .mapTo(Integer.class)
                        .one()
                > 0;
    }

    /** Every event in the order of the chain. */
    static void each(Handle handle, Consumer<Event> use) {
        handle.createQuery("select " + COLUMNS + " from events order by number")
                .map((row, context) -> event(row))
                .forEach(use);
    }

    /** The newest events of a vendor, or of all when it is null; the newest first. */
    static List<Event> latest(Handle handle, String vendor, int most) {
        return handle.createQuery("select " + COLUMNS + " from events"
                        + (vendor == null ? "" : " where vendor = :vendor") + " order by number desc limit :most")
                .bindMap(vendor == null ? Map.of() : Map.of("vendor", vendor))
                .bind("most", most)
                .map((row, context) -> event(row))
                .list();
    }

    /** As {@link Archive#events(String, String, String, long, int)} has them. */
    static List<Event> fitting(Handle handle, String vendor, String actor, String kind, long before, int most) {
        return handle.createQuery("select " + COLUMNS + " from events where number < :before"
                        + (vendor.isEmpty() ? "" : " and vendor = :vendor")
                        + (actor.isEmpty() ? "" : " and actor = :actor")
                        + (kind.isEmpty() ? "" : " and kind >= :kind and kind < :kind || '~'")
                        + " order by number desc limit :most")
                .bindMap(Map.of("vendor", vendor, "actor", actor, "kind", kind))
                .bind("before", before)
                .bind("most", most)
                .map((row, context) -> event(row))
                .list();
    }

    private static Event event(ResultSet row) throws SQLException {
        return new Event(
                row.getLong(1),
                row.getString(2),
                row.getString(3),
                row.getString(4),
                row.getString(5),
                row.getString(6),
                row.getString(7),
                row.getString(8));
    }
}
