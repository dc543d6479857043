package dev.tenken.alert;

import dev.tenken.alert.channel.Channel;
import dev.tenken.database.Database;
import dev.tenken.database.Times;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jdbi.v3.core.Handle;

/** What was sent, and what is known of it. */
final class Messages {
    /** After the last of them it is given up: a day and a half in all. */
    private static final List<Duration> PAUSES = List.of(
            Duration.ofMinutes(1),
            Duration.ofMinutes(5),
            Duration.ofMinutes(30),
            Duration.ofHours(2),
            Duration.ofHours(8),
            Duration.ofHours(24));

    private final Database database;

    Messages(Database database) {
        this.database = database;
    }

    /**
     * A message on its way.
     *
     * @param id for ever
     * @param route whose
     * @param digest the day that it sums up, or null
     * @param attempts how often it was tried, this time included
     * @param alerts what it tells
     */
    record Message(String id, String route, LocalDate digest, int attempts, List<Alert> alerts) {}

    /**
     * Stamps alerts as told on a route, those that nobody has stamped in between; nothing when none is left. Once this returns they are told at
     * most once, whatever happens.
     *
     * @param digest the day that it sums up, or null; there is one for each route and day
     */
    Optional<Message> stamp(String route, LocalDate digest, List<Alert> alerts, Instant now) {
        String id = UUID.randomUUID().toString();
        return database.jdbi().inTransaction(handle -> {
            int added = handle.createUpdate("insert into alert_message (id, route, digest, stamped, attempts) "
                            + "values (:id, :route, :digest, :now, 1) on conflict (route, digest) do nothing")
                    .bind("id", id)
                    .bind("route", route)
                    .bind("digest", digest == null ? null : digest.toString())
                    .bind("now", Times.text(now))
                    .execute();
            if (added == 0) {
                return Optional.empty();
            }
            List<Alert> taken = alerts.stream()
                    .filter(alert -> tell(handle, alert, route, id))
                    .toList();
            if (taken.isEmpty()) {
                handle.rollback();
                return Optional.empty();
            }
            return Optional.of(new Message(id, route, digest, 1, taken));
        });
    }

    private static boolean tell(Handle handle, Alert alert, String route, String message) {
        return handle.createUpdate("insert into alert_told (alert, route, message) values (:alert, :route, :message) "
                                + "on conflict (alert, route) do nothing")
                        .bind("alert", alert.key())
                        .bind("route", route)
                        .bind("message", message)
                        .execute()
                == 1;
    }

    /** Notes what became of a message. */
    void settle(Message message, Channel.Receipt receipt, Instant now) {
        boolean refused = receipt.outcome() == Channel.Outcome.REFUSED;
        boolean last = message.attempts() > PAUSES.size();
        String outcome =
                switch (receipt.outcome()) {
                    case SENT -> "sent";
                    case REFUSED -> last ? "given-up" : "refused";
                    case UNCERTAIN -> null;
                };
        Instant next = refused && !last ? now.plus(PAUSES.get(message.attempts() - 1)) : null;
        database.jdbi().useHandle(handle -> handle.createUpdate("update alert_message set outcome = :outcome, "
                        + "next_attempt = :next, problem = :problem where id = :id")
                .bind("outcome", outcome)
                .bind("next", Times.text(next))
                .bind("problem", receipt.problem())
                .bind("id", message.id())
                .execute());
    }

    /** Takes the messages of a route that were refused and are to be tried again by now; others who ask do not get them. */
    List<Message> again(String route, Instant now) {
        return database.jdbi().inTransaction(handle -> handle
                .createQuery("select id, route, digest, attempts from alert_message where route = :route "
                        + "and outcome = 'refused' and next_attempt <= :now order by stamped, id")
                .bind("route", route)
                .bind("now", Times.text(now))
                .map((row, context) -> message(handle, row))
                .list()
                .stream()
                .filter(message -> claim(handle, message))
                .toList());
    }

    private static Message message(Handle handle, ResultSet row) throws SQLException {
        String digest = row.getString("digest");
        return new Message(
                row.getString("id"),
                row.getString("route"),
                digest == null ? null : LocalDate.parse(digest),
                row.getInt("attempts") + 1,
                new AlertTables(handle).of(row.getString("id")));
    }

    /** From here on it counts as told, as with the first attempt. */
    private static boolean claim(Handle handle, Message message) {
        return handle.createUpdate("update alert_message set outcome = null, attempts = :attempts "
                                + "where id = :id and outcome = 'refused' and attempts = :before")
                        .bind("attempts", message.attempts())
                        .bind("id", message.id())
                        .bind("before", message.attempts() - 1)
                        .execute()
                == 1;
    }

    /** Whether a digest of the day was made already. */
    boolean hasDigest(String route, LocalDate day) {
        return database.jdbi().withHandle(handle -> handle.createQuery(
                                "select count(*) from alert_message where route = :route and digest = :day")
                        .bind("route", route)
                        .bind("day", day.toString())
                        .mapTo(int.class)
                        .one())
                > 0;
    }

    /** What did not certainly arrive, the newest first. */
    List<SentMessage> doubtful() {
        return database.jdbi().withHandle(handle -> handle.createQuery(
                        "select id, route, stamped, attempts, outcome, problem from alert_message "
                                + "where outcome is null or outcome <> 'sent' order by stamped desc, id")
                .map((row, context) -> new SentMessage(
                        row.getString("id"),
                        row.getString("route"),
                        Times.instant(row.getString("stamped")),
                        row.getInt("attempts"),
                        row.getString("outcome"),
                        row.getString("problem")))
                .list());
    }
}
