package dev.tenken.history.archive;

import dev.tenken.database.Times;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import org.jdbi.v3.core.Handle;

/**
 * A step of an assessment from draft to superseded.
 *
 * @param id for ever
 * @param step which
 * @param person who took it
 * @param at when
 * @param decision of a signature, else null
 * @param residualRisk of a signature, in the signer's words, else null
 * @param note or null
 */
public record SignOff(
        String id, Step step, String person, Instant at, String decision, String residualRisk, String note) {

    /** What is done with an assessment. */
    public enum Step {
        /** A signature is asked for. */
        SUBMIT(State.DRAFT, State.IN_REVIEW),
        /** It is sent back. */
        RETURN(State.IN_REVIEW, State.DRAFT),
        /** A named person decides on it. */
        SIGN(State.IN_REVIEW, State.SIGNED),
        /** It stands from now on. */
        LOCK(State.SIGNED, State.LOCKED),
        /** Another one stands in its place. */
        SUPERSEDE(State.LOCKED, State.SUPERSEDED);

        private final State from;
        private final State to;

        Step(State from, State to) {
            this.from = from;
            this.to = to;
        }

        State from() {
            return from;
        }

        State to() {
            return to;
        }

        /** The word in tables. */
        public String word() {
            return name().toLowerCase(Locale.ROOT);
        }

        static Step of(String word) {
            return valueOf(word.toUpperCase(Locale.ROOT));
        }
    }

    static List<SignOff> of(Handle handle, long assessment) {
        return handle.createQuery("select id, step, person, at, decision, residual_risk, note from sign_offs"
                        + " where assessment = :number order by at, id")
                .bind("number", assessment)
                .map((row, context) -> new SignOff(
                        row.getString(1),
                        Step.of(row.getString(2)),
                        row.getString(3),
                        Times.instant(row.getString(4)),
                        row.getString(5),
                        row.getString(6),
                        row.getString(7)))
                .list();
    }
}
