package dev.tenken.job.work;

import java.time.Duration;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.ScheduledFuture;
import java.util.concurrent.TimeUnit;

/** Ends jobs that take too long. A thread that does not stop even then can only be ended with its process. */
final class Watchdog {
    private static final Duration GRACE = Duration.ofSeconds(15);

    private final Duration longest;
    private final Runnable stuck;
    private final ScheduledExecutorService clock = Executors.newSingleThreadScheduledExecutor(work -> {
        Thread thread = new Thread(work, "jobs-watchdog");
        thread.setDaemon(true);
        return thread;
    });

    /** @param stuck ends the process */
    Watchdog(Duration longest, Runnable stuck) {
        this.longest = longest;
        this.stuck = stuck;
    }

    /** While it is open, the thread that opened it is watched. */
    interface Watched extends AutoCloseable {
        @Override
        void close();
    }

    /** @param overdue is called when the time is over; then the thread is interrupted */
    Watched over(Runnable overdue) {
        Thread thread = Thread.currentThread();
        ScheduledFuture<?> end = clock.schedule(
                () -> {
                    overdue.run();
                    thread.interrupt();
                },
                longest.toMillis(),
                TimeUnit.MILLISECONDS);
        ScheduledFuture<?> last = clock.schedule(stuck, longest.plus(GRACE).toMillis(), TimeUnit.MILLISECONDS);
        return () -> {
            end.cancel(false);
            last.cancel(false);
            // What comes next on this thread was not meant.
            Thread.interrupted();
        };
    }

    void stop() {
        clock.shutdownNow();
    }
}
