package dev.tenken.model;

import java.util.List;

/**
 * Telling customers of changes, updates, maintenance and the end of the service.
 *
 * @param leadTime how long before
 * @param channel by which way, as named
 * @param event what is announced: {@code change}, {@code update}, {@code maintenance}, {@code termination}, {@code terms}, {@code subprocessor}
 */
public record ChangeNotification(
        Statement statement,
        TimeSpan leadTime,
        List<String> channel,
        @Extension List<String> event) implements VendorFact {

    public ChangeNotification {
        channel = channel == null ? List.of() : List.copyOf(channel);
        event = event == null ? List.of() : List.copyOf(event);
    }

    /** True when both may announce the same: one that names no event announces any. */
    public boolean sharesEventWith(ChangeNotification other) {
        return event.isEmpty() || other.event.isEmpty() || event.stream().anyMatch(other.event::contains);
    }
}
