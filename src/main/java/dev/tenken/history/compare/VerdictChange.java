package dev.tenken.history.compare;

import dev.tenken.history.saved.SavedFinding;
import dev.tenken.model.finding.Verdict;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/**
 * What became of a finding.
 *
 * @param trend which way the verdict went
 * @param before null when there was none
 * @param after null when there is none any more
 * @param criteria those with another outcome, in the order of the catalog
 * @param facts the changes of facts that the finding rests on, or rested on
 * @param why null where neither verdict nor any outcome changed
 */
public record VerdictChange(
        Trend trend,
        SavedFinding before,
        SavedFinding after,
        List<CriterionChange> criteria,
        List<FactChange> facts,
        Why why) {

    /**
     * The ways that are news where the finding fails. Silence that was broken to say no is news as a denial is, though the
     * silence failed too.
     */
    private static final Set<Trend> NEWS = EnumSet.of(Trend.WORSE, Trend.NO_LONGER_DISCLOSED, Trend.NEWLY_DISCLOSED);

    public VerdictChange {
        criteria = List.copyOf(criteria);
        facts = List.copyOf(facts);
    }

    /** The finding as it is, or as it was when there is none any more. */
    public SavedFinding finding() {
        return after == null ? before : after;
    }

    /** Whether verdict, severity or the outcome of a criterion changed. */
    public boolean isChange() {
        return why != null;
    }

    /** Whether the verdict went another way by the yardstick, and the vendor has no part in it. */
    public boolean isOfYardstickAlone() {
        return trend != Trend.SAME && why.ofYardstick() && !why.ofVendor();
    }

    /**
     * Whether the finding fails and it is news: it was not there, it did not fail, it went for the worse, or
     * nothing was disclosed and now it falls short. What an auditor settled does not fail.
     *
     * @param failing the verdicts that fail
     */
    public boolean isNewOrWorse(Set<Verdict> failing) {
        if (!fails(after, failing)) {
            return false;
        }
        return !fails(before, failing) || NEWS.contains(trend);
    }

    private static boolean fails(SavedFinding finding, Set<Verdict> failing) {
        return finding != null && failing.contains(finding.effective()) && !finding.isSettled();
    }
}
