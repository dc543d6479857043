package dev.tenken.web.watch;

import dev.tenken.access.Permission;
import dev.tenken.alert.Alerts;
import dev.tenken.alert.Party;
import dev.tenken.alert.SentMessage;
import dev.tenken.register.Register;
import dev.tenken.watch.Watched;
import dev.tenken.web.Route;
import dev.tenken.web.Visit;
import dev.tenken.web.When;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Documents that could not be had, last looks, alerts told and not told yet. It sends and notes nothing: workers do. */
public final class WatchPages {
    private static final int SHOWN = 100;

    private WatchPages() {}

    public static List<Route> routes() {
        return List.of(Route.get("/watch", Permission.READ, WatchPages::show));
    }

    private static void show(Visit visit) {
        Register register = visit.facades().register(visit.visitor().id());
        Watched watched = new Watched(visit.facades().database());
        Alerts alerts = new Alerts(visit.facades().database(), visit.facades().clock());
        Map<String, Party> parties = parties(visit);
        Map<String, List<String>> told = alerts.told();
        List<AlertRow> rows = alerts.latest(SHOWN).stream()
                .map(alert -> AlertRow.of(alert, told, parties, register.today(), visit))
                .toList();
        Map<String, Object> parameters = new HashMap<>();
        parameters.put("troubles", watched.troubles());
        parameters.put("looks", watched.looks(SHOWN));
        parameters.put("alerts", rows);
        parameters.put(
                "pending", rows.stream().filter(row -> row.told().isEmpty()).count());
        parameters.put(
                "doubtful",
                alerts.doubtful().stream().map(message -> line(message, visit)).toList());
        parameters.put("names", visit.facades().known().now().names(visit.language()));
        parameters.put("when", When.of(visit));
        visit.show("watch/watch", visit.texts().get("watch.title"), parameters);
    }

    private static Map<String, Party> parties(Visit visit) {
        Map<String, Party> parties = new TreeMap<>();
        visit.facades()
                .known()
                .now()
                .vendors()
                .forEach(known -> parties.put(
                        known.vendor().id(),
                        new Party(known.vendor().name(), known.vendor().owner())));
        return parties;
    }

    private static String line(SentMessage message, Visit visit) {
        String key = message.outcome() == null ? "uncertain" : message.outcome();
        String line = visit.texts()
                .reports()
                .get("alerts.message." + key, When.of(visit).text(message.stamped()), message.route());
        return line + (message.problem() == null ? "" : ": " + message.problem());
    }
}
