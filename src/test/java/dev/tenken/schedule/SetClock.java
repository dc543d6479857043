package dev.tenken.schedule;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;

/** A clock that a test sets. */
final class SetClock extends Clock {
    private volatile Instant now;
    private volatile long started;

    SetClock(String now) {
        set(now);
    }

    void set(String instant) {
        now = Instant.parse(instant);
    }

    @Override
    public ZoneId getZone() {
        return ZoneOffset.UTC;
    }

    @Override
    public Clock withZone(ZoneId zone) {
        return this;
    }

    /** Lets it run from where it is set: who waits for the time would wait for ever. */
    void run() {
        started = System.nanoTime();
    }

    @Override
    public Instant instant() {
        return started == 0 ? now : now.plusNanos(System.nanoTime() - started);
    }
}
