package dev.tenken.alert;

import dev.tenken.data.Data;
import dev.tenken.database.Times;
import dev.tenken.model.Language;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Alerts for programs. */
final class AlertsJson {
    private AlertsJson() {}

    static String of(String message, List<Alert> alerts, Wording wording) {
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("schema", "tenken/alerts/1");
        json.put("id", message);
        json.put("alerts", alerts.stream().map(alert -> of(alert, wording)).toList());
        return Data.writeJson(json);
    }

    private static Map<String, Object> of(Alert alert, Wording wording) {
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("key", alert.key());
        json.put("kind", alert.kind().word());
        json.put("vendor", alert.vendor());
        json.put("subject", alert.subject());
        if (alert.detail() != null) {
            Map<String, Object> detail = new LinkedHashMap<>();
            detail.put("en", alert.detail().in(Language.EN));
            detail.put("ja", alert.detail().in(Language.JA));
            json.put("detail", detail);
        }
        json.put("day", alert.day() == null ? null : alert.day().toString());
        json.put("raised", Times.text(alert.raised()));
        json.put("text", wording.line(alert));
        return json;
    }
}
