package dev.tenken.assess.explain;

import dev.tenken.assess.SameObjects;
import dev.tenken.assess.ScopeRun;
import dev.tenken.assess.Scopes;
import dev.tenken.assess.Setting;
import dev.tenken.assess.rule.RuleId;
import dev.tenken.assess.rule.RulePack;
import dev.tenken.assess.rule.RuleSource;
import dev.tenken.model.AsOf;
import dev.tenken.model.catalog.Control;
import dev.tenken.model.fact.VendorFact;
import dev.tenken.model.finding.CriterionResult;
import dev.tenken.model.finding.Finding;
import dev.tenken.model.finding.Judgement;
import dev.tenken.model.finding.RuleTrace;
import dev.tenken.model.finding.VendorAssessment;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Tells of every finding which rules fired on which facts, and of every other rule what it lacked. */
public final class Explainer {

    /** What a quiet rule lacks when statements on different services would fulfil it together. */
    public static final String NOT_ALONE = "no service fulfils it alone, or an older document does that does not count";

    private final Map<String, List<Judge>> rules;
    private final Function<List<?>, Missing> missing;

    /** A rule that judges a criterion. */
    private record Judge(RuleSource rule, RuleId id) {
        static Judge of(RuleSource rule) {
            return new Judge(rule, RuleId.parse(rule.name()).orElseThrow());
        }
    }

    /** Builds what it needs of the rules, which takes longer than building the rules. */
    public Explainer(RulePack pack) {
        this.rules = pack.judging().stream().map(Judge::of).collect(Collectors.groupingBy(j -> j.id().criterion()));
        this.missing = pack.missing();
    }

    /**
     * The same assessment, each of its judgements with what every rule made of the facts. For a vendor as a whole whose services
     * answer apart, a rule that fired for one service has fired; what other rules lack is told of all the vendor's facts together.
     */
    public VendorAssessment explained(VendorAssessment assessment, AsOf asOf) {
        List<Control> controls =
                assessment.findings().stream().map(Finding::control).distinct().toList();
        List<VendorFact> facts = assessment.extraction().facts();
        List<Object> around = ScopeRun.all(Setting.papers(assessment.files()), List.of(asOf));
        Scopes scopes = Scopes.of(assessment.vendor(), facts);
        Map<Scope, Missing> diagnoses = new HashMap<>();
        // Services that the same is said of lack the same.
        Map<SameObjects, Missing> known = new HashMap<>();
        Function<Scope, Missing> diagnosis = scope -> {
            List<VendorFact> own = scope.facts(facts);
            return known.computeIfAbsent(new SameObjects(own), f -> missing.apply(told(controls, own, around)));
        };
        List<Finding> findings = assessment.findings().stream()
                .map(f -> explained(f, diagnoses.computeIfAbsent(Scope.of(f, scopes), diagnosis)))
                .toList();
        return assessment.with(findings);
    }

    /** What rules are told: facts, what is asked of them, and what else there is. */
    public static List<Object> told(List<Control> controls, List<VendorFact> facts, List<?> around) {
        List<Object> told = new ArrayList<>(facts);
        told.addAll(around);
        told.addAll(controls);
        controls.forEach(c -> told.addAll(c.criteria()));
        return told;
    }

    private Finding explained(Finding finding, Missing diagnosis) {
        return finding.with(finding.judgements().stream()
                .map(j -> j.with(traces(j, diagnosis)))
                .toList());
    }

    /**
     * The facts that a finding is told of.
     *
     * @param all true for those on every service, of which each answers apart
     */
    private record Scope(boolean all, String service) {

        static Scope of(Finding finding, Scopes scopes) {
            return new Scope(finding.service() == null && scopes.divide(finding.control()), finding.service());
        }

        List<VendorFact> facts(List<VendorFact> facts) {
            return all ? facts : Scopes.facts(facts, service);
        }
    }

    private List<RuleTrace> traces(Judgement judgement, Missing diagnosis) {
        return rules.getOrDefault(judgement.criterion().id(), List.of()).stream()
                .map(r -> trace(r, judgement, diagnosis))
                .toList();
    }

    private static RuleTrace trace(Judge judge, Judgement judgement, Missing diagnosis) {
        RuleSource rule = judge.rule();
        List<CriterionResult> results = new ArrayList<>();
        for (CriterionResult result : judgement.results()) {
            if (result.rule().equals(rule.name())) {
                results.add(result);
            }
        }
        boolean fired = !results.isEmpty();
        List<VendorFact> facts = fired ? facts(results) : List.of();
        String missing =
                fired ? null : Optional.ofNullable(diagnosis.of(rule.name())).orElse(NOT_ALONE);
        return new RuleTrace(
                rule.name(), rule.file().path(), rule.line(), judge.id().outcome(), fired, facts, missing);
    }

    private static List<VendorFact> facts(List<CriterionResult> results) {
        return results.stream()
                .flatMap(r -> r.facts().stream())
                .distinct()
                .sorted(VendorFact.ORDER)
                .toList();
    }
}
