package dev.tenken.alert;

import dev.tenken.alert.Messages.Message;
import dev.tenken.alert.channel.Channel.Letter;
import dev.tenken.alert.channel.Channel.Outcome;
import dev.tenken.alert.channel.Channel.Receipt;
import dev.tenken.database.Database;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;

/** Tells on one route what is untold there: what presses at once, the rest once a day. */
final class Telling {
    /** Whoever is told for the first time hears of what was noted in the days before, and of nothing older. */
    private static final Duration BEFORE_FIRST = Duration.ofDays(7);

    private static final Comparator<Alert> PRESSING_FIRST = Comparator.comparing(
                    (Alert alert) -> !alert.kind().isPressing())
            .thenComparing(alert -> alert.day() == null ? LocalDate.MAX : alert.day())
            .thenComparing(Alert::raised)
            .thenComparing(Alert::vendor)
            .thenComparing(Alert::kind)
            .thenComparing(Alert::subject)
            .thenComparing(Alert::key);

    private final Database database;
    private final Messages messages;
    private final AlertSettings settings;
    private final Clock clock;
    private final Wording wording;

    Telling(Database database, AlertSettings settings, Clock clock, Function<String, Party> parties) {
        this.database = database;
        this.messages = new Messages(database);
        this.settings = settings;
        this.clock = clock;
        this.wording = new Wording(settings.language(), today(), parties);
    }

    private LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), settings.zone());
    }

    /** What is untold on a route, what presses first. */
    List<Alert> untold(Route route) {
        Instant now = clock.instant();
        return database
                .jdbi()
                .inTransaction(handle -> {
                    AlertTables tables = new AlertTables(handle);
                    return tables.untold(route.name(), tables.since(route.name(), now.minus(BEFORE_FIRST)));
                })
                .stream()
                .filter(route.concerns())
                .sorted(PRESSING_FIRST)
                .toList();
    }

    /** Tells what is to be told now, and tries again what was refused. */
    Told tell(Route route) {
        Told told = Told.NONE;
        for (Message message : messages.again(route.name(), clock.instant())) {
            told = told.plus(send(route, message));
        }
        List<Alert> untold = untold(route);
        List<Alert> now = untold.stream().filter(route::isAtOnce).toList();
        told = told.plus(stampAndSend(route, null, now));
        List<Alert> later = untold.stream().filter(a -> !route.isAtOnce(a)).toList();
        return isTimeForDigest(route) ? told.plus(stampAndSend(route, today(), later)) : told;
    }

    private boolean isTimeForDigest(Route route) {
        LocalTime time = LocalTime.ofInstant(clock.instant(), settings.zone());
        return !time.isBefore(settings.digestAt()) && !messages.hasDigest(route.name(), today());
    }

    private Told stampAndSend(Route route, LocalDate digest, List<Alert> alerts) {
        if (alerts.isEmpty()) {
            return Told.NONE;
        }
        return messages.stamp(route.name(), digest, alerts, clock.instant())
                .map(message -> send(route, message))
                .orElse(Told.NONE);
    }

    private Told send(Route route, Message message) {
        List<Alert> alerts = message.alerts().stream().sorted(PRESSING_FIRST).toList();
        Letter letter = new Letter(
                message.id(),
                message.attempts(),
                wording.subject(alerts, message.digest()),
                wording.body(alerts),
                AlertsJson.of(message.id(), alerts, wording));
        Receipt receipt = route.channel().send(letter);
        messages.settle(message, receipt, clock.instant());
        return receipt.outcome() == Outcome.SENT
                ? new Told(1, alerts.size(), List.of())
                : new Told(0, 0, List.of(route.name() + ": " + receipt.problem()));
    }

    /** Sends a message that says nothing. */
    Told test(Route route) {
        String id = UUID.randomUUID().toString();
        String text = wording.text("test");
        Receipt receipt =
                route.channel().send(new Letter(id, 1, text, text + "\n", AlertsJson.of(id, List.of(), wording)));
        return receipt.outcome() == Outcome.SENT
                ? new Told(1, 0, List.of())
                : new Told(0, 0, List.of(route.name() + ": " + receipt.problem()));
    }
}
