package dev.tenken.model.disposition;

import dev.tenken.model.LocalizedText;
import dev.tenken.model.document.Evidence;
import java.util.List;

/**
 * What became of a disposition in an assessment.
 *
 * @param disposition the disposition
 * @param status whether it counts
 * @param note why it does not count, in both languages; null when it counts
 * @param evidence where its quotes stand in the vendor's documents
 */
public record DispositionRecord(Disposition disposition, Status status, LocalizedText note, List<Evidence> evidence) {

    /** Whether a disposition counts. */
    public enum Status {
        ACTIVE,
        /** Its last day has passed. */
        EXPIRED,
        /** What it is about is not there any more, or is no longer what it was. */
        UNMATCHED
    }

    public DispositionRecord {
        evidence = List.copyOf(evidence);
    }

    /** True when it counts. */
    public boolean isActive() {
        return status == Status.ACTIVE;
    }
}
