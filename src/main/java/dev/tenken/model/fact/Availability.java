package dev.tenken.model.fact;

import dev.tenken.model.TimeSpan;
import dev.tenken.model.likeness.Group;
import dev.tenken.model.likeness.Tiers;
import java.util.Objects;

/**
 * Service levels, redundancy and recovery objectives.
 *
 * @param rate availability in percent
 * @param rto recovery time objective
 * @param rpo recovery point objective
 */
public record Availability(Statement statement, Double rate, TimeSpan rto, TimeSpan rpo) implements VendorFact {

    /** True of a span of rates for which a share of the fee is given back. */
    public boolean isCreditTier() {
        return Tiers.isTier(this);
    }

    /** True when it promises a higher rate than that at which the first of these tiers begins. */
    public boolean isAboveTiersOf(Group tiers) {
        return Tiers.toTop(this, tiers) > 0;
    }

    /** True when it promises a lower rate than that at which the first of these tiers begins, in one table or list with one above it. */
    public boolean isBelowTiersOf(Group tiers, Group above) {
        return Tiers.toTop(this, tiers) < 0 && Tiers.isBeside(this, above);
    }

    /** True when it says from which plan on it holds. */
    public boolean isFromPlanOn() {
        return Tiers.floor(this) != null;
    }

    /** True of the row of a plan that one of these leaves out, by the order of the plans' rows. */
    public boolean isOfPlanBeneathOneOf(Group holding, Group rows) {
        return Tiers.isBeneath(this, holding, rows);
    }

    /** True when less may be lost than lies between any two of these copies. */
    public boolean losesLessThanAllOf(Group copies) {
        return rpo != null
                && copies.all(Backup.class).stream()
                        .map(Backup::frequency)
                        .filter(Objects::nonNull)
                        .allMatch(f -> rpo.seconds() < f.least().seconds());
    }
}
