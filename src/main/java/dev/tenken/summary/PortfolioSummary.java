package dev.tenken.summary;

import dev.tenken.model.Assessment;
import dev.tenken.model.Criterion;
import dev.tenken.model.ReadFirst;
import dev.tenken.model.Score;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.ToIntFunction;

/**
 * What an assessment of several vendors comes to.
 *
 * @param vendors in the order of the assessment
 * @param score how many verdicts there are of each kind, over all vendors
 * @param first the findings of all vendors to read first
 */
public record PortfolioSummary(List<VendorSummary> vendors, Score score, List<ReadFirst.OfVendor> first) {

    private static final Comparator<VendorSummary> GRAVEST_FIRST = Comparator.comparing(
                    (VendorSummary v) -> v.advice().recommendation(), Comparator.reverseOrder())
            .thenComparing(v -> v.gaps().size(), Comparator.reverseOrder());

    public PortfolioSummary {
        vendors = List.copyOf(vendors);
        first = List.copyOf(first);
    }

    public static PortfolioSummary of(Assessment assessment) {
        List<VendorSummary> vendors = assessment.vendors().stream()
                .map(v -> VendorSummary.of(v, assessment.profile()))
                .toList();
        return new PortfolioSummary(vendors, sum(vendors), ReadFirst.of(assessment));
    }

    /** All vendors, or the gravest of them where there are more than these. */
    public List<VendorSummary> gravest(int most) {
        return vendors.size() <= most
                ? vendors
                : vendors.stream().sorted(GRAVEST_FIRST).limit(most).toList();
    }

    /** How many vendors there are of each recommendation, the lightest first; recommendations without any are left out. */
    public Map<Recommendation, Integer> byRecommendation() {
        Map<Recommendation, Integer> counts = new EnumMap<>(Recommendation.class);
        vendors.forEach(v -> counts.merge(v.advice().recommendation(), 1, Integer::sum));
        return counts;
    }

    /**
     * An essential criterion that vendors leave open.
     *
     * @param vendors how many of them
     */
    public record Open(Criterion criterion, int vendors) {}

    /** What the papers of most vendors leave open, the most common first; those as common as each other as the gravest vendor has them. */
    public List<Open> ask() {
        Map<Criterion, Integer> counts = new LinkedHashMap<>();
        vendors.forEach(v -> v.ask().forEach(p -> counts.merge(p.judgement().criterion(), 1, Integer::sum)));
        return counts.entrySet().stream()
                .map(e -> new Open(e.getKey(), e.getValue()))
                .sorted(Comparator.comparing(Open::vendors).reversed())
                .toList();
    }

    public int gaps() {
        return total(v -> v.gaps().size());
    }

    /** Observations of high severity. */
    public int observations() {
        return total(v -> v.observations().size());
    }

    /** Essential criteria of which nothing is stated. */
    public int missing() {
        return total(v -> v.missing().size());
    }

    private int total(ToIntFunction<VendorSummary> count) {
        return vendors.stream().mapToInt(count).sum();
    }

    private static Score sum(List<VendorSummary> vendors) {
        return vendors.stream()
                .map(VendorSummary::score)
                .reduce(
                        new Score(0, 0, 0, 0, 0),
                        (a, b) -> new Score(
                                a.satisfied() + b.satisfied(),
                                a.partial() + b.partial(),
                                a.gap() + b.gap(),
                                a.notDisclosed() + b.notDisclosed(),
                                a.notApplicable() + b.notApplicable()));
    }
}
