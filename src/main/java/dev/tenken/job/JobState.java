package dev.tenken.job;

import java.util.Locale;

/** How far a job is. */
public enum JobState {
    QUEUED,
    RUNNING,
    DONE,
    FAILED;

    String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    static JobState of(String word) {
        return valueOf(word.toUpperCase(Locale.ROOT));
    }

    /** True when nothing will change any more. */
    public boolean isOver() {
        return this == DONE || this == FAILED;
    }
}
