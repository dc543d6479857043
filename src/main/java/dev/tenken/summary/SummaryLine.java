package dev.tenken.summary;

import dev.tenken.model.finding.Finding;
import dev.tenken.model.finding.Score;
import dev.tenken.model.finding.VendorAssessment;
import java.util.List;

/**
 * A vendor's summary in brief: as little as an overview of very many vendors needs.
 *
 * @param vendor the outline of its assessment
 * @param score how many controls came to what, for the vendor as a whole
 * @param gaps outlines of {@link VendorSummary#gaps()}
 * @param observations how many observations of high severity there are on which no auditor has a word
 * @param missing of how many essential criteria nothing is stated
 * @param advice what the profile recommends, and why
 */
public record SummaryLine(
        VendorAssessment vendor, Score score, List<Finding> gaps, int observations, int missing, Advice advice) {

    public SummaryLine {
        gaps = List.copyOf(gaps);
    }

    static SummaryLine of(VendorSummary summary, VendorAssessment outline) {
        return new SummaryLine(
                outline,
                summary.score(),
                summary.gaps().stream().map(Finding::outline).toList(),
                summary.observations().size(),
                summary.missing().size(),
                summary.advice());
    }
}
