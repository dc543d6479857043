package dev.tenken.disposition;

import dev.tenken.model.disposition.Disposition;
import java.time.Instant;

/**
 * A disposition as it was from one change to the next.
 *
 * @param disposition what is said
 * @param number from 1
 * @param standing false from when it was withdrawn
 * @param at when it was written
 * @param actor who wrote it, for the event log; the author is who answers for it
 * @param note why it was changed or withdrawn, or null
 * @param seen what the author looked at
 */
public record Version(
        Disposition disposition, int number, boolean standing, Instant at, String actor, String note, Seen seen) {

    /**
     * What somebody looked at who said something.
     *
     * @param assessment id of the stored assessment, or null
     * @param document of a fact: path of the document, or null
     * @param digest SHA-256 that the document had, or null
     */
    public record Seen(String assessment, String document, String digest) {
        /** Nobody knows. */
        public static final Seen UNKNOWN = new Seen(null, null, null);
    }

    public String id() {
        return disposition.id();
    }
}
