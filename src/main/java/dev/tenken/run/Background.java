package dev.tenken.run;

import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;

/** Something that is made on a thread of its own from the start, and waited for when it is needed. */
final class Background<T> {
    private final FutureTask<T> task;

    private Background(FutureTask<T> task) {
        this.task = task;
    }

    // A thread made here finds classes where its maker does; one of a common pool may not.
    static <T> Background<T> start(String name, Callable<T> work) {
        FutureTask<T> task = new FutureTask<>(work);
        Thread thread = new Thread(task, name);
        thread.setDaemon(true);
        thread.start();
        return new Background<>(task);
    }

    /** What was made; what its making threw is thrown here. */
    T get() {
        try {
            return task.get();
        } catch (ExecutionException e) {
            throw unchecked(e.getCause());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("interrupted while work was under way", e);
        }
    }

    /** The same as one that need not be declared; an error is thrown at once. */
    static RuntimeException unchecked(Throwable problem) {
        if (problem instanceof Error error) {
            throw error;
        }
        return problem instanceof RuntimeException exception ? exception : new IllegalStateException(problem);
    }
}
