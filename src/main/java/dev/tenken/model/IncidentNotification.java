package dev.tenken.model;

import java.util.List;

/**
 * Telling customers of security incidents and failures.
 *
 * @param deadline within which time customers are told
 * @param channel by which way, as named
 * @param reportedByCustomer true when it tells how customers report to the provider, not how they are told
 */
public record IncidentNotification(
        Statement statement,
        TimeSpan deadline,
        List<String> channel,
        @Extension Boolean reportedByCustomer) implements VendorFact {

    public IncidentNotification {
        channel = channel == null ? List.of() : List.copyOf(channel);
    }
}
