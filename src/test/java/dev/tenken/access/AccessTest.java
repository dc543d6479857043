package dev.tenken.access;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import dev.tenken.database.DatabaseTest;
import dev.tenken.history.archive.Events;
import java.security.SecureRandom;
import java.util.List;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.BeforeEach;

/** Access to a database of one test, with a clock that it sets and passwords that are little work. */
abstract class AccessTest extends DatabaseTest {
    static final HashCost LITTLE = new HashCost(64, 1, 1);
    static final String HERE = "192.0.2.7";
    static final String GOOD = "seven wet umbrellas";

    final SetClock clock = new SetClock();
    Access access;

    @BeforeEach
    void open_access() {
        access = access(LITTLE);
    }

    Access access(HashCost cost) {
        return new Access(database, new Events(), clock, new SecureRandom(), cost);
    }

    /** A user who has logged in and chosen a password. */
    Opened user(String login, Role role) {
        OneTimePassword first = access.users().add(login, UserFields.NONE.role(role), "test");
        Opened opened = access.sessions().logIn(login, first.password(), HERE, null);
        return access.sessions().changePassword(opened.id(), first.password(), GOOD, HERE);
    }

    Opened logIn(String login, String password) {
        return access.sessions().logIn(login, password, HERE, null);
    }

    static Refusal refused(ThrowingCallable call) {
        AccessException refused = catchThrowableOfType(AccessException.class, call);
        assertThat(refused).as("a refusal").isNotNull();
        assertThat(refused.getMessage()).doesNotContain("{").doesNotContain("null");
        return refused.refusal();
    }

    /** Kinds of all events, in order. */
    List<String> events() {
        return database.jdbi().withHandle(h -> h.createQuery("select kind from events order by number")
                .mapTo(String.class)
                .list());
    }

    /** Details of all events of a kind. */
    List<String> details(String kind) {
        return database.jdbi().withHandle(h -> h.createQuery(
                        "select actor || ' ' || detail from events where kind = :kind order by number")
                .bind("kind", kind)
                .mapTo(String.class)
                .list());
    }

    /** Everything in the tables of access and in the log, as one text. */
    String everythingStored() {
        StringBuilder all = new StringBuilder();
        for (String table : List.of(
                "access_user", "access_session", "access_token", "access_attempt", "access_setting", "events")) {
            all.append(database.jdbi()
                    .withHandle(h ->
                            h.createQuery("select * from " + table).mapToMap().list())
                    .toString());
        }
        return all.toString();
    }
}
