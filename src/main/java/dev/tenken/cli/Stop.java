package dev.tenken.cli;

import java.util.concurrent.CountDownLatch;

/** Waits for the signal to stop, and keeps the program alive until what was at work is done. */
final class Stop {
    private final CountDownLatch asked = new CountDownLatch(1);
    private final CountDownLatch done = new CountDownLatch(1);

    private Stop() {}

    static Stop onSignal() {
        Stop stop = new Stop();
        Runtime.getRuntime().addShutdownHook(new Thread(stop::asked));
        return stop;
    }

    private void asked() {
        asked.countDown();
        try {
            done.await();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    /** Returns when somebody asks to stop. */
    void await() throws InterruptedException {
        asked.await();
    }

    /** Lets the program end. */
    void done() {
        done.countDown();
    }
}
