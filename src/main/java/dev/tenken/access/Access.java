package dev.tenken.access;

import dev.tenken.database.Database;
import dev.tenken.database.EventLog;
import java.security.SecureRandom;
import java.time.Clock;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.jdbi.v3.core.Handle;

/**
 * Who may do what: the only door to users, sessions and tokens, for pages and commands alike. It knows nothing of HTTP. Every change is one
 * transaction, with a line in the event log. May be used from several threads, and by several programs on one database.
 */
public final class Access {
    private final Database database;
    private final Told told;
    private final Users users;
    private final Sessions sessions;
    private final Tokens tokens;

    /** @param random where all secrets come from */
    public Access(Database database, EventLog events, Clock clock, SecureRandom random) {
        this(database, events, clock, random, HashCost.STANDARD);
    }

    /** @param cost how much work a new password is */
    public Access(Database database, EventLog events, Clock clock, SecureRandom random, HashCost cost) {
        PasswordHash passwords = new PasswordHash(cost, random);
        this.database = database;
        this.told = new Told(events, clock);
        this.users = new Users(database, told, random, passwords);
        this.sessions = new Sessions(database, told, random, passwords, this::settings);
        this.tokens = new Tokens(database, told, random, users);
    }

    /**
     * Makes the user {@code admin} when there is no user at all.
     *
     * @return the password to log in with first, told here and nowhere else; nothing when there are users
     */
    public Optional<OneTimePassword> firstAdministrator() {
        return users.first();
    }

    public Users users() {
        return users;
    }

    public Sessions sessions() {
        return sessions;
    }

    public Tokens tokens() {
        return tokens;
    }

    /** Whether somebody may sign an assessment, as it is set. */
    public SigningRule signing() {
        return new SigningRule(settings().signAlone());
    }

    /** How access works: the usual, with what was set otherwise. */
    public AccessSettings settings() {
        return database.jdbi().withHandle(Access::settings);
    }

    private static AccessSettings settings(Handle handle) {
        AccessSettings settings = AccessSettings.USUAL;
        for (Map.Entry<String, String> set : set(handle).entrySet()) {
            settings = settings.with(set.getKey(), set.getValue());
        }
        return settings;
    }

    private static Map<String, String> set(Handle handle) {
        return handle.createQuery("select name, value from access_setting order by name")
                .reduceRows(new LinkedHashMap<>(), (all, row) -> {
                    all.put(row.getColumn("name", String.class), row.getColumn("value", String.class));
                    return all;
                });
    }

    /**
     * Changes how access works.
     *
     * @param parts by name, as {@link AccessSettings#with} takes them
     * @throws AccessException when one of them is wrong; then none is changed
     */
    public AccessSettings set(Map<String, String> parts, String actor) {
        return database.jdbi().inTransaction(handle -> {
            AccessSettings settings = settings(handle);
            Object[] changes = new Object[2 * parts.size()];
            int i = 0;
            for (Map.Entry<String, String> part : parts.entrySet()) {
                settings = settings.with(part.getKey(), part.getValue());
                handle.createUpdate("insert into access_setting (name, value) values (:name, :value) "
                                + "on conflict (name) do update set value = excluded.value")
                        .bind("name", part.getKey())
                        .bind("value", settings.texts().get(part.getKey()))
                        .execute();
                changes[i++] = part.getKey();
                changes[i++] = settings.texts().get(part.getKey());
            }
            told.tell(handle, actor, "access.set", changes);
            return settings;
        });
    }
}
