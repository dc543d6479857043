package dev.tenken.access;

import dev.tenken.database.Times;
import java.time.Instant;
import java.util.Optional;
import org.jdbi.v3.core.Handle;

/** The table of failures to log in. */
final class AttemptTable {
    private final Handle handle;

    AttemptTable(Handle handle) {
        this.handle = handle;
    }

    /** Whose failures are counted: of an address or of a user. */
    record Key(String kind, String key) {}

    /**
     * @param last when it failed last
     * @param until when the next attempt is heard, or null
     */
    record Row(int failures, Instant last, Instant until) {}

    /** What there is of a key, which nobody else can change until the transaction is done. */
    Optional<Row> hold(Key key, Instant now) {
        handle.createUpdate("insert into access_attempt (kind, key, failures, last) values (:kind, :key, 0, :now) "
                        + "on conflict (kind, key) do update set failures = access_attempt.failures")
                .bind("kind", key.kind())
                .bind("key", key.key())
                .bind("now", Times.text(now))
                .execute();
        return handle.createQuery("select failures, last, until from access_attempt where kind = :kind and key = :key")
                .bind("kind", key.kind())
                .bind("key", key.key())
                .map((row, context) ->
                        new Row(row.getInt(1), Times.instant(row.getString(2)), Times.instant(row.getString(3))))
                .findOne();
    }

    void put(Key key, Row row) {
        handle.createUpdate("update access_attempt set failures = :failures, last = :last, until = :until "
                        + "where kind = :kind and key = :key")
                .bind("kind", key.kind())
                .bind("key", key.key())
                .bind("failures", row.failures())
                .bind("last", Times.text(row.last()))
                .bind("until", Times.text(row.until()))
                .execute();
    }

    void removeBefore(Instant day) {
        handle.createUpdate("delete from access_attempt where last < :day")
                .bind("day", Times.text(day))
                .execute();
    }
}
