package dev.tenken.alert;

import java.util.List;
import java.util.stream.Stream;

/**
 * What came of telling.
 *
 * @param messages that were taken by those who bring them
 * @param alerts in them
 * @param problems one line for each message that was not, or perhaps not
 */
public record Told(int messages, int alerts, List<String> problems) {
    static final Told NONE = new Told(0, 0, List.of());

    Told plus(Told other) {
        return new Told(
                messages + other.messages,
                alerts + other.alerts,
                Stream.concat(problems.stream(), other.problems.stream()).toList());
    }
}
