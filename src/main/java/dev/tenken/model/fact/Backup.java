package dev.tenken.model.fact;

import dev.tenken.model.Interval;
import dev.tenken.model.TimeSpan;
import dev.tenken.model.likeness.Copies;
import java.util.List;

/**
 * Backups of customer data.
 *
 * @param frequency how often they are taken
 * @param generations how many are kept
 * @param retention how long each is kept
 * @param offsite kept away from the primary site
 * @param encrypted stored encrypted
 * @param restoreTested whether restoring is tested
 * @param customerRestore whether a customer can have data restored on request
 * @param method full, differential, snapshot, replication and the like, in the text's own words
 * @param restorable whether the text says that (and to what state) data can be restored from them
 */
public record Backup(
        Statement statement,
        Interval frequency,
        Integer generations,
        TimeSpan retention,
        Boolean offsite,
        Boolean encrypted,
        Boolean restoreTested,
        Boolean customerRestore,
        @Extension String method,
        @Extension Boolean restorable)
        implements VendorFact {

    private static final List<String> OFTENER =
            List.of("more frequent", "more often", "より頻繁", "より短い間隔", "頻度を上げ", "高頻度");

    /** True when it tells how often copies are made, or how many or how long they are kept. */
    public boolean isPromised() {
        return frequency != null || generations != null || retention != null;
    }

    /** True when they are told to be made more often for some: what is too rare here is not all that there is. */
    public boolean isOftenerForSome() {
        return saysOneOf(OFTENER);
    }

    /** True when they are made for the provider's own use, or for extra money. */
    public boolean isInner() {
        return Copies.inner(this);
    }

    /** True when they are told to be in one place and nowhere else. */
    public boolean isNowhereElse() {
        return Copies.nowhereElse(this);
    }
}
