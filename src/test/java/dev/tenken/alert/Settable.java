package dev.tenken.alert;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;

/** A clock that a test sets. */
final class Settable extends Clock {
    private final ZoneId zone;
    private Instant now;

    Settable(ZoneId zone, String local) {
        this.zone = zone;
        set(local);
    }

    /** Sets it to a time of its zone. */
    void set(String local) {
        now = java.time.LocalDateTime.parse(local).atZone(zone).toInstant();
    }

    @Override
    public ZoneId getZone() {
        return zone;
    }

    @Override
    public Clock withZone(ZoneId other) {
        throw new UnsupportedOperationException();
    }

    @Override
    public Instant instant() {
        return now;
    }
}
