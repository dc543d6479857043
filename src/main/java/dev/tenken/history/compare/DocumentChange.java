package dev.tenken.history.compare;

import dev.tenken.history.saved.SavedDocument;

/**
 * What became of a document.
 *
 * @param kind what
 * @param before null when it was added
 * @param after null when it is not there any more
 */
public record DocumentChange(Kind kind, SavedDocument before, SavedDocument after) {

    /** What can become of a document. */
    public enum Kind {
        ADDED,
        REMOVED,
        /** It lies there, but could not be read this time. */
        UNREADABLE,
        /** Another file under the same name. */
        REPLACED,
        /** Another edition under another name. */
        NEW_EDITION,
        /** Other bytes that give the same text. */
        RESAVED,
        RENAMED,
        UNCHANGED
    }

    /** Whether both sides read the same, word for word. */
    public boolean sameText() {
        return kind == Kind.UNCHANGED || kind == Kind.RENAMED || kind == Kind.RESAVED;
    }
}
