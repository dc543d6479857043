package dev.tenken.model;

import java.util.List;

/**
 * Telling customers of security incidents and failures.
 *
 * @param deadline within which time customers are told
 * @param channel by which way, as named
 */
public record IncidentNotification(Statement statement, TimeSpan deadline, List<String> channel) implements VendorFact {

    public IncidentNotification {
        channel = channel == null ? List.of() : List.copyOf(channel);
    }
}
