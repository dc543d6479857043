package dev.tenken.report.diff;

import dev.tenken.history.compare.Comparison;
import dev.tenken.history.compare.Trend;
import dev.tenken.history.compare.VendorComparison;
import dev.tenken.history.compare.VerdictChange;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/** What a comparison comes to, in a few lines. */
public final class DiffSummary {

    private DiffSummary() {}

    /** How many vendors and findings changed, which way, and how many by the yardstick alone. */
    public static List<String> lines(Comparison comparison, DiffWords words) {
        List<String> lines = new ArrayList<>();
        long changed = comparison.vendors().stream()
                .filter(VendorComparison::isChanged)
                .count();
        lines.add(words.text("diff.summary.vendors", comparison.vendors().size(), changed));
        String counts = words.counts(comparison.trends());
        if (!counts.isEmpty()) {
            lines.add(words.text("diff.summary.verdicts", counts));
        }
        String yardstick = words.counts(comparison.trends(VerdictChange::isOfYardstickAlone));
        if (!yardstick.isEmpty()) {
            lines.add(words.text("diff.summary.yardstick", yardstick));
        }
        if (!comparison.isChanged()) {
            lines.add(words.text("diff.summary.nothing"));
        }
        return lines;
    }

    /** What a vendor that came or went brought or took along. */
    public static String whole(VendorComparison vendor, DiffWords words) {
        Map<Trend, Integer> counts = new EnumMap<>(Trend.class);
        vendor.verdicts().forEach(v -> counts.merge(v.trend(), 1, Integer::sum));
        return words.text(
                "diff.vendor.whole",
                vendor.documents().size(),
                vendor.facts().size(),
                vendor.verdicts().size());
    }
}
