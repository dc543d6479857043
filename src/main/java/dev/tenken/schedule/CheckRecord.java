package dev.tenken.schedule;

import java.time.Instant;
import java.time.LocalDate;

/**
 * A due day of a vendor that was settled.
 *
 * @param check which
 * @param lookedAt when
 * @param day the day on which statements were judged
 * @param outcome what came of it
 * @param assessment id of the assessment that holds since
 * @param fingerprint of all that it depends on but the day
 * @param turns the first day on which something would be judged otherwise though nothing else changed, or null
 * @param worker who did it
 */
public record CheckRecord(
        DueCheck check,
        Instant lookedAt,
        LocalDate day,
        Outcome outcome,
        String assessment,
        String fingerprint,
        LocalDate turns,
        String worker) {

    /** What came of a due day. */
    public enum Outcome {
        ASSESSED,
        /** Nothing had changed that an assessment depends on: looked at, and not assessed again. */
        UNCHANGED
    }

    /** Whether an assessment on a later day would come out the same. */
    boolean holds(String otherFingerprint, LocalDate later) {
        return assessment != null
                && fingerprint.equals(otherFingerprint)
                && !later.isBefore(day)
                && (turns == null || later.isBefore(turns));
    }

    /** The same, with the assessment kept under an id. */
    CheckRecord kept(String id) {
        return new CheckRecord(check, lookedAt, day, outcome, id, fingerprint, turns, worker);
    }
}
