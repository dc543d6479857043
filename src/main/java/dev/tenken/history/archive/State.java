package dev.tenken.history.archive;

import java.util.Locale;

/** How far an assessment is on its way to a signature. */
public enum State {
    /** Made, and nobody has looked at it. */
    DRAFT,
    /** Somebody asked for a signature. */
    IN_REVIEW,
    /** A named person decided on it. */
    SIGNED,
    /** It stands, and can never change again. */
    LOCKED,
    /** It stood until a later one was locked. */
    SUPERSEDED;

    /** The word in tables and on the screen. */
    public String word() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    static State of(String word) {
        return valueOf(word.toUpperCase(Locale.ROOT).replace('-', '_'));
    }
}
