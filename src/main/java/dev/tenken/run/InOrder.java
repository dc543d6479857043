package dev.tenken.run;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.ThreadFactory;
import java.util.function.Consumer;
import java.util.function.IntFunction;

/** Does pieces of work on several threads, and hands over what they come to in their own order. */
final class InOrder {
    /** A finished piece may wait for a slow one before it; no more than these wait, so that memory stays bounded. */
    private static final int AHEAD_PER_THREAD = 2;

    /** As much as the first thread of a program has on most systems: what is read there must be read here too. */
    private static final long STACK_BYTES = 8L << 20;

    private final int threads;

    /** @param threads at least 1; with 1 all is done by who calls */
    InOrder(int threads) {
        this.threads = threads;
    }

    /** On as many threads as there are processors for. */
    static InOrder onAllProcessors() {
        return new InOrder(Runtime.getRuntime().availableProcessors());
    }

    /**
     * Does the work of every number from 0.
     *
     * @param work may be called on several threads at once; what it throws ends everything and is thrown here
     * @param taken is called by who calls this, in the order of the numbers
     */
    <R> void run(int count, IntFunction<R> work, Consumer<R> taken) {
        int several = Math.min(threads, count);
        if (several <= 1) {
            for (int i = 0; i < count; i++) {
                taken.accept(work.apply(i));
            }
            return;
        }
        ExecutorService pool = Executors.newFixedThreadPool(several, threads());
        try {
            Deque<Future<R>> ahead = new ArrayDeque<>();
            for (int i = 0; i < count; i++) {
                int number = i;
                ahead.add(pool.submit(() -> work.apply(number)));
                if (ahead.size() >= several * AHEAD_PER_THREAD) {
                    taken.accept(result(ahead.remove()));
                }
            }
            while (!ahead.isEmpty()) {
                taken.accept(result(ahead.remove()));
            }
        } finally {
            pool.shutdownNow();
        }
    }

    // Threads made here find classes where their maker does; those of a common pool may not.
    private static ThreadFactory threads() {
        return work -> {
            Thread thread = new Thread(null, work, "vendors", STACK_BYTES);
            thread.setDaemon(true);
            return thread;
        };
    }

    private static <R> R result(Future<R> future) {
        try {
            return future.get();
        } catch (ExecutionException e) {
            throw Background.unchecked(e.getCause());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("interrupted while work was under way", e);
        }
    }
}
