package dev.tenken.access;

import dev.tenken.database.Times;
import dev.tenken.model.Language;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jdbi.v3.core.Handle;

/** The table of users. */
final class UserTable {
    private static final String SELECT =
            "select login, name, email, language, role, active, password, must_change, password_until, "
                    + "issuer, subject, created, last_seen from access_user";

    private final Handle handle;

    UserTable(Handle handle) {
        this.handle = handle;
    }

    /** A user with the hash of the password, which never leaves this package. */
    record Row(User user, String hash) {}

    /** All, sorted by log-in name as Java sorts, whatever the collation of the engine. */
    List<User> all() {
        return handle.createQuery(SELECT).map((row, context) -> row(row).user()).list().stream()
                .sorted(Comparator.comparing(User::login))
                .toList();
    }

    Optional<Row> find(String login) {
        return handle.createQuery(SELECT + " where login = :login")
                .bind("login", login)
                .map((row, context) -> row(row))
                .findOne();
    }

    Optional<User> byEmail(String email) {
        return handle.createQuery(SELECT + " where email = :email")
                .bind("email", email)
                .map((row, context) -> row(row).user())
                .findOne();
    }

    Optional<User> byIdentity(User.Vouched identity) {
        return handle.createQuery(SELECT + " where issuer = :issuer and subject = :subject")
                .bind("issuer", identity.issuer())
                .bind("subject", identity.subject())
                .map((row, context) -> row(row).user())
                .findOne();
    }

    boolean isEmpty() {
        return handle.createQuery("select count(*) from access_user")
                        .mapTo(int.class)
                        .one()
                == 0;
    }

    /** Whether it was put in; not when one with this name, address or identity is there. */
    boolean add(User user, String hash) {
        return handle.createUpdate(
                                "insert into access_user (login, name, email, language, role, active, password, password_until, must_change, "
                                        + "issuer, subject, created) values (:login, :name, :email, :language, :role, :active, :hash, :until, "
                                        + ":mustChange, :issuer, :subject, :created) on conflict do nothing")
                        .bind("login", user.login())
                        .bind("name", user.name())
                        .bind("email", user.email())
                        .bind("language", user.language().code())
                        .bind("role", user.role().word())
                        .bind("active", user.active() ? 1 : 0)
                        .bind("hash", hash)
                        .bind("until", Times.text(user.passwordUntil()))
                        .bind("mustChange", user.mustChangePassword() ? 1 : 0)
                        .bind(
                                "issuer",
                                user.identity() == null ? null : user.identity().issuer())
                        .bind(
                                "subject",
                                user.identity() == null ? null : user.identity().subject())
                        .bind("created", Times.text(user.created()))
                        .execute()
                == 1;
    }

    /** Writes what may be edited. */
    void put(User user) {
        handle.createUpdate("update access_user set name = :name, email = :email, language = :language, role = :role, "
                        + "active = :active where login = :login")
                .bind("login", user.login())
                .bind("name", user.name())
                .bind("email", user.email())
                .bind("language", user.language().code())
                .bind("role", user.role().word())
                .bind("active", user.active() ? 1 : 0)
                .execute();
    }

    /** Whether the user belongs to this identity now: not when he belongs to another one. */
    boolean link(String login, User.Vouched identity) {
        return handle.createUpdate("update access_user set issuer = :issuer, subject = :subject where login = :login "
                                + "and (issuer is null or issuer = :issuer and subject = :subject)")
                        .bind("login", login)
                        .bind("issuer", identity.issuer())
                        .bind("subject", identity.subject())
                        .execute()
                == 1;
    }

    void role(String login, Role role) {
        handle.createUpdate("update access_user set role = :role where login = :login")
                .bind("login", login)
                .bind("role", role.word())
                .execute();
    }

    /** @param until for one that somebody else chose and that is to be changed: until when it holds; null for one's own */
    void password(String login, String hash, Instant until) {
        handle.createUpdate("update access_user set password = :hash, password_until = :until, must_change = :change "
                        + "where login = :login")
                .bind("login", login)
                .bind("hash", hash)
                .bind("until", Times.text(until))
                .bind("change", until == null ? 0 : 1)
                .execute();
    }

    /** The same password made with other figures; nothing when it was changed meanwhile. */
    void rehash(String login, String before, String after) {
        handle.createUpdate("update access_user set password = :after where login = :login and password = :before")
                .bind("login", login)
                .bind("before", before)
                .bind("after", after)
                .execute();
    }

    void seen(String login, Instant now) {
        handle.createUpdate("update access_user set last_seen = :now where login = :login "
                        + "and (last_seen is null or last_seen < :now)")
                .bind("login", login)
                .bind("now", Times.text(now))
                .execute();
    }

    /** Lets nobody else change an administrator until the transaction is done: two who strike each other out would leave none. */
    void holdAdministrators() {
        handle.execute("update access_user set role = role where role = 'administrator'");
    }

    int activeAdministrators() {
        return handle.createQuery("select count(*) from access_user where role = 'administrator' and active = 1")
                .mapTo(int.class)
                .one();
    }

    static Language language(String code) {
        return Language.valueOf(code.toUpperCase(Locale.ROOT));
    }

    private static Row row(ResultSet row) throws SQLException {
        String hash = row.getString("password");
        String issuer = row.getString("issuer");
        User user = new User(
                row.getString("login"),
                row.getString("name"),
                row.getString("email"),
                language(row.getString("language")),
                Role.of(row.getString("role")),
                row.getInt("active") == 1,
                hash != null,
                row.getInt("must_change") == 1,
                Times.instant(row.getString("password_until")),
                issuer == null ? null : new User.Vouched(issuer, row.getString("subject")),
                Times.instant(row.getString("created")),
                Times.instant(row.getString("last_seen")));
        return new Row(user, hash);
    }
}
