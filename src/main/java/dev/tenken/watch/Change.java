package dev.tenken.watch;

/**
 * What became of a document.
 *
 * @param kind what happened
 * @param before the edition that was in force, or null
 * @param after the edition that is in force now, or null
 */
public record Change(Kind kind, Edition before, Edition after) {

    /** What happened. */
    public enum Kind {
        /** A document that was not there before. */
        NEW,
        /** Another content under the same name, or under a name that says so. */
        NEW_EDITION,
        /** The same content under another name. */
        RENAMED,
        /** No more there, while others are. */
        WITHDRAWN
    }

    public String document() {
        return after == null ? before.document() : after.document();
    }
}
