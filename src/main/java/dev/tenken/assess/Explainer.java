package dev.tenken.assess;

import dev.tenken.model.Control;
import dev.tenken.model.Criterion;
import dev.tenken.model.CriterionResult;
import dev.tenken.model.Finding;
import dev.tenken.model.Judgement;
import dev.tenken.model.VendorAssessment;
import dev.tenken.model.VendorFact;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** Tells of a finding which rules fired on which facts, and of every other rule what it lacked. */
public final class Explainer {

    /** What a quiet rule lacks when statements on different services would fulfil it together. */
    static final String NOT_ALONE = "no service fulfils it alone";

    private final RulePack rules;

    public Explainer(RulePack rules) {
        this.rules = rules;
    }

    /**
     * Explains a finding. For a vendor as a whole whose services answer apart, a rule that fired for one service has fired; what
     * other rules lack is told of all the vendor's facts together.
     *
     * @param assessment the assessment that holds the finding
     */
    public Explanation explain(VendorAssessment assessment, Finding finding) {
        Control control = finding.control();
        List<RuleSource> own = rules.rules().values().stream()
                .filter(r -> RuleId.parse(r.name())
                        .filter(id -> id.control().equals(control.number()))
                        .isPresent())
                .toList();
        Diagnosis diagnosis = Diagnosis.of(rules, own, List.of(control), facts(assessment, finding));
        List<Explanation.OfCriterion> criteria = finding.judgements().stream()
                .map(j -> new Explanation.OfCriterion(j, traces(j, own, diagnosis)))
                .toList();
        return new Explanation(finding, criteria);
    }

    private static List<VendorFact> facts(VendorAssessment assessment, Finding finding) {
        List<VendorFact> facts = assessment.extraction().facts();
        boolean apart = Scopes.of(assessment.vendor(), facts).divide(finding.control());
        return finding.service() == null && apart ? facts : Scopes.facts(facts, finding.service());
    }

    private static List<RuleTrace> traces(Judgement judgement, List<RuleSource> own, Diagnosis diagnosis) {
        Criterion criterion = judgement.criterion();
        return own.stream()
                .filter(r -> id(r).criterion().equals(criterion.id()))
                .sorted(Comparator.comparing((RuleSource r) -> r.file().path()).thenComparing(RuleSource::line))
                .map(r -> trace(r, judgement, diagnosis))
                .toList();
    }

    private static RuleTrace trace(RuleSource rule, Judgement judgement, Diagnosis diagnosis) {
        List<CriterionResult> results = judgement.results().stream()
                .filter(r -> r.rule().equals(rule.name()))
                .toList();
        List<VendorFact> facts = results.stream()
                .flatMap(r -> r.facts().stream())
                .distinct()
                .sorted(VendorFact.ORDER)
                .toList();
        boolean fired = !results.isEmpty();
        String missing =
                fired ? null : Optional.ofNullable(diagnosis.missing(rule)).orElse(NOT_ALONE);
        return new RuleTrace(rule.name(), rule.file().path(), rule.line(), id(rule).outcome(), fired, facts, missing);
    }

    private static RuleId id(RuleSource rule) {
        return RuleId.parse(rule.name()).orElseThrow();
    }
}
