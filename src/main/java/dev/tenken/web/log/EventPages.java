package dev.tenken.web.log;

import dev.tenken.access.Permission;
import dev.tenken.history.archive.Event;
import dev.tenken.web.Route;
import dev.tenken.web.Visit;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The event log, the newest first. */
public final class EventPages {
    private static final int ON_PAGE = 100;

    private EventPages() {}

    public static List<Route> routes() {
        return List.of(Route.get("/events", Permission.READ, EventPages::show));
    }

    private static void show(Visit visit) {
        String vendor = visit.query("vendor");
        String actor = visit.query("actor");
        String kind = visit.query("kind");
        String before = visit.query("before");
        long end = before.matches("\\d{1,18}") ? Long.parseLong(before) : Long.MAX_VALUE;
        List<Event> events = visit.facades().archive().events(vendor, actor, kind, end, ON_PAGE + 1);
        Map<String, Object> parameters = new HashMap<>();
        parameters.put("events", events.subList(0, Math.min(ON_PAGE, events.size())));
        parameters.put(
                "older", events.size() > ON_PAGE ? events.get(ON_PAGE - 1).number() : 0L);
        parameters.put("vendor", vendor);
        parameters.put("actor", actor);
        parameters.put("kind", kind);
        visit.show("log/events", visit.texts().get("nav.events"), parameters);
    }
}
