package dev.tenken.alert;

import dev.tenken.database.Times;
import dev.tenken.model.LocalizedText;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.statement.Update;

/** The statements on what is to be told. */
final class AlertTables {
    private static final String COLUMNS =
            "key, kind, vendor, subject, detail_en, detail_ja, day, ahead, raised, overtaken";
    private static final String UNTOLD = "not exists (select 1 from alert_told where alert_told.alert = alert.key)";

    private final Handle handle;

    AlertTables(Handle handle) {
        this.handle = handle;
    }

    /** Whether it was not noted before. */
    boolean add(Alert alert) {
        return insert(alert, "on conflict (key) do nothing") == 1;
    }

    /** Notes that it is not to be told any more, unless it was; it need not have been noted. */
    void overtake(Alert alert) {
        insert(
                alert,
                "on conflict (key) do update set overtaken = excluded.overtaken where alert.overtaken is null and "
                        + UNTOLD);
    }

    private int insert(Alert alert, String onConflict) {
        Update insert = handle.createUpdate("insert into alert (" + COLUMNS
                + ") values (:key, :kind, :vendor, :subject, :detailEn, :detailJa, :day, :ahead, :raised, :overtaken) "
                + onConflict);
        return insert.bind("key", alert.key())
                .bind("kind", alert.kind().word())
                .bind("vendor", alert.vendor())
                .bind("subject", alert.subject())
                .bind("detailEn", alert.detail() == null ? null : alert.detail().en())
                .bind("detailJa", alert.detail() == null ? null : alert.detail().ja())
                .bind("day", alert.day() == null ? null : alert.day().toString())
                .bind("ahead", alert.ahead())
                .bind("raised", Times.text(alert.raised()))
                .bind("overtaken", Times.text(alert.overtaken()))
                .execute();
    }

    /** Whether it was noted, and nothing more pressing since. */
    boolean stands(String key) {
        return handle.createQuery("select count(*) from alert where key = :key and overtaken is null")
                        .bind("key", key)
                        .mapTo(int.class)
                        .one()
                == 1;
    }

    /** The newest that nothing more pressing stands in for, the newest first. */
    List<Alert> latest(int most) {
        return handle.createQuery("select " + COLUMNS + " from alert where overtaken is null "
                        + "order by raised desc, vendor, kind, subject, day, key limit :most")
                .bind("most", most)
                .map((row, context) -> alert(row))
                .list();
    }

    /** What was raised at a time or later and not told on a route, in the order in which it was raised. */
    List<Alert> untold(String route, Instant since) {
        return handle.createQuery("select " + COLUMNS + " from alert where overtaken is null and raised >= :since "
                        + "and not exists (select 1 from alert_told where alert_told.alert = alert.key and route = :route) "
                        + "order by raised, vendor, kind, subject, key")
                .bind("since", Times.text(since))
                .bind("route", route)
                .map((row, context) -> alert(row))
                .list();
    }

    /** What a message tells. */
    List<Alert> of(String message) {
        return handle.createQuery("select " + COLUMNS + " from alert join alert_told on alert_told.alert = alert.key "
                        + "where message = :message order by raised, vendor, kind, subject, key")
                .bind("message", message)
                .map((row, context) -> alert(row))
                .list();
    }

    /** From when on a route is told of what is raised; set when it is asked for the first time. */
    Instant since(String route, Instant first) {
        handle.createUpdate(
                        "insert into alert_route (route, since) values (:route, :since) on conflict (route) do nothing")
                .bind("route", route)
                .bind("since", Times.text(first))
                .execute();
        return Times.instant(handle.createQuery("select since from alert_route where route = :route")
                .bind("route", route)
                .mapTo(String.class)
                .one());
    }

    /** Outcomes of telling by alert: route and what is known of it. */
    Map<String, List<String>> told() {
        return handle
                .createQuery("select alert, alert_told.route, outcome from alert_told "
                        + "join alert_message on id = message order by alert, alert_told.route")
                .map((row, context) -> Map.entry(
                        row.getString(1),
                        row.getString(2) + " " + (row.getString(3) == null ? "uncertain" : row.getString(3))))
                .stream()
                .collect(Collectors.groupingBy(
                        Map.Entry::getKey, Collectors.mapping(Map.Entry::getValue, Collectors.toList())));
    }

    private static LocalizedText detail(String en, String ja) {
        return en == null && ja == null ? null : new LocalizedText(en, ja);
    }

    private static Alert alert(ResultSet row) throws SQLException {
        String day = row.getString("day");
        int ahead = row.getInt("ahead");
        return new Alert(
                row.getString("key"),
                AlertKind.ofWord(row.getString("kind")),
                row.getString("vendor"),
                row.getString("subject"),
                detail(row.getString("detail_en"), row.getString("detail_ja")),
                day == null ? null : LocalDate.parse(day),
                day == null ? null : ahead,
                Times.instant(row.getString("raised")),
                Times.instant(row.getString("overtaken")));
    }
}
