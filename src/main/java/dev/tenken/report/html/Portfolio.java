package dev.tenken.report.html;

import dev.tenken.model.Language;
import dev.tenken.model.finding.Assessment;
import dev.tenken.model.finding.VendorAssessment;
import dev.tenken.report.common.Arrangement;
import dev.tenken.report.common.Cover;
import dev.tenken.report.common.VendorSection;
import dev.tenken.summary.PortfolioSummary;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** What the pages of one report share: the assessment, how it is shown, and the order of the vendors. */
final class Portfolio {

    private final Assessment assessment;
    private final Language language;
    private final Arrangement arrangement;
    private final Cover cover;
    private final Assessment outline;
    private final List<VendorSection> vendors;
    private final List<VendorSection> outlines;
    private final Map<String, Integer> ranks = new HashMap<>();
    private PortfolioSummary summary;

    Portfolio(Assessment assessment, Language language, Arrangement arrangement, Cover cover) {
        this.assessment = assessment;
        this.language = language;
        this.arrangement = arrangement;
        this.cover = cover;
        this.outline = assessment.outline();
        this.vendors = VendorSection.of(assessment, arrangement);
        this.outlines = List.copyOf(VendorSection.of(outline, arrangement));
        outlines.forEach(v -> ranks.put(v.vendor().vendor().id(), ranks.size()));
    }

    Assessment assessment() {
        return assessment;
    }

    Language language() {
        return language;
    }

    Arrangement arrangement() {
        return arrangement;
    }

    Cover cover() {
        return cover;
    }

    /** Each with everything, fetched whenever it is asked for. */
    List<VendorSection> vendors() {
        return vendors;
    }

    /** The assessment with outlines of its vendors. */
    Assessment outline() {
        return outline;
    }

    /** The sections of the outlines. */
    List<VendorSection> outlines() {
        return outlines;
    }

    /** What the assessment comes to; made once. */
    PortfolioSummary summary() {
        if (summary == null) {
            summary = PortfolioSummary.of(assessment);
        }
        return summary;
    }

    /** The rank of a vendor, from 0. */
    int rank(VendorAssessment vendor) {
        return ranks.get(vendor.vendor().id());
    }

    /** One vendor needs no index: its page is the report. */
    boolean hasIndex() {
        return vendors.size() != 1;
    }

    /** The outline of the vendor that many places behind another, or null when there is none. */
    VendorSection neighbour(VendorSection of, int step) {
        int wanted = ranks.get(of.vendor().vendor().id()) + step;
        return wanted < 0 || wanted >= outlines.size() ? null : outlines.get(wanted);
    }
}
