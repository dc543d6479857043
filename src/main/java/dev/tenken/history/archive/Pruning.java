package dev.tenken.history.archive;

import dev.tenken.database.Database;
import dev.tenken.database.Times;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jdbi.v3.core.Handle;

/**
 * Removes old assessments that nobody asked a signature for. What was submitted or signed stays for ever, and so does the newest assessment
 * of each vendor. That they were there, and that they were removed, stays in the chain of events.
 */
public final class Pruning {
    /** So many assessments go in one transaction: others wait for it. */
    private static final int AT_ONCE = 200;

    private static final String OLD = "state = 'draft' and made < :before"
            + " and not exists (select 1 from sign_offs s where s.assessment = assessments.number)"
            + " and number <> (select max(b.number) from assessments b where b.vendor = assessments.vendor)";

    private Pruning() {}

    /**
     * What is to go.
     *
     * @param before assessments that were made before this
     * @param trial true when it is only to be told
     */
    public record Wish(Instant before, boolean trial) {}

    /**
     * What went, or would go.
     *
     * @param contents documents, readings and the rest that nothing rests on any more; 0 of a trial
     */
    public record Report(int assessments, int contents) {}

    static Report prune(Database database, Wish wish, String actor, Instant now) {
        if (wish.trial()) {
            int old = database.jdbi().withHandle(h -> h.createQuery("select count(*) from assessments where " + OLD)
                    .bind("before", Times.text(wish.before()))
                    .mapTo(int.class)
                    .one());
            return new Report(old, 0);
        }
        int assessments = 0;
        int some;
        do {
            some = database.jdbi().inTransaction(h -> some(h, wish, actor, now));
            assessments += some;
        } while (some == AT_ONCE);
        int contents = database.jdbi().inTransaction(h -> {
            Events.hold(h);
            h.execute("delete from runs where not exists (select 1 from assessments a where a.run = runs.id)");
            return Contents.removeOrphans(h);
        });
        return new Report(assessments, contents);
    }

    private static int some(Handle handle, Wish wish, String actor, Instant now) {
        Events.hold(handle);
        List<Map<String, Object>> old = handle.createQuery(
                        "select id, vendor, number from assessments where " + OLD + " order by number limit " + AT_ONCE)
                .bind("before", Times.text(wish.before()))
                .mapToMap()
                .list();
        if (old.isEmpty()) {
            return 0;
        }
        for (Map<String, Object> one : old) {
            handle.createUpdate("delete from assessments where number = :number")
                    .bind("number", one.get("number"))
                    .execute();
        }
        Map<String, Object> detail = new LinkedHashMap<>();
        detail.put("before", Times.text(wish.before()));
        detail.put("assessments", old.stream().map(o -> o.get("id")).toList());
        new Events().append(handle, actor, now, "history.pruned", null, Details.json(detail));
        return old.size();
    }
}
