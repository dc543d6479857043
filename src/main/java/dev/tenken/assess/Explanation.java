package dev.tenken.assess;

import dev.tenken.model.Finding;
import dev.tenken.model.Judgement;
import java.util.List;

/**
 * Why a control came out as it did in one scope, and why not otherwise. Thresholds are those of the finding's control.
 *
 * @param finding what came out
 * @param criteria one per criterion, in the order of the catalog
 */
public record Explanation(Finding finding, List<OfCriterion> criteria) {

    public Explanation {
        criteria = List.copyOf(criteria);
    }

    /**
     * Why a criterion came out as it did.
     *
     * @param judgement what came out
     * @param rules every rule of the criterion, fired or not, by file and line
     */
    public record OfCriterion(Judgement judgement, List<RuleTrace> rules) {

        public OfCriterion {
            rules = List.copyOf(rules);
        }
    }
}
