package dev.tenken.model.fact;

import dev.tenken.model.TimeSpan;
import dev.tenken.model.likeness.Group;
import java.util.Objects;

/**
 * Service levels, redundancy and recovery objectives.
 *
 * @param rate availability in percent
 * @param rto recovery time objective
 * @param rpo recovery point objective
 */
public record Availability(Statement statement, Double rate, TimeSpan rto, TimeSpan rpo) implements VendorFact {

    /** True when less may be lost than lies between any two of these copies. */
    public boolean losesLessThanAllOf(Group copies) {
        return rpo != null
                && copies.all(Backup.class).stream()
                        .map(Backup::frequency)
                        .filter(Objects::nonNull)
                        .allMatch(f -> rpo.seconds() < f.least().seconds());
    }
}
