package dev.tenken.history.compare;

import dev.tenken.history.saved.SavedFinding;
import java.util.List;

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
}
