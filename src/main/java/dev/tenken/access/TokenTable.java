package dev.tenken.access;

import dev.tenken.database.Times;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jdbi.v3.core.Handle;

/** The table of tokens. */
final class TokenTable {
    private static final String COLUMNS =
            "t.id, t.login, t.name, t.scope, t.role, t.created, t.expires, t.used, t.revoked";

    private final Handle handle;

    TokenTable(Handle handle) {
        this.handle = handle;
    }

    /** A token with its owner as he is now. */
    record Row(Token token, Caller caller) {}

    void add(Token token, String digest) {
        handle.createUpdate("insert into access_token (id, digest, login, name, scope, role, created, expires) "
                        + "values (:id, :digest, :login, :name, :scope, :role, :created, :expires)")
                .bind("id", token.id())
                .bind("digest", digest)
                .bind("login", token.login())
                .bind("name", token.name())
                .bind("scope", token.scope().word())
                .bind("role", token.role().word())
                .bind("created", Times.text(token.created()))
                .bind("expires", Times.text(token.expires()))
                .execute();
    }

    /** Tokens of a user, or of all for null, the newest first. */
    List<Token> all(String login) {
        return handle.createQuery("select " + COLUMNS + " from access_token t"
                        + (login == null ? "" : " where t.login = :login") + " order by t.created desc, t.id")
                .bindMap(login == null ? Map.of() : Map.of("login", login))
                .map((row, context) -> token(row))
                .list();
    }

    /** The token whose owner may log in. */
    Optional<Row> find(String digest) {
        return handle.createQuery(
                        "select " + COLUMNS + ", u.name as owner, u.language, u.role as owner_role, u.must_change "
                                + "from access_token t join access_user u on u.login = t.login "
                                + "where t.digest = :digest and u.active = 1")
                .bind("digest", digest)
                .map((row, context) -> row(row))
                .findOne();
    }

    private static Row row(ResultSet row) throws SQLException {
        Token token = token(row);
        return new Row(
                token,
                new Caller(
                        token.login(),
                        row.getString("owner"),
                        UserTable.language(row.getString("language")),
                        token.role().butNotAbove(Role.of(row.getString("owner_role"))),
                        token.scope(),
                        row.getInt("must_change") == 1,
                        token.id()));
    }

    private static Token token(ResultSet row) throws SQLException {
        return new Token(
                row.getString("id"),
                row.getString("login"),
                row.getString("name"),
                Scope.of(row.getString("scope")),
                Role.of(row.getString("role")),
                Times.instant(row.getString("created")),
                Times.instant(row.getString("expires")),
                Times.instant(row.getString("used")),
                Times.instant(row.getString("revoked")));
    }

    void used(String id, Instant now) {
        handle.createUpdate("update access_token set used = :now where id = :id and (used is null or used < :now)")
                .bind("id", id)
                .bind("now", Times.text(now))
                .execute();
    }

    /** Whether it was in force until now. */
    boolean revoke(String id, Instant now) {
        return handle.createUpdate("update access_token set revoked = :now where id = :id and revoked is null "
                                + "and expires > :now")
                        .bind("id", id)
                        .bind("now", Times.text(now))
                        .execute()
                == 1;
    }
}
