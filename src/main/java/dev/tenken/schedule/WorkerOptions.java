package dev.tenken.schedule;

import java.time.Duration;

/**
 * How a worker works.
 *
 * @param name by which others know who is at a task
 * @param threads how many vendors it does at a time
 * @param polling how often it looks for what is due
 * @param heartbeat how often it shows that it is alive; a task of one that did not for four times as long is done by another
 */
public record WorkerOptions(String name, int threads, Duration polling, Duration heartbeat) {
    private static final Duration POLLING = Duration.ofSeconds(10);
    private static final Duration HEARTBEAT = Duration.ofSeconds(30);
    private static final Duration PROMPT_POLLING = Duration.ofMillis(500);
    private static final Duration PROMPT_HEARTBEAT = Duration.ofSeconds(5);

    /** So many heartbeats may be missed before a worker is taken for dead. */
    static final int MISSED = 4;

    public static WorkerOptions usual(String name, int threads) {
        return new WorkerOptions(name, threads, POLLING, HEARTBEAT);
    }

    /** The same of one that people wait for, before a page. */
    public static WorkerOptions prompt(String name, int threads) {
        return new WorkerOptions(name, threads, PROMPT_POLLING, PROMPT_HEARTBEAT);
    }
}
