package dev.tenken.history.compare;

import dev.tenken.model.finding.Outcome;

/**
 * A criterion whose outcome is another one.
 *
 * @param id such as {@code 12.3.1.frequency}
 * @param before null when it was not asked
 * @param after null when it is not asked any more
 */
public record CriterionChange(String id, Outcome before, Outcome after) {}
