package dev.tenken.history.archive;

import dev.tenken.database.Database;
import dev.tenken.model.finding.Verdict;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.jdbi.v3.core.Handle;

/**
 * What a list shows of a vendor without unpacking anything.
 *
 * @param row counts of its assessments, the oldest first, of which the last are shown
 * @param better controls that come out better in the newest assessment than in the one before
 * @param worse controls that come out worse in it
 * @param first controls of the newest assessment that a person should look at first, the gravest first
 */
public record Glance(List<Counts> row, List<String> better, List<String> worse, List<String> first) {
    private static final int SHOWN_IN_ROW = 12;
    private static final int SHOWN_FIRST = 3;

    /** Nothing is stored of it. */
    public static final Glance NONE = new Glance(List.of(), List.of(), List.of(), List.of());

    /** From the best to the worst; what does not apply is neither. */
    private static final List<String> ORDER =
            List.of(word(Verdict.SATISFIED), word(Verdict.PARTIAL), word(Verdict.NOT_DISCLOSED), word(Verdict.GAP));

    private record Row(long number, Counts counts) {}

    private record Judged(String control, String verdict, String severity) {}

    /** Of these vendors, by id; a vendor of whom nothing is stored is missing. */
    public static Map<String, Glance> of(Database database, Collection<String> vendors) {
        if (vendors.isEmpty()) {
            return Map.of();
        }
        return database.jdbi().withHandle(handle -> {
            Map<String, List<Row>> rows = rows(handle, vendors);
            Map<Long, Map<String, Judged>> judged = judged(handle, rows.values());
            Map<String, Glance> glances = new HashMap<>();
            rows.forEach((vendor, all) -> glances.put(vendor, glance(all, judged)));
            return glances;
        });
    }

    private static Map<String, List<Row>> rows(Handle handle, Collection<String> vendors) {
        Map<String, List<Row>> rows = new HashMap<>();
        handle.createQuery(
                        "select vendor, number, satisfied, partial, gap, not_disclosed, not_applicable from assessments"
                                + " where vendor in (<vendors>) order by number")
                .bindList("vendors", List.copyOf(vendors))
                .map((row, context) -> rows.computeIfAbsent(row.getString(1), v -> new ArrayList<>())
                        .add(new Row(
                                row.getLong(2),
                                new Counts(row.getInt(3), row.getInt(4), row.getInt(5), row.getInt(6), row.getInt(7)))))
                .forEach(added -> {});
        return rows;
    }

    /** Verdicts of each vendor's two newest assessments, by assessment and control. */
    private static Map<Long, Map<String, Judged>> judged(Handle handle, Collection<List<Row>> rows) {
        List<Long> numbers = rows.stream()
                .flatMap(all -> all.subList(Math.max(0, all.size() - 2), all.size()).stream())
                .map(Row::number)
                .toList();
        Map<Long, Map<String, Judged>> judged = new HashMap<>();
        if (numbers.isEmpty()) {
            return judged;
        }
        handle.createQuery("select assessment, control, effective, severity from findings"
                        + " where service = '' and assessment in (<numbers>)")
                .bindList("numbers", numbers)
                .map((row, context) -> judged.computeIfAbsent(row.getLong(1), n -> new TreeMap<>())
                        .put(row.getString(2), new Judged(row.getString(2), row.getString(3), row.getString(4))))
                .forEach(before -> {});
        return judged;
    }

    private static Glance glance(List<Row> rows, Map<Long, Map<String, Judged>> judged) {
        Map<String, Judged> newest =
                judged.getOrDefault(rows.get(rows.size() - 1).number(), Map.of());
        Map<String, Judged> before = rows.size() < 2
                ? Map.of()
                : judged.getOrDefault(rows.get(rows.size() - 2).number(), Map.of());
        List<Counts> row = rows.stream()
                .skip(Math.max(0, rows.size() - SHOWN_IN_ROW))
                .map(Row::counts)
                .toList();
        return new Glance(row, moved(before, newest, -1), moved(before, newest, 1), first(newest));
    }

    private static List<String> moved(Map<String, Judged> before, Map<String, Judged> newest, int way) {
        return newest.values().stream()
                .filter(is -> way(before.get(is.control()), is) == way)
                .map(Judged::control)
                .toList();
    }

    private static int way(Judged was, Judged is) {
        if (was == null || !ORDER.contains(was.verdict()) || !ORDER.contains(is.verdict())) {
            return 0;
        }
        return Integer.signum(ORDER.indexOf(is.verdict()) - ORDER.indexOf(was.verdict()));
    }

    private static List<String> first(Map<String, Judged> newest) {
        return newest.values().stream()
                .filter(is -> is.severity() != null && ORDER.indexOf(is.verdict()) > 0)
                .sorted(Comparator.comparingInt(Glance::gravity).thenComparing(Judged::control))
                .limit(SHOWN_FIRST)
                .map(Judged::control)
                .toList();
    }

    private static int gravity(Judged judged) {
        int severity =
                List.of("high", "medium", "low").indexOf(judged.severity().toLowerCase(Locale.ROOT));
        return severity * ORDER.size() - ORDER.indexOf(judged.verdict());
    }

    private static String word(Verdict verdict) {
        return dev.tenken.model.fact.Attributes.word(verdict);
    }
}
