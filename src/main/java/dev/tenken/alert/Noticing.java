package dev.tenken.alert;

import dev.tenken.data.Sha256;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** Makes alerts of what happened and of what is near. */
final class Noticing {
    private final AlertTables tables;
    private final Ahead ahead;
    private final LocalDate today;
    private final Instant now;
    private final Map<String, Alert> found = new HashMap<>();
    private int noted;

    Noticing(AlertTables tables, Ahead ahead, LocalDate today, Instant now) {
        this.tables = tables;
        this.ahead = ahead;
        this.today = today;
        this.now = now;
    }

    /** How many were noted that were not known. */
    int note(Collection<Deadline> deadlines, Collection<Happening> happenings) {
        happenings.forEach(this::note);
        deadlines.forEach(this::note);
        // Sorted, so that no two who note at once wait for each other.
        for (Alert alert : new TreeMap<>(found).values()) {
            if (alert.overtaken() != null) {
                tables.overtake(alert);
            } else if (tables.add(alert)) {
                noted++;
            }
        }
        return noted;
    }

    private void note(Happening happening) {
        String key = key(happening.kind(), happening.vendor(), happening.id());
        add(new Alert(
                key,
                happening.kind(),
                happening.vendor(),
                happening.subject(),
                happening.detail(),
                null,
                null,
                now,
                null));
    }

    private void add(Alert alert) {
        found.put(alert.key(), alert);
    }

    private void note(Deadline deadline) {
        Optional<Integer> pressing = ahead.pressing(deadline.kind(), ChronoUnit.DAYS.between(today, deadline.day()));
        if (pressing.isEmpty() || pressing.get() == Ahead.PASSED && lastWasNoted(deadline)) {
            return;
        }
        // What is less pressing is not told any more, also when the clock is set back.
        for (int step : ahead.steps(deadline.kind())) {
            if (step > pressing.get()) {
                add(alert(deadline, step, now));
            }
        }
        add(alert(deadline, pressing.get(), null));
    }

    /** After the day nothing new is to be told to those who knew in time. */
    private boolean lastWasNoted(Deadline deadline) {
        int last = ahead.steps(deadline.kind()).get(0);
        return tables.stands(alert(deadline, last, null).key());
    }

    private Alert alert(Deadline deadline, int step, Instant overtaken) {
        String key = key(deadline.kind(), deadline.vendor(), deadline.subject() + "\n" + deadline.day() + "\n" + step);
        return new Alert(
                key,
                deadline.kind(),
                deadline.vendor(),
                deadline.subject(),
                null,
                deadline.day(),
                step,
                now,
                overtaken);
    }

    private static String key(AlertKind kind, String vendor, String rest) {
        return Sha256.of((kind.word() + "\n" + vendor + "\n" + rest).getBytes(StandardCharsets.UTF_8));
    }
}
