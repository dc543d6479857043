package dev.tenken.summary;

import dev.tenken.model.catalog.Profile;
import dev.tenken.model.finding.Finding;
import dev.tenken.model.finding.Observation;
import dev.tenken.model.finding.ReadFirst;
import dev.tenken.model.finding.Score;
import dev.tenken.model.finding.Severity;
import dev.tenken.model.finding.VendorAssessment;
import dev.tenken.model.finding.Verdict;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * What the assessment of a vendor comes to.
 *
 * @param vendor the vendor with everything that was found
 * @param score how many controls came to what, for the vendor as a whole
 * @param gaps the findings that are gaps and that nobody settled, in the order of the catalog; one for a service stands here only
 *     where the vendor as a whole has none on the control
 * @param observations the observations of high severity on which no auditor has a word
 * @param ask the essential criteria that are open, the gravest first
 * @param first the findings to read first
 * @param advice what the profile recommends, and why
 */
public record VendorSummary(
        VendorAssessment vendor,
        Score score,
        List<Finding> gaps,
        List<Observation> observations,
        List<OpenPoint> ask,
        List<ReadFirst> first,
        Advice advice) {

    public VendorSummary {
        gaps = List.copyOf(gaps);
        observations = List.copyOf(observations);
        ask = List.copyOf(ask);
        first = List.copyOf(first);
    }

    public static VendorSummary of(VendorAssessment vendor, Profile profile) {
        Score score = Score.of(vendor.findings());
        List<Finding> gaps = gaps(vendor);
        List<Observation> observations = vendor.observations().stream()
                .filter(o -> o.severity() == Severity.HIGH && o.dispositions().isEmpty())
                .toList();
        List<OpenPoint> ask = vendor.findings().stream()
                .filter(f -> f.service() == null && isOpen(f))
                .flatMap(f -> OpenPoint.of(f).stream())
                .sorted(OpenPoint.GRAVEST_FIRST)
                .toList();
        Figures figures = new Figures(
                !vendor.findings().isEmpty(),
                score,
                gaps.size(),
                (int) gaps.stream().filter(VendorSummary::isHigh).count(),
                observations.size(),
                doubts(vendor, observations),
                essentials(vendor),
                (int) ask.stream().filter(OpenPoint::isMissing).count(),
                vendor.files().failures().size());
        return new VendorSummary(
                vendor, score, gaps, observations, ask, ReadFirst.of(vendor), Advice.of(figures, profile));
    }

    /** The essential criteria of which nothing is stated, the gravest first. */
    public List<OpenPoint> missing() {
        return ask.stream().filter(OpenPoint::isMissing).toList();
    }

    private static List<Finding> gaps(VendorAssessment vendor) {
        List<Finding> gaps = vendor.findings().stream()
                .filter(f -> f.effective() == Verdict.GAP && !f.isSettled())
                .toList();
        Set<String> whole = new HashSet<>();
        gaps.stream()
                .filter(f -> f.service() == null)
                .forEach(f -> whole.add(f.control().number()));
        return gaps.stream()
                .filter(f -> f.service() == null || !whole.contains(f.control().number()))
                .toList();
    }

    /** Observations on controls that are satisfied; those on open ones are among what is open anyway. */
    private static int doubts(VendorAssessment vendor, List<Observation> observations) {
        Set<String> satisfied = vendor.findings().stream()
                .filter(f -> f.service() == null && f.effective() == Verdict.SATISFIED)
                .map(f -> f.control().number())
                .collect(Collectors.toSet());
        return (int) observations.stream()
                .filter(o -> o.controls().stream().anyMatch(satisfied::contains))
                .count();
    }

    private static int essentials(VendorAssessment vendor) {
        return (int) vendor.findings().stream()
                .filter(f -> f.service() == null && f.effective() != Verdict.NOT_APPLICABLE)
                .flatMap(f -> f.judgements().stream())
                .filter(j -> j.criterion().essential())
                .count();
    }

    private static boolean isOpen(Finding finding) {
        return finding.effective() != Verdict.SATISFIED
                && finding.effective() != Verdict.NOT_APPLICABLE
                && !finding.isSettled();
    }

    private static boolean isHigh(Finding finding) {
        Severity severity =
                finding.review() == null ? finding.severity() : finding.review().severity();
        return severity == Severity.HIGH;
    }
}
