package dev.tenken.access;

import dev.tenken.data.Data;
import dev.tenken.database.EventLog;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jdbi.v3.core.Handle;

/** The clock, and the log that every change is told to; never with a secret in it. */
record Told(EventLog events, Clock clock) {
    /** Now, as exactly as the tables keep it. */
    Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.MILLIS);
    }

    /** Tells of a change in its transaction, as the last thing there: who tells holds the end of the log. */
    void tell(Handle handle, String actor, String kind, Object... namesAndValues) {
        Map<String, String> detail = new LinkedHashMap<>();
        for (int i = 0; i < namesAndValues.length; i += 2) {
            if (namesAndValues[i + 1] != null) {
                detail.put(String.valueOf(namesAndValues[i]), String.valueOf(namesAndValues[i + 1]));
            }
        }
        events.append(handle, actor, now(), kind, null, Data.writeJson(detail));
    }
}
