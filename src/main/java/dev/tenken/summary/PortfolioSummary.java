package dev.tenken.summary;

import dev.tenken.model.Assessment;
import dev.tenken.model.DocumentCoverage;
import dev.tenken.model.ReadFirst;
import dev.tenken.model.Score;
import dev.tenken.model.VendorAssessment;
import java.util.ArrayList;
import java.util.EnumMap;
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
 */
public record PortfolioSummary(
        List<SummaryLine> vendors, Score score, CoverageTotals coverage, List<ReadFirst.OfVendor> first) {

    public PortfolioSummary {
        vendors = List.copyOf(vendors);
        first = List.copyOf(first);
    }

    public static PortfolioSummary of(Assessment assessment) {
        List<VendorAssessment> outlines = assessment.outline().vendors();
        List<SummaryLine> lines = new ArrayList<>();
        CoverageTotals coverage = CoverageTotals.NONE;
        List<ReadFirst.OfVendor> first = List.of();
        for (VendorAssessment vendor : assessment.vendors()) {
            lines.add(SummaryLine.of(VendorSummary.of(vendor, assessment.profile()), outlines.get(lines.size())));
            for (DocumentCoverage one : vendor.extraction().coverage()) {
                coverage = coverage.and(one);
            }
            first = ReadFirst.gravest(first, vendor);
        }
        return new PortfolioSummary(lines, sum(lines), coverage, first);
    }

    /** How many vendors there are of each recommendation, the lightest first; recommendations without any are left out. */
    public Map<Recommendation, Integer> byRecommendation() {
        Map<Recommendation, Integer> counts = new EnumMap<>(Recommendation.class);
        vendors.forEach(v -> counts.merge(v.advice().recommendation(), 1, Integer::sum));
        return counts;
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
