package dev.tenken.web.api;

import dev.tenken.database.Times;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.jdbi.v3.core.Jdbi;

/** Requests with a key, each kept for a day. */
final class RequestTable {
    static final Duration KEPT = Duration.ofDays(1);
    /** Who died over a request answers it no more: after so long it may be sent again. */
    private static final Duration LONGEST = Duration.ofMinutes(5);

    private final Jdbi jdbi;
    private final String login;
    private final String key;
    private final Clock clock;

    /** @param status 0 while it is not answered */
    record Kept(String digest, int status, String location, String body) {
        boolean isDone() {
            return status != 0;
        }
    }

    RequestTable(Jdbi jdbi, String login, String key, Clock clock) {
        this.jdbi = jdbi;
        this.login = login;
        this.key = key;
        this.clock = clock;
    }

    /** Takes the key for a request; or gives the one that has it. */
    Optional<Kept> claim(String digest) {
        Instant now = clock.instant();
        return jdbi.inTransaction(handle -> {
            handle.createUpdate("delete from api_request where at < :old or (status = 0 and at < :dead)")
                    .bind("old", Times.text(now.minus(KEPT)))
                    .bind("dead", Times.text(now.minus(LONGEST)))
                    .execute();
            int taken = handle.createUpdate("insert into api_request (login, key, digest, at, status)"
                            + " values (:login, :key, :digest, :at, 0) on conflict (login, key) do nothing")
                    .bind("login", login)
                    .bind("key", key)
                    .bind("digest", digest)
                    .bind("at", Times.text(now))
                    .execute();
            return taken == 1
                    ? Optional.<Kept>empty()
                    : handle.createQuery("select digest, status, location, body from api_request"
                                    + " where login = :login and key = :key")
                            .bind("login", login)
                            .bind("key", key)
                            .map((row, context) ->
                                    new Kept(row.getString(1), row.getInt(2), row.getString(3), row.getString(4)))
                            .findOne();
        });
    }

    /** Nothing was done: the key is free again. */
    void release() {
        jdbi.useHandle(handle -> handle.createUpdate("delete from api_request where login = :login and key = :key")
                .bind("login", login)
                .bind("key", key)
                .execute());
    }

    void keep(Kept kept) {
        jdbi.useHandle(handle -> handle.createUpdate("update api_request set status = :status, location = :location,"
                        + " body = :body where login = :login and key = :key")
                .bind("status", kept.status())
                .bind("location", kept.location())
                .bind("body", kept.body())
                .bind("login", login)
                .bind("key", key)
                .execute());
    }
}
