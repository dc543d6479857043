package dev.tenken.history.archive;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jdbi.v3.core.Handle;

/**
 * Holds the tables against the chain of events, and the chain against itself. Who writes to the tables past this program is found out,
 * unless the whole chain is forged from there to its end: against that, its end is to be noted elsewhere now and then.
 */
public final class Audit {
    private final List<String> problems = new ArrayList<>();
    private final Map<String, String> seals = new HashMap<>();
    private final Map<String, State> states = new HashMap<>();
    private final Map<String, Map<?, ?>> signOffs = new HashMap<>();
    private final Set<String> pruned = new HashSet<>();
    private Event last;

    private Audit() {}

    /**
     * What was found.
     *
     * @param events how many there are
     * @param end seal of the last one, to be noted and compared
     * @param assessments how many were looked at
     * @param contents how many were looked at
     * @param problems one line each; empty when all is as it was stored
     */
    public record Report(long events, String end, int assessments, int contents, List<String> problems) {}

    static Report verify(Handle handle) {
        Audit audit = new Audit();
        Events.each(handle, audit::take);
        audit.end(Events.end(handle));
        int assessments = audit.assessments(handle);
        audit.signOffs(handle);
        int contents = audit.contents(handle);
        long events = audit.last == null ? 0 : audit.last.number();
        String end = audit.last == null ? Event.BEGINNING : audit.last.seal();
        return new Report(events, end, assessments, contents, List.copyOf(audit.problems));
    }

    private void take(Event event) {
        long wanted = last == null ? 1 : last.number() + 1;
        if (event.number() != wanted) {
            problems.add("events " + wanted + " to " + (event.number() - 1) + ": removed");
        } else if (!event.previous().equals(last == null ? Event.BEGINNING : last.seal())) {
            problems.add("event " + event.number()
                    + ": does not follow the one before it: one of them was changed or put in");
        }
        if (!event.isIntact()) {
            problems.add("event " + event.number() + " (" + event.kind() + ", " + event.at() + "): was changed");
        }
        last = event;
        learn(event);
    }

    private void learn(Event event) {
        if (!event.kind().startsWith("assessment.") && !event.kind().equals("history.pruned")) {
            return;
        }
        Map<?, ?> detail = Details.of(event);
        String id = (String) detail.get("assessment");
        String what = event.kind().substring(event.kind().indexOf('.') + 1);
        switch (what) {
            case "stored" -> {
                seals.put(id, (String) detail.get("seal"));
                states.put(id, State.DRAFT);
            }
            case "imported" -> {
                seals.put(id, (String) detail.get("seal"));
                states.put(id, State.of((String) detail.get("state")));
                ((List<?>) detail.get("signOffs")).forEach(s -> signOff((Map<?, ?>) s));
            }
            case "pruned" -> ((List<?>) detail.get("assessments")).forEach(a -> pruned.add((String) a));
            default -> {
                states.put(id, SignOff.Step.of(what).to());
                signOff(detail);
            }
        }
    }

    private void signOff(Map<?, ?> detail) {
        signOffs.put((String) detail.get("signOff"), detail);
    }

    private void end(Event told) {
        long number = last == null ? 0 : last.number();
        String seal = last == null ? Event.BEGINNING : last.seal();
        if (told.number() != number || !told.seal().equals(seal)) {
            problems.add("the chain ends at event " + number + ", and should end at " + told.number()
                    + ": events were removed from its end, or changed");
        }
    }

    private int assessments(Handle handle) {
        Set<String> there = new HashSet<>();
        List<Stored> all = Rows.all(handle);
        for (Stored stored : all) {
            there.add(stored.id());
            String place = "assessment " + stored.id() + " of " + stored.vendor() + " of " + stored.asOf();
            String sealed = seals.get(stored.id());
            if (sealed == null) {
                problems.add(place + ": no event tells of it: it was put in past this program");
            } else if (!sealed.equals(Rows.seal(handle, stored.id()))) {
                problems.add(place + ": was changed since it was stored");
            }
            if (sealed != null && states.get(stored.id()) != stored.state()) {
                problems.add(place + ": is " + stored.state().word() + ", and by its events "
                        + states.get(stored.id()).word());
            }
        }
        seals.keySet().stream()
                .filter(id -> !there.contains(id) && !pruned.contains(id))
                .sorted()
                .forEach(id -> problems.add("assessment " + id + ": was removed past this program"));
        return all.size();
    }

    private void signOffs(Handle handle) {
        Set<String> there = new HashSet<>();
        handle.createQuery(
                        "select s.id, s.person, s.decision, s.residual_risk, s.note, a.id as assessment, s.step from sign_offs s"
                                + " join assessments a on a.number = s.assessment order by s.id")
                .mapToMap()
                .forEach(row -> {
                    String id = (String) row.get("id");
                    there.add(id);
                    Map<?, ?> told = signOffs.get(id);
                    boolean same = told != null
                            && Objects.equals(told.get("person"), row.get("person"))
                            && Objects.equals(told.get("decision"), row.get("decision"))
                            && Objects.equals(told.get("residualRisk"), row.get("residual_risk"))
                            && Objects.equals(told.get("note"), row.get("note"))
                            && Objects.equals(told.get("assessment"), row.get("assessment"));
                    if (!same) {
                        problems.add("step " + row.get("step") + " of assessment " + row.get("assessment") + ": "
                                + (told == null ? "no event tells of it" : "was changed since it was taken"));
                    }
                });
        signOffs.keySet().stream()
                .filter(id -> !there.contains(id))
                .sorted()
                .forEach(id -> problems.add("step " + id + " of assessment "
                        + signOffs.get(id).get("assessment") + ": was removed past this program"));
    }

    private int contents(Handle handle) {
        List<String> digests = handle.createQuery("select digest from contents order by digest")
                .mapTo(String.class)
                .list();
        for (String digest : digests) {
            Contents.packed(handle, digest).ifPresent(packed -> {
                if (!packed.isIntact()) {
                    problems.add("stored " + packed.kind() + " " + digest + ": its bytes are not what they were");
                }
            });
        }
        handle.createQuery(
                        "select a.id from assessments a where not exists (select 1 from contents c where c.digest = a.extraction)"
                                + " or not exists (select 1 from contents c where c.digest = a.judgement)"
                                + " or exists (select 1 from assessment_documents d where d.assessment = a.number"
                                + " and not exists (select 1 from contents c where c.digest = d.reading))")
                .mapTo(String.class)
                .forEach(id -> problems.add("assessment " + id + ": some of its contents were removed"));
        return digests.size();
    }
}
