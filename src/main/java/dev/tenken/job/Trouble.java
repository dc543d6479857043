package dev.tenken.job;

import java.util.Locale;

/** Why a job failed. */
public enum Trouble {
    /** What it was given is wrong; its words say how. */
    INPUT,
    /** The worker died over it, twice. */
    WORKER_DOWN,
    /** It took longer than a job may. */
    TOO_LONG,
    /** A defect of the program. */
    DEFECT;

    String word() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    static Trouble of(String word) {
        return word == null ? null : valueOf(word.toUpperCase(Locale.ROOT).replace('-', '_'));
    }
}
