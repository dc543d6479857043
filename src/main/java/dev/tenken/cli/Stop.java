package dev.tenken.cli;

import java.io.IOException;
import java.io.InputStream;
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

    /** The same when the input ends, as that of a child does when its parent is gone. */
    void whenInputEnds(InputStream input) {
        Thread reader = new Thread(() -> untilEnd(input), "parent");
        reader.setDaemon(true);
        reader.start();
    }

    private void untilEnd(InputStream input) {
        try {
            while (input.read() >= 0) {
                // Nothing is said to a child; only the end counts.
            }
        } catch (IOException e) {
            // The other end is gone, too.
        }
        asked.countDown();
    }

    private void asked() {
        asked.countDown();
        try {
            done.await();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    /** Asks to stop, from within. */
    void ask() {
        asked.countDown();
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
