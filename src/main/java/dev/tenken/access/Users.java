package dev.tenken.access;

import dev.tenken.database.Database;
import dev.tenken.model.Language;
import dev.tenken.model.Nearest;
import java.security.SecureRandom;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jdbi.v3.core.Handle;

/** Those who may use the pages. A user is never removed: the event log speaks of him. */
public final class Users {
    static final String FIRST = "admin";

    /** How long a password holds that somebody else chose. */
    private static final Duration HOLDS = Duration.ofDays(7);

    private final Database database;
    private final Told told;
    private final SecureRandom random;
    private final PasswordHash passwords;

    Users(Database database, Told told, SecureRandom random, PasswordHash passwords) {
        this.database = database;
        this.told = told;
        this.random = random;
        this.passwords = passwords;
    }

    /** All, sorted by log-in name. */
    public List<User> all() {
        return database.jdbi().withHandle(handle -> new UserTable(handle).all());
    }

    public Optional<User> find(String login) {
        String meant = Checked.meant(login);
        return database.jdbi()
                .withHandle(handle -> new UserTable(handle).find(meant))
                .map(UserTable.Row::user);
    }

    /** @throws AccessException when there is none of this name, with the nearest one */
    public User user(String login) {
        return find(login).orElseThrow(() -> {
            List<String> logins = all().stream().map(User::login).toList();
            return logins.isEmpty()
                    ? AccessException.of(Refusal.NO_USERS, "login", login)
                    : AccessException.of(
                            Refusal.NO_USER, "login", login, "nearest", Nearest.to(String.valueOf(login), logins));
        });
    }

    Optional<OneTimePassword> first() {
        boolean none = database.jdbi().withHandle(handle -> new UserTable(handle).isEmpty());
        if (!none) {
            return Optional.empty();
        }
        UserFields fields = UserFields.NONE.name("Administrator").role(Role.ADMINISTRATOR);
        Prepared prepared = prepare(FIRST, fields);
        return database.jdbi().inTransaction(handle -> {
            // Of two programs that start at once, one comes second here.
            if (!new UserTable(handle).isEmpty() || !new UserTable(handle).add(prepared.user(), prepared.hash())) {
                return Optional.empty();
            }
            tellAdded(told, handle, "tenken", prepared.user());
            return Optional.of(prepared.password());
        });
    }

    /**
     * Adds a user who logs in with a password.
     *
     * @param fields what is not said is as usual: named by the log-in name, English, a viewer, active
     * @param actor who does it, for the event log
     * @return the password to log in with first, which is told to nobody else
     * @throws AccessException when something of it is wrong or taken
     */
    public OneTimePassword add(String login, UserFields fields, String actor) {
        Prepared prepared = prepare(Checked.login(login), fields);
        database.jdbi().useTransaction(handle -> {
            UserTable table = new UserTable(handle);
            if (!table.add(prepared.user(), prepared.hash())) {
                throw taken(table, prepared.user());
            }
            tellAdded(told, handle, actor, prepared.user());
        });
        return prepared.password();
    }

    private record Prepared(User user, String hash, OneTimePassword password) {}

    /** The slow part, before any transaction. */
    private Prepared prepare(String login, UserFields fields) {
        Instant now = told.now();
        User plain = new User(
                login, login, null, Language.EN, Role.VIEWER, true, true, true, now.plus(HOLDS), null, now, null);
        User user = edited(plain, fields);
        OneTimePassword password = new OneTimePassword(login, Secret.password(random), now.plus(HOLDS));
        return new Prepared(user, passwords.made(password.password()), password);
    }

    /** @throws AccessException in the transaction, which leaves everything as before */
    static AccessException taken(UserTable table, User user) {
        return table.find(user.login()).isPresent()
                ? AccessException.of(Refusal.LOGIN_TAKEN, "login", user.login())
                : AccessException.of(Refusal.EMAIL_TAKEN, "got", user.email());
    }

    static void tellAdded(Told told, Handle handle, String actor, User user) {
        told.tell(
                handle,
                actor,
                "user.added",
                "login",
                user.login(),
                "name",
                user.name(),
                "email",
                user.email(),
                "role",
                user.role().word());
    }

    private static User edited(User user, UserFields fields) {
        return new User(
                user.login(),
                fields.name() == null ? user.name() : Checked.name("name", fields.name()),
                fields.email() == null ? user.email() : Checked.email(fields.email()),
                fields.language() == null ? user.language() : fields.language(),
                fields.role() == null ? user.role() : fields.role(),
                fields.active() == null ? user.active() : fields.active(),
                user.hasPassword(),
                user.mustChangePassword(),
                user.passwordUntil(),
                user.identity(),
                user.created(),
                user.lastSeen());
    }

    /**
     * Changes a user. Who is not active any more is logged out at once.
     *
     * @throws AccessException when something of it is wrong or taken, or nobody would be left to administer
     */
    public User edit(String login, UserFields fields, String actor) {
        String known = user(login).login();
        return database.jdbi().inTransaction(handle -> {
            UserTable table = new UserTable(handle);
            table.holdAdministrators();
            User before = table.find(known).orElseThrow().user();
            User after = edited(before, fields);
            refuseTaken(table, after);
            table.put(after);
            if (administers(before) && table.activeAdministrators() == 0) {
                throw AccessException.of(Refusal.LAST_ADMINISTRATOR, "login", known);
            }
            if (!after.active()) {
                new SessionTable(handle).removeOf(known);
            }
            tellChanged(handle, actor, before, after);
            return after;
        });
    }

    private static boolean administers(User user) {
        return user.active() && user.role() == Role.ADMINISTRATOR;
    }

    private static void refuseTaken(UserTable table, User user) {
        boolean taken = user.email() != null
                && table.byEmail(user.email())
                        .filter(other -> !other.login().equals(user.login()))
                        .isPresent();
        if (taken) {
            throw AccessException.of(Refusal.EMAIL_TAKEN, "got", user.email());
        }
    }

    private void tellChanged(Handle handle, String actor, User before, User after) {
        if (before.equals(after)) {
            return;
        }
        told.tell(
                handle,
                actor,
                "user.changed",
                "login",
                after.login(),
                "name",
                changed(before.name(), after.name()),
                "email",
                changed(before.email(), after.email() == null ? "" : after.email()),
                "language",
                changed(before.language().code(), after.language().code()),
                "role",
                changed(before.role().word(), after.role().word()),
                "active",
                changed(before.active() ? "yes" : "no", after.active() ? "yes" : "no"));
    }

    private static String changed(String before, String after) {
        return after.equals(before == null ? "" : before) ? null : after;
    }

    /**
     * Gives a user a new password, to be changed when it is used first, and ends what sessions there are.
     *
     * @throws AccessException when there is no such user
     */
    public OneTimePassword resetPassword(String login, String actor) {
        String known = user(login).login();
        OneTimePassword password =
                new OneTimePassword(known, Secret.password(random), told.now().plus(HOLDS));
        String hash = passwords.made(password.password());
        database.jdbi().useTransaction(handle -> {
            new UserTable(handle).password(known, hash, password.until());
            new SessionTable(handle).removeOf(known);
            told.tell(handle, actor, "user.password-reset", "login", known);
        });
        return password;
    }
}
