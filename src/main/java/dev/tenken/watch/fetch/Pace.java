package dev.tenken.watch.fetch;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;

/** Keeps requests to one host apart. */
final class Pace {
    /** A site that asks for more than this between two requests gets no more. */
    private static final Duration LONGEST = Duration.ofSeconds(30);

    /** Lets time pass. */
    interface Sleeper {
        void sleep(Duration time) throws InterruptedException;
    }

    private final Map<String, Instant> free = new HashMap<>();
    private final Clock clock;
    private final Sleeper sleeper;

    Pace(Clock clock, Sleeper sleeper) {
        this.clock = clock;
        this.sleeper = sleeper;
    }

    /**
     * Waits until the host may be asked again, and keeps it for this request.
     *
     * @throws InterruptedException when the program is to end
     */
    void await(String host, Duration pause) throws InterruptedException {
        Duration kept = pause.compareTo(LONGEST) > 0 ? LONGEST : pause;
        Duration wait;
        synchronized (free) {
            Instant now = clock.instant();
            Instant next = free.getOrDefault(host, now);
            Instant begin = next.isAfter(now) ? next : now;
            free.put(host, begin.plus(kept));
            wait = Duration.between(now, begin);
        }
        if (!wait.isZero()) {
            sleeper.sleep(wait);
        }
    }
}
