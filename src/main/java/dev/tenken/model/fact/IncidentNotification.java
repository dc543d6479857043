package dev.tenken.model.fact;

import dev.tenken.model.TimeSpan;
import java.util.List;

/**
 * Telling customers of security incidents and failures.
 *
 * @param deadline within which time customers are told
 * @param channel by which way, as named
 * @param scope what is told of: {@code security}, {@code failure}
 * @param stage which report it is when it follows the first notice: {@code interim}, {@code investigation}, {@code post-mortem}, {@code final}
 * @param reportedByCustomer true when it tells how customers report to the provider, not how they are told
 */
public record IncidentNotification(
        Statement statement,
        TimeSpan deadline,
        List<String> channel,
        @Extension List<String> scope,
        @Extension String stage,
        @Extension Boolean reportedByCustomer)
        implements VendorFact {

    public IncidentNotification {
        channel = channel == null ? List.of() : List.copyOf(channel);
        scope = scope == null ? List.of() : List.copyOf(scope);
    }

    /**
     * True when a time limit is stated that is short enough.
     *
     * @param limit the longest accepted time
     * @param days the longest accepted count of business days, where the text counts those
     */
    public boolean within(TimeSpan limit, int days) {
        return deadline != null && (deadline.businessDays() ? deadline.amount() <= days : deadline.isAtMost(limit));
    }
}
