package dev.tenken.history.archive;

import dev.tenken.data.Data;
import java.util.Map;

/** What an event tells beside its kind. */
final class Details {
    private Details() {}

    static String json(Map<String, Object> detail) {
        return Data.writeJsonLine(detail);
    }

    static Map<?, ?> of(Event event) {
        return Data.readJson(event.detail(), "event " + event.number(), Map.class);
    }
}
