package dev.tenken.access;

import dev.tenken.database.Database;
import java.security.SecureRandom;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.function.Supplier;
import org.jdbi.v3.core.Handle;

/**
 * Logging in and out. A session ends after some time without being used, after some hours in any case, when its user logs out or changes the
 * password, and when an administrator resets the password or makes the user inactive.
 */
public final class Sessions {
    /** How exactly it is noted when somebody was here: a page that is read writes nothing. */
    static final Duration NOTED = Duration.ofMinutes(1);

    private final Database database;
    private final Told told;
    private final SecureRandom random;
    private final PasswordHash passwords;
    private final Attempts attempts;
    private final Supplier<AccessSettings> settings;

    Sessions(
            Database database,
            Told told,
            SecureRandom random,
            PasswordHash passwords,
            Supplier<AccessSettings> settings) {
        this.database = database;
        this.told = told;
        this.random = random;
        this.passwords = passwords;
        this.attempts = new Attempts(database, told.clock());
        this.settings = settings;
    }

    /**
     * Logs in. What was wrong is not told, and takes as long whatever it was.
     *
     * @param login whatever its capitals
     * @param address where the browser is, in digits
     * @param previous what the browser had as the id of a session, or null: that session ends
     * @throws AccessException when it fails or has to wait
     */
    public Opened logIn(String login, String password, String address, String previous) {
        String name = Checked.meant(login);
        Duration wait = attempts.begin(name, address, settings.get().failures());
        Optional<UserTable.Row> row = database.jdbi().withHandle(handle -> new UserTable(handle).find(name));
        String typed = typed(password);
        boolean fits = passwords.fits(typed, row.map(UserTable.Row::hash).orElse(null));
        if (!fits || !mayLogIn(row.orElseThrow().user())) {
            tellFailed(row, address, wait, "login.failed");
            throw AccessException.of(Refusal.LOG_IN_FAILED);
        }
        renew(row.get(), typed);
        return open(row.get().user(), address, previous);
    }

    /**
     * Logs in who has logged in elsewhere.
     *
     * @param vouch what the other place says, after that was checked
     * @param previous what the browser had as the id of a session, or null: that session ends
     * @throws AccessException when there is no user for him, or that one may not log in
     */
    public Opened vouched(Vouch vouch, String address, String previous) {
        String id = Secret.make(random);
        AccessSettings how = settings.get();
        Instant now = told.now();
        return database.jdbi().inTransaction(handle -> {
            Vouching vouching = new Vouching(handle, told);
            User user = vouching.user(vouch);
            Session session = begin(handle, id, user.login(), now, how, previous);
            vouching.tell();
            told.tell(
                    handle,
                    user.login(),
                    "login.done",
                    "address",
                    AddressKey.of(address),
                    "by",
                    vouch.identity().issuer());
            return new Opened(id, session);
        });
    }

    private static String typed(String password) {
        return password == null || PasswordRules.isTooLong(password) ? "" : PasswordRules.normal(password);
    }

    private boolean mayLogIn(User user) {
        return user.active() && (user.passwordUntil() == null || told.now().isBefore(user.passwordUntil()));
    }

    /** A name that is nobody's may be a password at the wrong place: it is not told. */
    private void tellFailed(Optional<UserTable.Row> row, String address, Duration wait, String kind) {
        String login = row.map(r -> r.user().login()).orElse(null);
        database.jdbi()
                .useTransaction(handle -> told.tell(
                        handle,
                        login == null ? "unknown" : login,
                        kind,
                        "login",
                        login,
                        "address",
                        AddressKey.of(address),
                        "wait-seconds",
                        wait.isZero() ? null : wait.toSeconds()));
    }

    /** Keeps the password with today's figures. */
    private void renew(UserTable.Row row, String password) {
        if (passwords.isOutdated(row.hash())) {
            String hash = passwords.made(password);
            database.jdbi().useTransaction(handle -> new UserTable(handle)
                    .rehash(row.user().login(), row.hash(), hash));
        }
    }

    private Opened open(User user, String address, String previous) {
        String id = Secret.make(random);
        AccessSettings how = settings.get();
        Instant now = told.now();
        return database.jdbi().inTransaction(handle -> {
            attempts.takeBack(handle, user.login(), address);
            Session session = begin(handle, id, user.login(), now, how, previous);
            told.tell(handle, user.login(), "login.done", "address", AddressKey.of(address));
            return new Opened(id, session);
        });
    }

    private static Session begin(
            Handle handle, String id, String login, Instant now, AccessSettings how, String previous) {
        SessionTable table = new SessionTable(handle);
        table.removeEnded(now, now.minus(how.idle()));
        if (previous != null) {
            table.remove(Secret.digest(previous));
        }
        new UserTable(handle).seen(login, now);
        return add(handle, id, login, now, how);
    }

    private static Session add(Handle handle, String id, String login, Instant now, AccessSettings how) {
        SessionTable table = new SessionTable(handle);
        table.add(Secret.digest(id), login, now, now.plus(how.longest()));
        return table.find(Secret.digest(id))
                .map(SessionTable.Row::session)
                .orElseThrow(() -> AccessException.of(Refusal.LOG_IN_FAILED));
    }

    /**
     * Whose request it is. Being asked for counts as being used.
     *
     * @param id what the browser sent, or null
     * @return nothing when the session is not there or has ended
     */
    public Optional<Session> find(String id) {
        if (id == null || id.isEmpty()) {
            return Optional.empty();
        }
        String digest = Secret.digest(id);
        Duration idle = settings.get().idle();
        Instant now = told.now();
        Optional<SessionTable.Row> row = database.jdbi()
                .withHandle(handle -> new SessionTable(handle).find(digest))
                .filter(r -> now.isBefore(r.session().ends())
                        && now.isBefore(r.used().plus(idle)));
        row.filter(r -> !now.isBefore(r.used().plus(NOTED)))
                .ifPresent(r -> noteUsed(digest, r.session().caller().login(), now));
        return row.map(SessionTable.Row::session);
    }

    private void noteUsed(String digest, String login, Instant now) {
        database.jdbi().useTransaction(handle -> {
            new SessionTable(handle).used(digest, now);
            new UserTable(handle).seen(login, now);
        });
    }

    /** Ends a session; nothing when it is not there. */
    public void logOut(String id) {
        find(id).ifPresent(session -> database.jdbi().useTransaction(handle -> {
            new SessionTable(handle).remove(Secret.digest(id));
            told.tell(handle, session.caller().login(), "logout.done");
        }));
    }

    /** Ends all sessions of a user. */
    public void end(String login, String actor) {
        database.jdbi().useTransaction(handle -> {
            int ended = new SessionTable(handle).removeOf(login);
            told.tell(handle, actor, "session.ended", "login", login, "sessions", ended);
        });
    }

    /**
     * Changes one's own password. Every session of the user ends; this one goes on under another id.
     *
     * @param id of the session
     * @param address where the browser is: to fail here counts as to fail to log in
     * @throws AccessException when the present password is another one, or the new one cannot be one
     */
    public Opened changePassword(String id, String present, String next, String address) {
        String login = find(id).orElseThrow(() -> AccessException.of(Refusal.NO_SESSION))
                .caller()
                .login();
        UserTable.Row row = database.jdbi()
                .withHandle(handle -> new UserTable(handle).find(login))
                .orElseThrow();
        if (row.hash() == null) {
            throw AccessException.of(Refusal.PASSWORD_ELSEWHERE, "login", login);
        }
        String wanted = PasswordRules.checked(next, login);
        Duration wait = attempts.begin(login, address, settings.get().failures());
        if (!passwords.fits(typed(present), row.hash())) {
            tellFailed(Optional.of(row), address, wait, "user.password-wrong");
            throw AccessException.of(Refusal.PASSWORD_WRONG);
        }
        if (wanted.equals(typed(present))) {
            database.jdbi().useTransaction(handle -> attempts.takeBack(handle, login, address));
            throw AccessException.of(Refusal.PASSWORD_SAME);
        }
        return changed(row.user(), passwords.made(wanted), address);
    }

    private Opened changed(User user, String hash, String address) {
        String id = Secret.make(random);
        Instant now = told.now();
        AccessSettings how = settings.get();
        return database.jdbi().inTransaction(handle -> {
            attempts.takeBack(handle, user.login(), address);
            new UserTable(handle).password(user.login(), hash, null);
            new SessionTable(handle).removeOf(user.login());
            Session session = add(handle, id, user.login(), now, how);
            told.tell(handle, user.login(), "user.password-changed", "login", user.login());
            return new Opened(id, session);
        });
    }
}
