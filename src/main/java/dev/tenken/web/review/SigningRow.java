package dev.tenken.web.review;

import dev.tenken.history.archive.Particulars;
import dev.tenken.history.archive.State;
import dev.tenken.history.archive.Stored;
import java.util.Set;

/**
 * An assessment on its way to a signature.
 *
 * @param stored the assessment
 * @param particulars who had it made, and its steps
 * @param workers who worked on it
 * @param alone true when the visitor did all that work, and so may not sign it
 */
public record SigningRow(Stored stored, Particulars particulars, Set<String> workers, boolean alone) {

    public boolean isDraft() {
        return stored.state() == State.DRAFT;
    }

    public boolean isInReview() {
        return stored.state() == State.IN_REVIEW;
    }

    public boolean isSigned() {
        return stored.state() == State.SIGNED;
    }

    /** True when it can never change again. */
    public boolean isClosed() {
        return stored.state() == State.LOCKED || stored.state() == State.SUPERSEDED;
    }
}
