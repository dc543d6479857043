package dev.tenken.history.archive;

import java.time.YearMonth;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jdbi.v3.core.Handle;

/** What rows alone tell of the years: nothing is unpacked. */
final class Trends {
    private Trends() {}

    /** What an assessment was made of. */
    private record Made(String documents, String yardstick) {}

    static List<Step> of(Handle handle, String vendor) {
        Map<Long, Map<String, String>> verdicts = verdicts(handle, vendor);
        Map<Long, Made> made = made(handle, vendor);
        List<Step> steps = new ArrayList<>();
        Stored before = null;
        for (Stored stored : Rows.of(handle, vendor)) {
            if (before == null) {
                steps.add(new Step(stored, List.of(), false, false));
            } else {
                Made was = made.get(before.number());
                Made is = made.get(stored.number());
                steps.add(new Step(
                        stored,
                        changes(
                                verdicts.getOrDefault(before.number(), Map.of()),
                                verdicts.getOrDefault(stored.number(), Map.of())),
                        !was.documents().equals(is.documents()),
                        !was.yardstick().equals(is.yardstick())));
            }
            before = stored;
        }
        return steps;
    }

    private static Map<Long, Map<String, String>> verdicts(Handle handle, String vendor) {
        Map<Long, Map<String, String>> verdicts = new HashMap<>();
        handle.createQuery("select f.assessment, f.control, f.effective from findings f"
                        + " join assessments a on a.number = f.assessment where a.vendor = :vendor and f.service = ''")
                .bind("vendor", vendor)
                .map((row, context) -> verdicts.computeIfAbsent(row.getLong(1), n -> new TreeMap<>())
                        .put(row.getString(2), row.getString(3)))
                .forEach(was -> {});
        return verdicts;
    }

    private static Map<Long, Made> made(Handle handle, String vendor) {
        Map<Long, Made> made = new HashMap<>();
        handle.createQuery("select a.number, a.documents, r.profile, r.yardstick, r.tool from assessments a"
                        + " join runs r on r.id = a.run where a.vendor = :vendor")
                .bind("vendor", vendor)
                .map((row, context) -> made.put(
                        row.getLong(1),
                        new Made(row.getString(2), row.getString(3) + row.getString(4) + row.getString(5))))
                .forEach(was -> {});
        return made;
    }

    private static List<Step.Change> changes(Map<String, String> before, Map<String, String> after) {
        TreeSet<String> controls = new TreeSet<>(before.keySet());
        controls.addAll(after.keySet());
        return controls.stream()
                .filter(c -> !Objects.equals(before.get(c), after.get(c)))
                .map(c -> new Step.Change(c, before.get(c), after.get(c)))
                .toList();
    }

    static List<Month> months(Handle handle) {
        TreeMap<YearMonth, int[]> assessed = new TreeMap<>();
        TreeMap<YearMonth, Counts> differences = new TreeMap<>();
        TreeMap<YearMonth, int[]> added = new TreeMap<>();
        Map<String, Counts> standing = new HashMap<>();
        handle.createQuery(
                        "select vendor, as_of, satisfied, partial, gap, not_disclosed, not_applicable from assessments"
                                + " order by as_of, number")
                .map((row, context) -> {
                    YearMonth month = YearMonth.parse(row.getString(2).substring(0, 7));
                    Counts is = new Counts(row.getInt(3), row.getInt(4), row.getInt(5), row.getInt(6), row.getInt(7));
                    Counts was = standing.put(row.getString(1), is);
                    assessed.computeIfAbsent(month, m -> new int[1])[0]++;
                    added.computeIfAbsent(month, m -> new int[1])[0] += was == null ? 1 : 0;
                    differences.merge(month, is.without(was == null ? Counts.NONE : was), Counts::and);
                    return month;
                })
                .forEach(month -> {});
        return summed(assessed, added, differences);
    }

    private static List<Month> summed(
            TreeMap<YearMonth, int[]> assessed,
            TreeMap<YearMonth, int[]> added,
            TreeMap<YearMonth, Counts> differences) {
        List<Month> months = new ArrayList<>();
        int vendors = 0;
        Counts counts = Counts.NONE;
        for (YearMonth month : assessed.keySet()) {
            vendors += added.get(month)[0];
            counts = counts.and(differences.get(month));
            months.add(new Month(month, vendors, assessed.get(month)[0], counts));
        }
        return months;
    }
}
