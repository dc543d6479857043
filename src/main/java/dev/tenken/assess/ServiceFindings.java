package dev.tenken.assess;

import dev.tenken.model.Language;
import dev.tenken.model.LocalizedText;
import dev.tenken.model.catalog.Control;
import dev.tenken.model.document.Evidence;
import dev.tenken.model.finding.ControlVerdict;
import dev.tenken.model.finding.CriterionResult;
import dev.tenken.model.finding.Finding;
import dev.tenken.model.finding.Judgement;
import dev.tenken.model.finding.Outcome;
import dev.tenken.model.finding.Verdict;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * Findings on a control that services answer apart: first the vendor as a whole, then each service where they differ.
 *
 * <p>The whole has the verdict that all services share to which the control applies; where they do not share one it is partial. A criterion of the whole has
 * the outcome that all services share, else the worst: one service's failure is not made good by another's success.
 */
final class ServiceFindings {

    /** Stands for a rule where services come to different verdicts. */
    static final String DIFFER = "services.differ";

    private static final List<Outcome> WORST_FIRST = List.of(
            Outcome.CONTRADICTED, Outcome.FAILED, Outcome.VAGUE, Outcome.CONDITIONAL, Outcome.SILENT, Outcome.MET);

    private ServiceFindings() {}

    static List<Finding> of(FindingBuilder builder, Control control, Map<String, ScopeRun> runs) {
        List<Finding> services = new ArrayList<>();
        runs.forEach((service, run) -> services.add(builder.of(control, service, run)));
        List<Judgement> judgements = new ArrayList<>();
        for (int i = 0; i < control.criteria().size(); i++) {
            judgements.add(combine(services, i));
        }
        List<Finding> findings = new ArrayList<>();
        findings.add(withEvidence(builder.of(control, null, common(control, services), judgements), services));
        if (differ(services)) {
            findings.addAll(services);
        }
        return findings;
    }

    private static ControlVerdict common(Control control, List<Finding> services) {
        List<Finding> asked = services.stream()
                .filter(f -> f.verdict() != Verdict.NOT_APPLICABLE)
                .toList();
        Finding first = asked.isEmpty() ? services.get(0) : asked.get(0);
        boolean shared = asked.stream().allMatch(f -> f.verdict() == first.verdict());
        return shared
                ? new ControlVerdict(control.number(), first.verdict(), first.rule())
                : new ControlVerdict(control.number(), Verdict.PARTIAL, DIFFER);
    }

    /** The judgement of the whole on the criterion at this place, from those of the services. */
    private static Judgement combine(List<Finding> services, int criterion) {
        List<Judgement> judgements =
                services.stream().map(f -> f.judgements().get(criterion)).toList();
        Outcome worst = judgements.stream()
                .map(Judgement::outcome)
                .min(Comparator.comparingInt(WORST_FIRST::indexOf))
                .orElseThrow();
        List<CriterionResult> union = judgements.stream()
                .flatMap(j -> j.results().stream())
                .distinct()
                .sorted(Comparator.comparing((CriterionResult r) -> r.outcome() != worst)
                        .thenComparing(ScopeRun.ORDER))
                .toList();
        return new Judgement(judgements.get(0).criterion(), worst, union, reason(services, criterion), List.of());
    }

    /** The reason that all services share, or each reason behind the services that it holds for. */
    private static LocalizedText reason(List<Finding> services, int criterion) {
        Map<LocalizedText, List<String>> byReason = new LinkedHashMap<>();
        for (Finding service : services) {
            byReason.computeIfAbsent(service.judgements().get(criterion).reason(), r -> new ArrayList<>())
                    .add(service.service());
        }
        if (byReason.size() == 1) {
            return byReason.keySet().iterator().next();
        }
        return new LocalizedText(
                joined(byReason, Language.EN, ", ", ": ", " "), joined(byReason, Language.JA, "、", "：", ""));
    }

    private static String joined(
            Map<LocalizedText, List<String>> byReason, Language language, String and, String says, String then) {
        return byReason.entrySet().stream()
                .map(e -> String.join(and, e.getValue()) + says + e.getKey().in(language))
                .collect(Collectors.joining(then));
    }

    private static Finding withEvidence(Finding whole, List<Finding> services) {
        List<Evidence> union = services.stream()
                .flatMap(f -> f.evidence().stream())
                .distinct()
                .sorted(Evidence.ORDER)
                .toList();
        return new Finding(
                whole.control(),
                whole.service(),
                whole.verdict(),
                whole.severity(),
                whole.rule(),
                whole.reason(),
                whole.judgements(),
                union,
                whole.nearest(),
                whole.grade(),
                whole.review());
    }

    private static boolean differ(List<Finding> services) {
        return services.stream().map(ServiceFindings::substance).distinct().count() > 1;
    }

    private static List<Object> substance(Finding finding) {
        return List.of(
                finding.verdict(),
                finding.judgements().stream().map(Judgement::outcome).toList(),
                finding.evidence());
    }
}
