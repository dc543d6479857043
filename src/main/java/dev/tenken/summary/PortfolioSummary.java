package dev.tenken.summary;

import dev.tenken.model.catalog.Criterion;
import dev.tenken.model.fact.DocumentCoverage;
import dev.tenken.model.finding.Assessment;
import dev.tenken.model.finding.ReadFirst;
import dev.tenken.model.finding.Score;
import dev.tenken.model.finding.VendorAssessment;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.ToIntFunction;

/**
 * What an assessment of several vendors comes to, made in one go through them.
 *
 * @param vendors in the order of the assessment
 * @param score how many verdicts there are of each kind, over all vendors
 * @param coverage of all documents
 * @param first the findings of all vendors to read first
 * @param ask what the papers of most vendors leave open, the most common first; those as common as each other in the order of the
 *     vendors and, of each, the gravest first
 */
public record PortfolioSummary(
        List<SummaryLine> vendors,
        Score score,
        CoverageTotals coverage,
        List<ReadFirst.OfVendor> first,
        List<Open> ask) {

    private static final Comparator<SummaryLine> GRAVEST_FIRST = Comparator.comparing(
                    (SummaryLine v) -> v.advice().recommendation(), Comparator.reverseOrder())
            .thenComparing(v -> v.gaps().size(), Comparator.reverseOrder());

    public PortfolioSummary {
        vendors = List.copyOf(vendors);
        first = List.copyOf(first);
        ask = List.copyOf(ask);
    }

    public static PortfolioSummary of(Assessment assessment) {
        List<VendorAssessment> outlines = assessment.outline().vendors();
        List<SummaryLine> lines = new ArrayList<>();
        CoverageTotals coverage = CoverageTotals.NONE;
        List<ReadFirst.OfVendor> first = List.of();
        Map<Criterion, Integer> open = new LinkedHashMap<>();
        for (VendorAssessment vendor : assessment.vendors()) {
            VendorSummary summary = VendorSummary.of(vendor, assessment.profile());
            lines.add(SummaryLine.of(summary, outlines.get(lines.size())));
            summary.ask().forEach(p -> open.merge(p.judgement().criterion(), 1, Integer::sum));
            for (DocumentCoverage one : vendor.extraction().coverage()) {
                coverage = coverage.and(one);
            }
            first = ReadFirst.gravest(first, vendor, summary.first());
        }
        return new PortfolioSummary(lines, sum(lines), coverage, first, mostCommon(open));
    }

    /** All vendors, or the gravest of them where there are more than these. */
    public List<SummaryLine> gravest(int most) {
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

    private static List<Open> mostCommon(Map<Criterion, Integer> counts) {
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
        return total(SummaryLine::observations);
    }

    /** Essential criteria of which nothing is stated. */
    public int missing() {
        return total(SummaryLine::missing);
    }

    private int total(ToIntFunction<SummaryLine> count) {
        return vendors.stream().mapToInt(count).sum();
    }

    private static Score sum(List<SummaryLine> vendors) {
        return vendors.stream()
                .map(SummaryLine::score)
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
