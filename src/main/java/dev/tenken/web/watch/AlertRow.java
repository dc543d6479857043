package dev.tenken.web.watch;

import dev.tenken.alert.Alert;
import dev.tenken.alert.Alerts;
import dev.tenken.alert.Party;
import dev.tenken.web.Visit;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;

/**
 * An alert with what is known of its telling.
 *
 * @param line in the reader's language
 * @param told a route with what came of it each; empty while it is not told
 */
public record AlertRow(Alert alert, String line, List<String> told) {
    private static final List<String> OUTCOMES = List.of("sent", "refused", "given-up");

    static AlertRow of(
            Alert alert, Map<String, List<String>> told, Map<String, Party> parties, LocalDate today, Visit visit) {
        return new AlertRow(
                alert,
                Alerts.line(alert, visit.language(), today, parties),
                told.getOrDefault(alert.key(), List.of()).stream()
                        .map(one -> inWords(one, visit))
                        .toList());
    }

    /** The route, and the word for its outcome last. */
    private static String inWords(String told, Visit visit) {
        int end = told.lastIndexOf(' ');
        String outcome = told.substring(end + 1);
        return told.substring(0, end + 1)
                + visit.texts().reports().get("alerts.outcome." + (OUTCOMES.contains(outcome) ? outcome : "uncertain"));
    }
}
