package dev.tenken.assess;

import dev.tenken.assess.rule.Reasons;
import dev.tenken.model.LocalizedText;
import dev.tenken.model.catalog.Control;
import dev.tenken.model.catalog.Criterion;
import dev.tenken.model.document.Evidence;
import dev.tenken.model.fact.Candidate;
import dev.tenken.model.fact.Extraction;
import dev.tenken.model.fact.Topic;
import dev.tenken.model.fact.VendorFact;
import dev.tenken.model.finding.ControlVerdict;
import dev.tenken.model.finding.CriterionResult;
import dev.tenken.model.finding.Finding;
import dev.tenken.model.finding.Judgement;
import dev.tenken.model.finding.Outcome;
import dev.tenken.model.finding.Severity;
import dev.tenken.model.finding.Unused;
import dev.tenken.model.finding.Verdict;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/** Makes findings of what the rules said. */
final class FindingBuilder {

    /** So many passages are shown where nothing is disclosed. */
    static final int MAX_NEAREST = 3;

    /** The rule of a criterion on which nothing is said. */
    private static final String SILENT = "any.silent";

    private final Reasons reasons;
    private final Grading grading;
    private final Extraction extraction;
    private final Unused unused;

    FindingBuilder(Reasons reasons, Grading grading, Extraction extraction) {
        this.reasons = reasons;
        this.grading = grading;
        this.extraction = extraction;
        this.unused = Unused.of(extraction);
    }

    /** The finding on a control in one scope. */
    Finding of(Control control, String service, ScopeRun run) {
        List<Judgement> judgements = control.criteria().stream()
                .map(c -> judgement(c, run.results().get(c.id())))
                .toList();
        return of(control, service, run.verdicts().get(control.number()), judgements);
    }

    /** The finding with this verdict and these judgements. */
    Finding of(Control control, String service, ControlVerdict verdict, List<Judgement> judgements) {
        boolean silent = verdict.verdict() == Verdict.NOT_DISCLOSED;
        List<Evidence> nearest = silent ? nearest(control, service) : List.of();
        boolean near = silent ? !nearest.isEmpty() : unused.touch(control);
        List<Judgement> graded = grading.graded(verdict.verdict(), near ? asking(control, judgements) : judgements);
        return new Finding(
                control,
                service,
                verdict.verdict(),
                severity(verdict.verdict(), graded),
                verdict.rule(),
                reasons.of(silent && near ? reasons.near(verdict.rule()) : verdict.rule(), control, judgements),
                graded,
                evidence(graded),
                nearest,
                grading.of(verdict.verdict(), graded),
                null);
    }

    /** Where passages might be a statement, it is not said that there is none: whoever reads is asked to check. */
    private List<Judgement> asking(Control control, List<Judgement> judgements) {
        LocalizedText plain = reasons.of(SILENT, control, judgements);
        LocalizedText near = reasons.of(reasons.near(SILENT), control, judgements);
        return judgements.stream()
                .map(j -> j.outcome() == Outcome.SILENT && j.reason().equals(plain) ? j.with(near) : j)
                .toList();
    }

    /** The judgement that follows from results of which the first is decisive. */
    Judgement judgement(Criterion criterion, List<CriterionResult> results) {
        CriterionResult decisive = results.get(0);
        List<VendorFact> facts = results.stream()
                .filter(r -> r.rule().equals(decisive.rule()))
                .flatMap(r -> r.facts().stream())
                .toList();
        CriterionResult all = new CriterionResult(decisive.criterion(), decisive.outcome(), decisive.rule(), facts);
        return new Judgement(criterion, decisive.outcome(), results, reasons.of(all, criterion), List.of());
    }

    private static Severity severity(Verdict verdict, List<Judgement> judgements) {
        return switch (verdict) {
            case GAP -> Severity.HIGH;
            case NOT_DISCLOSED -> Severity.MEDIUM;
            case PARTIAL -> lacksEssential(judgements) ? Severity.MEDIUM : Severity.LOW;
            case SATISFIED, NOT_APPLICABLE -> null;
        };
    }

    private static boolean lacksEssential(List<Judgement> judgements) {
        return judgements.stream().anyMatch(j -> j.criterion().essential() && j.outcome() != Outcome.MET);
    }

    // Results that came to the deciding outcome all speak for it, not only the first.
    private static List<Evidence> evidence(List<Judgement> judgements) {
        return judgements.stream()
                .filter(j -> j.outcome() != Outcome.SILENT)
                .flatMap(j -> j.results().stream().filter(r -> r.outcome() == j.outcome()))
                .flatMap(r -> r.facts().stream())
                .flatMap(f -> f.getEvidence().stream())
                .distinct()
                .sorted(Evidence.ORDER)
                .toList();
    }

    /** What was considered: statements on the control's topics that no criterion asks for, then passages with a cue, most cues first. */
    private List<Evidence> nearest(Control control, String service) {
        Stream<Evidence> beside = extraction.facts().stream()
                .filter(f -> control.topics().contains(Topic.of(f)))
                .filter(f -> service == null
                        || f.getServices().isEmpty()
                        || f.getServices().contains(service))
                .map(f -> f.getEvidence().get(0));
        Stream<Evidence> cued = extraction.coverage().stream()
                .flatMap(c -> c.candidates().stream())
                .filter(c -> control.topics().contains(c.topic()))
                .sorted(Comparator.comparingInt(Candidate::cues)
                        .reversed()
                        .thenComparing(Candidate::evidence, Evidence.ORDER))
                .map(Candidate::evidence);
        return Stream.concat(beside, cued).distinct().limit(MAX_NEAREST).toList();
    }
}
