package dev.tenken.model;

import java.util.List;

/**
 * Telling customers of changes, updates, maintenance and the end of the service.
 *
 * @param leadTime how long before
 * @param channel by which way, as named
 */
public record ChangeNotification(Statement statement, TimeSpan leadTime, List<String> channel) implements VendorFact {

    public ChangeNotification {
        channel = channel == null ? List.of() : List.copyOf(channel);
    }
}
