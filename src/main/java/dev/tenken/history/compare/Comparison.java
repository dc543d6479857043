package dev.tenken.history.compare;

import dev.tenken.history.saved.SavedAssessment;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;

/**
 * Two assessments side by side.
 *
 * @param before the earlier one
 * @param after the later one
 * @param yardstick what became of the yardstick
 * @param vendors sorted by id
 */
public record Comparison(
        SavedAssessment before, SavedAssessment after, YardstickChange yardstick, List<VendorComparison> vendors) {

    public Comparison {
        vendors = List.copyOf(vendors);
    }

    /** Compares; nothing is read or judged again. */
    public static Comparison of(SavedAssessment before, SavedAssessment after) {
        YardstickChange yardstick = Yardsticks.compare(before, after);
        return new Comparison(before, after, yardstick, Vendors.compare(before, after, yardstick));
    }

    /** How many findings went which way; every way has a number. */
    public Map<Trend, Integer> trends() {
        return trends(v -> true);
    }

    /** The same of the findings that pass. */
    public Map<Trend, Integer> trends(Predicate<VerdictChange> wanted) {
        Map<Trend, Integer> counts = new EnumMap<>(Trend.class);
        for (Trend trend : Trend.values()) {
            counts.put(trend, 0);
        }
        vendors.stream()
                .flatMap(v -> v.verdicts().stream())
                .filter(wanted)
                .forEach(v -> counts.merge(v.trend(), 1, Integer::sum));
        return counts;
    }

    /** Whether anything at all is not as it was, but for the date. */
    public boolean isChanged() {
        return yardstick.isChanged() || vendors.stream().anyMatch(VendorComparison::isChanged);
    }
}
