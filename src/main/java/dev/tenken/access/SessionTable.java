package dev.tenken.access;

import dev.tenken.database.Times;
import java.time.Instant;
import java.util.Optional;
import org.jdbi.v3.core.Handle;

/** The table of sessions. */
final class SessionTable {
    private final Handle handle;

    SessionTable(Handle handle) {
        this.handle = handle;
    }

    /** A session with when it was used last. */
    record Row(Session session, Instant used) {}

    void add(String digest, String login, Instant began, Instant ends) {
        handle.createUpdate("insert into access_session (digest, login, began, used, ends) "
                        + "values (:digest, :login, :began, :began, :ends)")
                .bind("digest", digest)
                .bind("login", login)
                .bind("began", Times.text(began))
                .bind("ends", Times.text(ends))
                .execute();
    }

    /** The session, with its user as he is now; nothing when he may not log in any more. */
    Optional<Row> find(String digest) {
        return handle.createQuery("select s.began, s.used, s.ends, u.login, u.name, u.language, u.role, u.must_change "
                        + "from access_session s join access_user u on u.login = s.login "
                        + "where s.digest = :digest and u.active = 1")
                .bind("digest", digest)
                .map((row, context) -> new Row(
                        new Session(
                                new Caller(
                                        row.getString("login"),
                                        row.getString("name"),
                                        UserTable.language(row.getString("language")),
                                        Role.of(row.getString("role")),
                                        Scope.WRITE,
                                        row.getInt("must_change") == 1,
                                        null),
                                Times.instant(row.getString("began")),
                                Times.instant(row.getString("ends"))),
                        Times.instant(row.getString("used"))))
                .findOne();
    }

    void used(String digest, Instant now) {
        handle.createUpdate("update access_session set used = :now where digest = :digest and used < :now")
                .bind("digest", digest)
                .bind("now", Times.text(now))
                .execute();
    }

    boolean remove(String digest) {
        return handle.createUpdate("delete from access_session where digest = :digest")
                        .bind("digest", digest)
                        .execute()
                > 0;
    }

    int removeOf(String login) {
        return handle.createUpdate("delete from access_session where login = :login")
                .bind("login", login)
                .execute();
    }

    void removeEnded(Instant now, Instant idleSince) {
        handle.createUpdate("delete from access_session where ends <= :now or used <= :idle")
                .bind("now", Times.text(now))
                .bind("idle", Times.text(idleSince))
                .execute();
    }
}
