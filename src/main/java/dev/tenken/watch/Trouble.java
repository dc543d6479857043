package dev.tenken.watch;

import java.time.Instant;

/**
 * What could not be had or was not taken. The edition that was had before stays in force.
 *
 * @param vendor id of the vendor
 * @param document path, address, or {@link #FOLDER}
 * @param cause of a fixed set, to count and compare
 * @param message what, where, got, wanted, what to do next; one line
 * @param since when it was first seen in a row
 * @param found what was there and not taken, or null
 */
public record Trouble(String vendor, String document, Cause cause, String message, Instant since, Paper found) {
    /** Stands for the folder as a whole. */
    public static final String FOLDER = "";

    /** What is wrong. */
    public enum Cause {
        /** The folder is not there or cannot be listed. */
        FOLDER,
        /** Nothing is left of all that was in the folder. */
        ALL_GONE,
        /** The server says that there is no such page. */
        MISSING,
        /** It could not be fetched for another reason. */
        NOT_FETCHED,
        /** It is there and cannot be read. */
        UNREADABLE,
        /** It has no text. */
        NO_TEXT,
        /** It has shrunk to next to nothing. */
        TINY,
        /** It is another sort of file than before, or asks to log in. */
        OTHER_KIND
    }

    /** Whether a person can say that it is right as it is. */
    public boolean canBeAccepted() {
        return found != null || cause == Cause.ALL_GONE || cause == Cause.MISSING;
    }
}
