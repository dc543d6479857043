package dev.tenken.schedule;

import java.time.Duration;

/** When something that failed is tried again: soon, then ever later, and every day as long as it fails. */
final class Retry {
    private static final Duration FIRST = Duration.ofMinutes(5);
    private static final Duration LONGEST = Duration.ofDays(1);
    private static final int TIMES = 6;
    private static final int MOST_STEPS = 4;

    private Retry() {}

    /** @param failures how often it failed, at least 1 */
    static Duration after(int failures) {
        Duration wait = FIRST;
        for (int i = 1; i < Math.min(failures, MOST_STEPS); i++) {
            wait = wait.multipliedBy(TIMES);
        }
        return wait.compareTo(LONGEST) < 0 ? wait : LONGEST;
    }
}
