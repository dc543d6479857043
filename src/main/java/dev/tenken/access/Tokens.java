package dev.tenken.access;

import dev.tenken.database.Database;
import java.security.SecureRandom;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/** Keys for programs. Each ends some day, and is never more than its owner is at the moment. */
public final class Tokens {
    /** What a text begins with, so that those who look for secrets in the wrong places find it. */
    public static final String PREFIX = "tkn_";

    public static final Duration LONGEST = Duration.ofDays(366);

    private static final Pattern FORM = Pattern.compile(PREFIX + "[A-Za-z0-9_-]{43}");

    private final Database database;
    private final Told told;
    private final SecureRandom random;
    private final Users users;

    Tokens(Database database, Told told, SecureRandom random, Users users) {
        this.database = database;
        this.told = told;
        this.random = random;
        this.users = users;
    }

    /** All, the newest first; also those that are not in force any more. */
    public List<Token> all() {
        return database.jdbi().withHandle(handle -> new TokenTable(handle).all(null));
    }

    /** Those of a user. */
    public List<Token> of(String login) {
        return database.jdbi().withHandle(handle -> new TokenTable(handle).all(Checked.meant(login)));
    }

    /**
     * What is to be said of a token.
     *
     * @param name what it is for
     * @param role null for the owner's
     */
    public record Wanted(String name, Scope scope, Role role, Instant expires) {}

    /**
     * @param actor who makes it, for the event log: the owner or an administrator, which the caller has to see to
     * @throws AccessException when it would be more than its owner, ends too late or not in the future, or its name is taken
     */
    public Token.Made add(String login, Wanted wanted, String actor) {
        User owner = users.user(login);
        Role role = wanted.role() == null ? owner.role() : wanted.role();
        Instant now = told.now();
        refuse(owner, role, wanted.expires(), now);
        String name = Checked.name("name of the token", wanted.name());
        String text = PREFIX + Secret.make(random);
        Token token = new Token(
                Secret.id(random), owner.login(), name, wanted.scope(), role, now, wanted.expires(), null, null);
        database.jdbi().useTransaction(handle -> {
            TokenTable table = new TokenTable(handle);
            if (table.all(owner.login()).stream()
                    .anyMatch(t -> t.isInForce(now) && t.name().equals(name))) {
                throw AccessException.of(Refusal.TOKEN_TAKEN, "login", owner.login(), "got", name);
            }
            table.add(token, Secret.digest(text));
            told.tell(
                    handle,
                    actor,
                    "token.added",
                    "id",
                    token.id(),
                    "login",
                    owner.login(),
                    "name",
                    name,
                    "scope",
                    token.scope().word(),
                    "role",
                    role.word(),
                    "expires",
                    token.expires());
        });
        return new Token.Made(token, text);
    }

    private static void refuse(User owner, Role role, Instant expires, Instant now) {
        if (!owner.active()) {
            throw AccessException.of(Refusal.USER_INACTIVE, "login", owner.login());
        }
        if (!owner.role().atLeast(role)) {
            throw AccessException.of(
                    Refusal.TOKEN_ROLE,
                    "login",
                    owner.login(),
                    "wanted",
                    owner.role().word(),
                    "got",
                    role.word());
        }
        if (expires == null || !expires.isAfter(now) || expires.isAfter(now.plus(LONGEST))) {
            throw AccessException.of(Refusal.TOKEN_EXPIRY, "days", LONGEST.toDays(), "got", expires);
        }
    }

    /** @throws AccessException when there is none of this id that is in force */
    public void revoke(String id, String actor) {
        database.jdbi().useTransaction(handle -> {
            if (!new TokenTable(handle).revoke(id, told.now())) {
                throw AccessException.of(Refusal.NO_TOKEN, "got", id);
            }
            told.tell(handle, actor, "token.revoked", "id", id);
        });
    }

    /**
     * Whose request it is.
     *
     * @param text as the program sent it, or null
     * @return nothing when there is no such token, or it is not in force, or its owner may not log in
     */
    public Optional<Caller> find(String text) {
        if (text == null || !FORM.matcher(text).matches()) {
            return Optional.empty();
        }
        Instant now = told.now();
        Optional<TokenTable.Row> row = database.jdbi()
                .withHandle(handle -> new TokenTable(handle).find(Secret.digest(text)))
                .filter(r -> r.token().isInForce(now));
        row.map(TokenTable.Row::token)
                .filter(t -> t.used() == null || !now.isBefore(t.used().plus(Sessions.NOTED)))
                .ifPresent(t -> database.jdbi().useTransaction(handle -> new TokenTable(handle).used(t.id(), now)));
        return row.map(TokenTable.Row::caller);
    }
}
