package dev.tenken.watch.fetch;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;

/** Until when one address is to be fetched. */
record Deadline(Clock clock, Instant end) {

    static Deadline in(Duration limit, Clock clock) {
        return new Deadline(clock, clock.instant().plus(limit));
    }

    boolean isOver() {
        return !clock.instant().isBefore(end);
    }
}
