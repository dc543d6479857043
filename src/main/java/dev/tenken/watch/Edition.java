package dev.tenken.watch;

import java.time.Instant;

/**
 * One edition of a document that is watched.
 *
 * @param vendor id of its vendor
 * @param document path below the vendor's folder, or address
 * @param number counted from 1 for each document
 * @param paper what it was
 * @param found when it was first seen
 * @param ended when it was seen no more, or null while it is in force
 * @param ending why it is no more in force, or null
 * @param replaces the document of another name whose edition came before it, or null
 * @param acceptedBy who took it although it looked wrong, or null
 */
public record Edition(
        String vendor,
        String document,
        int number,
        Paper paper,
        Instant found,
        Instant ended,
        Ending ending,
        String replaces,
        String acceptedBy) {

    /** Why an edition is no more in force. */
    public enum Ending {
        /** Another one came. */
        REPLACED,
        /** The document is not there any more. */
        WITHDRAWN
    }

    boolean isInForce() {
        return ended == null;
    }
}
