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

    private static final List<String> OPERATION = List.of("change", "update", "maintenance");

    public ChangeNotification {
        channel = channel == null ? List.of() : List.copyOf(channel);
        event = event == null ? List.of() : List.copyOf(event);
    }

    /** True when both may announce the same: one that names no event announces any. */
    public boolean sharesEventWith(ChangeNotification other) {
        return event.isEmpty() || other.event.isEmpty() || event.stream().anyMatch(other.event::contains);
    }

    /** Whether it may be about changes of the running service: not only about its end, its terms or its suppliers. */
    public boolean isOfOperation() {
        return event.isEmpty() || OPERATION.stream().anyMatch(event::contains);
    }
}
