package dev.tenken.letter;

import java.time.Instant;
import java.time.LocalDate;

/**
 * A letter that a vendor was sent.
 *
 * @param vendor its id in the register
 * @param number of the letter among those to the vendor, from 1
 * @param asked what it asks
 * @param stillOpen how many of its questions were not answered yet, as far as the program can tell
 * @param closed when it was, or null while it is open
 * @param closing why it was, or null while it is open
 */
public record Letter(String vendor, int number, Asked asked, int stillOpen, Instant closed, Closing closing) {

    /** Why nobody waits for answers to a letter any more. */
    public enum Closing {
        /** It came back filled in, or all that it asks is answered by documents that came later, or met by now. */
        ANSWERED,
        /** A person says so. */
        BY_HAND,
        /** Another letter was sent. */
        FOLLOWED
    }

    public boolean isOpen() {
        return closed == null;
    }

    /** Whether answers should have come by now. */
    public boolean isOverdue(LocalDate today) {
        return isOpen() && today.isAfter(asked.answerBy());
    }
}
