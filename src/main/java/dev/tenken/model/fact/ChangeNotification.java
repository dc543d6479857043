package dev.tenken.model.fact;

import dev.tenken.model.TimeSpan;
import dev.tenken.model.likeness.Group;
import java.util.List;
import java.util.Map;

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

    private static final List<String> URGENT_OR_SLIGHT = List.of(
            "emergenc",
            "urgent",
            "unscheduled",
            "unplanned",
            "exceptional",
            "critical",
            "short notice",
            "minor",
            "緊急",
            "やむを得",
            "突発",
            "臨時",
            "軽微",
            "影響がない",
            "影響のない");

    public ChangeNotification {
        channel = channel == null ? List.of() : List.copyOf(channel);
        event = event == null ? List.of() : List.copyOf(event);
    }

    /** True when one of the others may announce the same for a service that both hold for: one that names no event announces any. */
    public boolean sharesEventAndServiceWithOneOf(Group others) {
        return others.meets(
                "event",
                this,
                f -> Map.of(
                        "event", f instanceof ChangeNotification n ? n.event : List.of(), "service", f.getServices()));
    }

    /** Whether it is about what nobody can tell in advance, or need not know. */
    public boolean isUrgentOrSlight() {
        return saysOneOf(URGENT_OR_SLIGHT);
    }

    /** Whether it may be about changes of the running service: not only about its end, its terms or its suppliers. */
    public boolean isOfOperation() {
        return event.isEmpty() || OPERATION.stream().anyMatch(event::contains);
    }
}
