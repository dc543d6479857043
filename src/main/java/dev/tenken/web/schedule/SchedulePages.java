package dev.tenken.web.schedule;

import dev.tenken.access.Permission;
import dev.tenken.model.InputException;
import dev.tenken.register.Register;
import dev.tenken.register.RegisteredVendor;
import dev.tenken.register.Rhythm;
import dev.tenken.register.Tier;
import dev.tenken.register.Word;
import dev.tenken.schedule.Schedule;
import dev.tenken.schedule.StandingFailure;
import dev.tenken.web.Route;
import dev.tenken.web.Visit;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/** The calendar of assessments, and how often they come. */
public final class SchedulePages {
    private static final int AHEAD = 60;
    private static final int SHOWN = 100;
    private static final int WRONG = 422;
    private static final List<String> PARTS = List.of("critical", "high", "medium", "low", "soon", "zone", "time");

    /** A vendor and the day on which it is due. */
    public record Due(LocalDate day, RegisteredVendor vendor) {}

    private SchedulePages() {}

    public static List<Route> routes() {
        return List.of(
                Route.get("/schedule", Permission.READ, visit -> show(visit, null)),
                Route.post("/schedule", Permission.ADMINISTER, SchedulePages::set));
    }

    private static void show(Visit visit, String problem) {
        Register register = register(visit);
        Rhythm rhythm = register.rhythm();
        LocalDate today = register.today();
        List<Due> due = register.vendors().stream()
                .map(vendor -> new Due(rhythm.nextDue(vendor), vendor))
                .filter(one -> one.day() != null && !one.day().isAfter(today.plusDays(AHEAD)))
                .sorted(Comparator.comparing(Due::day)
                        .thenComparing(one -> one.vendor().id()))
                .toList();
        Map<String, Object> parameters = new HashMap<>();
        parameters.put("today", today);
        parameters.put("due", due.subList(0, Math.min(SHOWN, due.size())));
        parameters.put("more", Math.max(0, due.size() - SHOWN));
        parameters.put("underway", List.copyOf(Schedule.underway(visit.facades().database())));
        parameters.put("failures", StandingFailure.all(visit.facades().database()));
        parameters.put("parts", problem == null ? parts(rhythm) : sent(visit));
        parameters.put("problem", problem);
        visit.show("schedule/schedule", visit.texts().get("nav.schedule"), parameters);
    }

    private static Register register(Visit visit) {
        return visit.facades().register(visit.visitor().id());
    }

    private static Map<String, String> parts(Rhythm rhythm) {
        Map<String, String> parts = new LinkedHashMap<>();
        for (Tier tier : Tier.values()) {
            parts.put(Word.of(tier), rhythm.byTier().get(tier).text());
        }
        parts.put("soon", Integer.toString(rhythm.soonDays()));
        parts.put("zone", rhythm.zone().getId());
        parts.put("time", Objects.toString(rhythm.time()));
        return parts;
    }

    private static Map<String, String> sent(Visit visit) {
        Map<String, String> sent = new LinkedHashMap<>();
        PARTS.forEach(part -> sent.put(part, visit.field(part)));
        return sent;
    }

    private static void set(Visit visit) {
        Map<String, String> changed = sent(visit);
        Map<String, String> now = parts(register(visit).rhythm());
        changed.entrySet().removeIf(part -> part.getValue().equals(now.get(part.getKey())));
        try {
            if (!changed.isEmpty()) {
                register(visit).set(changed);
            }
        } catch (InputException e) {
            visit.http().status(WRONG);
            show(visit, visit.texts().said(e.getMessage()));
            return;
        }
        visit.goTo("/schedule", "told.saved");
    }
}
