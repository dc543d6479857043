package dev.tenken.bench.serve;

import dev.tenken.access.Access;
import dev.tenken.access.HashCost;
import dev.tenken.access.OneTimePassword;
import dev.tenken.access.Opened;
import dev.tenken.access.Role;
import dev.tenken.access.Scope;
import dev.tenken.access.Tokens;
import dev.tenken.access.UserFields;
import dev.tenken.database.Database;
import dev.tenken.history.archive.Events;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

/** People who are logged in before the clock runs: what a password costs is no part of a page. */
final class Guests {
    private static final String ADDRESS = "127.0.0.1";
    private static final String PASSWORD = "forty quiet readers here";
    private static final HashCost QUICK = new HashCost(64, 1, 1);

    private final Access access;

    Guests(Database database) {
        access = new Access(database, new Events(), Clock.systemUTC(), new SecureRandom(), QUICK);
    }

    /** Sessions of one user, who is made anew or gets another password. */
    List<Opened> sessions(String login, Role role, int many) {
        OneTimePassword first = access.users().find(login).isPresent()
                ? access.users().resetPassword(login, "bench")
                : access.users().add(login, UserFields.NONE.role(role), "bench");
        Opened opened = access.sessions().logIn(login, first.password(), ADDRESS, null);
        List<Opened> sessions = new ArrayList<>();
        sessions.add(access.sessions().changePassword(opened.id(), first.password(), PASSWORD, ADDRESS));
        while (sessions.size() < many) {
            sessions.add(access.sessions().logIn(login, PASSWORD, ADDRESS, null));
        }
        return sessions;
    }

    /** A token to write with. */
    String token(String login) {
        Instant until = Clock.systemUTC().instant().plus(Duration.ofDays(7));
        return access.tokens()
                .add(login, new Tokens.Wanted("bench", Scope.WRITE, null, until), "bench")
                .text();
    }
}
