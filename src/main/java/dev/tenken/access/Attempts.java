package dev.tenken.access;

import dev.tenken.database.Database;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.jdbi.v3.core.Handle;

/**
 * Makes those wait who fail to log in. An attempt counts as failed before it is looked at, and is taken back when it succeeds: many at the same
 * moment, in several programs, are no more than as many one after the other.
 */
final class Attempts {
    private static final Duration FIRST_WAIT = Duration.ofSeconds(30);
    private static final Duration LONGEST_WAIT = Duration.ofMinutes(15);
    private static final Duration FORGOTTEN = Duration.ofHours(24);
    private static final int MOST_DOUBLINGS = 10;

    private final Database database;
    private final Clock clock;

    Attempts(Database database, Clock clock) {
        this.database = database;
        this.clock = clock;
    }

    /** One attempt: by whom and from where. The order is always the same, so that no two wait for each other. */
    private static List<AttemptTable.Key> keys(String login, String address) {
        return List.of(
                new AttemptTable.Key("address", AddressKey.of(address)),
                new AttemptTable.Key("user", Secret.digest(login)));
    }

    /**
     * Counts an attempt.
     *
     * @return how long the next one has to wait if this one fails
     * @throws AccessException when this one has to wait; then it does not count
     */
    Duration begin(String login, String address, int free) {
        return database.jdbi().inTransaction(handle -> {
            AttemptTable table = new AttemptTable(handle);
            Instant now = clock.instant();
            Duration longest = Duration.ZERO;
            for (AttemptTable.Key key : keys(login, address)) {
                AttemptTable.Row before = table.hold(key, now).orElseThrow();
                refuse(before, now);
                boolean old = before.last().plus(FORGOTTEN).isBefore(now);
                int failures = (old ? 0 : before.failures()) + 1;
                Duration wait = wait(failures, free);
                table.put(key, new AttemptTable.Row(failures, now, wait.isZero() ? null : now.plus(wait)));
                longest = wait.compareTo(longest) > 0 ? wait : longest;
            }
            return longest;
        });
    }

    private static void refuse(AttemptTable.Row before, Instant now) {
        if (before.until() != null && now.isBefore(before.until())) {
            long seconds = Duration.between(now, before.until()).toSeconds() + 1;
            throw AccessException.of(Refusal.TRY_LATER, "seconds", seconds);
        }
    }

    private static Duration wait(int failures, int free) {
        if (failures < free) {
            return Duration.ZERO;
        }
        Duration wait = FIRST_WAIT.multipliedBy(1L << Math.min(failures - free, MOST_DOUBLINGS));
        return wait.compareTo(LONGEST_WAIT) > 0 ? LONGEST_WAIT : wait;
    }

    /** It succeeded: nothing is held against the user, and of the address only what others did there. */
    void takeBack(Handle handle, String login, String address) {
        AttemptTable table = new AttemptTable(handle);
        Instant now = clock.instant();
        for (AttemptTable.Key key : keys(login, address)) {
            AttemptTable.Row row = table.hold(key, now).orElseThrow();
            int left = key.kind().equals("user") ? 0 : Math.max(0, row.failures() - 1);
            table.put(key, new AttemptTable.Row(left, row.last(), null));
        }
        table.removeBefore(now.minus(FORGOTTEN));
    }
}
