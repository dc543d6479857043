package dev.tenken.history.archive;

import dev.tenken.model.LocalizedText;
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
    private final List<LocalizedText> problems = new ArrayList<>();
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
    public record Report(long events, String end, int assessments, int contents, List<LocalizedText> problems) {}

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

    private void tell(String en, String ja) {
        problems.add(new LocalizedText(en, ja));
    }

    private void take(Event event) {
        long wanted = last == null ? 1 : last.number() + 1;
        if (event.number() != wanted) {
            tell(
                    "events " + wanted + " to " + (event.number() - 1) + ": removed",
                    "イベント " + wanted + "〜" + (event.number() - 1) + "：削除されています");
        } else if (!event.previous().equals(last == null ? Event.BEGINNING : last.seal())) {
            tell(
                    "event " + event.number()
                            + ": does not follow the one before it: one of them was changed or put in",
                    "イベント " + event.number() + "：直前のイベントとつながりません。どちらかが変更または挿入されています");
        }
        if (!event.isIntact()) {
            tell(
                    "event " + event.number() + " (" + event.kind() + ", " + event.at() + "): was changed",
                    "イベント " + event.number() + "（" + event.kind() + "、" + event.at() + "）：変更されています");
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
            tell(
                    "the chain ends at event " + number + ", and should end at " + told.number()
                            + ": events were removed from its end, or changed",
                    "連鎖はイベント " + number + " で終わっていますが、本来は " + told.number() + " までです。末尾のイベントが削除または変更されています");
        }
    }

    private int assessments(Handle handle) {
        Set<String> there = new HashSet<>();
        List<Stored> all = Rows.all(handle);
        for (Stored stored : all) {
            there.add(stored.id());
            String place = "assessment " + stored.id() + " of " + stored.vendor() + " of " + stored.asOf();
            String placeJa = "評価 " + stored.id() + "（" + stored.vendor() + "、" + stored.asOf() + "）";
            String sealed = seals.get(stored.id());
            if (sealed == null) {
                tell(
                        place + ": no event tells of it: it was put in past this program",
                        placeJa + "：対応するイベントがありません。このプログラムを通さずに追加されています");
            } else if (!sealed.equals(Rows.seal(handle, stored.id()))) {
                tell(place + ": was changed since it was stored", placeJa + "：保存後に変更されています");
            }
            if (sealed != null && states.get(stored.id()) != stored.state()) {
                String is = stored.state().word();
                String should = states.get(stored.id()).word();
                tell(
                        place + ": is " + is + ", and by its events " + should,
                        placeJa + "：状態は " + is + " ですが、イベントによれば " + should + " です");
            }
        }
        seals.keySet().stream()
                .filter(id -> !there.contains(id) && !pruned.contains(id))
                .sorted()
                .forEach(id -> tell(
                        "assessment " + id + ": was removed past this program", "評価 " + id + "：このプログラムを通さずに削除されています"));
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
                        tell(
                                "step " + row.get("step") + " of assessment " + row.get("assessment") + ": "
                                        + (told == null ? "no event tells of it" : "was changed since it was taken"),
                                "評価 " + row.get("assessment") + " の手続き " + row.get("step") + "："
                                        + (told == null ? "対応するイベントがありません" : "実施後に変更されています"));
                    }
                });
        signOffs.keySet().stream()
                .filter(id -> !there.contains(id))
                .sorted()
                .forEach(id -> tell(
                        "step " + id + " of assessment " + signOffs.get(id).get("assessment")
                                + ": was removed past this program",
                        "評価 " + signOffs.get(id).get("assessment") + " の手続き " + id + "：このプログラムを通さずに削除されています"));
    }

    private int contents(Handle handle) {
        List<String> digests = handle.createQuery("select digest from contents order by digest")
                .mapTo(String.class)
                .list();
        for (String digest : digests) {
            Contents.packed(handle, digest).ifPresent(packed -> {
                if (!packed.isIntact()) {
                    tell(
                            "stored " + packed.kind() + " " + digest + ": its bytes are not what they were",
                            "保存された " + packed.kind() + " " + digest + "：内容が保存時と異なります");
                }
            });
        }
        handle.createQuery(
                        "select a.id from assessments a where not exists (select 1 from contents c where c.digest = a.extraction)"
                                + " or not exists (select 1 from contents c where c.digest = a.judgement)"
                                + " or exists (select 1 from assessment_documents d where d.assessment = a.number"
                                + " and not exists (select 1 from contents c where c.digest = d.reading))")
                .mapTo(String.class)
                .forEach(id -> tell(
                        "assessment " + id + ": some of its contents were removed", "評価 " + id + "：内容の一部が削除されています"));
        return digests.size();
    }
}
