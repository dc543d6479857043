package dev.tenken.report.html;

import dev.tenken.model.finding.Verdict;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/**
 * A bar of {@value #WIDTH} units that shows how often each verdict was reached; the order of the verdicts is always the same.
 *
 * @param segments those with a width
 * @param counts how often each verdict was reached; verdicts that were not are left out
 */
public record StackedBar(List<Segment> segments, Map<Verdict, Integer> counts) {

    /** The whole bar's width in units of the drawing. */
    public static final int WIDTH = 200;

    /** One verdict's part of a bar. */
    public record Segment(Verdict verdict, int count, int x, int width) {}

    static StackedBar of(Map<Verdict, Integer> counts) {
        int total = counts.values().stream().mapToInt(i -> i).sum();
        List<Segment> segments = new ArrayList<>();
        int before = 0;
        for (Verdict verdict : Verdict.values()) {
            int count = counts.getOrDefault(verdict, 0);
            if (count > 0) {
                int x = WIDTH * before / total;
                before += count;
                segments.add(new Segment(verdict, count, x, WIDTH * before / total - x));
            }
        }
        return new StackedBar(List.copyOf(segments), counts);
    }

    static StackedBar of(List<Verdict> verdicts) {
        Map<Verdict, Integer> counts = new EnumMap<>(Verdict.class);
        verdicts.forEach(v -> counts.merge(v, 1, Integer::sum));
        return of(counts);
    }
}
