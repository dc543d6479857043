package dev.tenken.model.disposition;

import dev.tenken.model.catalog.Criterion;
import dev.tenken.model.finding.Outcome;

/**
 * The outcome of a criterion that counts when several rules spoke, with what the verdict needs to know of the criterion.
 *
 * @param control number of the control
 * @param criterion id of the criterion
 */
public record Decision(String control, String criterion, Outcome outcome, boolean essential, boolean gapWhenFailed) {

    public static Decision of(Criterion criterion, Outcome outcome) {
        return new Decision(
                criterion.control(), criterion.id(), outcome, criterion.essential(), criterion.gapWhenFailed());
    }
}
