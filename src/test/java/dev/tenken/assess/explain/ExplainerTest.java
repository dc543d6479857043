package dev.tenken.assess.explain;

import static org.assertj.core.api.Assertions.assertThat;

import dev.tenken.assess.Assessor;
import dev.tenken.assess.BuiltIn;
import dev.tenken.assess.Facts;
import dev.tenken.assess.rule.RuleId;
import dev.tenken.assess.rule.RulePack;
import dev.tenken.catalog.Catalogs;
import dev.tenken.model.catalog.Profile;
import dev.tenken.model.fact.Topic;
import dev.tenken.model.fact.VendorFact;
import dev.tenken.model.finding.Outcome;
import dev.tenken.model.finding.RuleTrace;
import dev.tenken.model.finding.VendorAssessment;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class ExplainerTest {

    private static final RulePack PACK = BuiltIn.PACK;

    private static final Explainer EXPLAINER = new Explainer(PACK);

    private final Facts facts = new Facts();

    @Test
    void a_rule_that_fired_shows_its_facts_and_its_place() {
        VendorFact daily = facts.affirmed(Topic.BACKUP, Map.of("frequency", "P1D"));

        RuleTrace trace = trace("12.3.1.frequency.met", daily);

        assertThat(trace.fired()).isTrue();
        assertThat(trace.outcome()).isEqualTo(Outcome.MET);
        assertThat(trace.facts()).containsExactly(daily);
        assertThat(trace.file()).isEqualTo("rules/controls/backup.drl");
        assertThat(trace.line())
                .isEqualTo(PACK.rules().get("12.3.1.frequency.met").line());
        assertThat(trace.missing()).isNull();
    }

    @Test
    void a_quiet_rule_tells_the_first_condition_that_no_fact_fulfils() {
        VendorFact plain = facts.affirmed(Topic.BACKUP, Map.of());
        VendorFact encrypted = facts.affirmed(Topic.BACKUP, Map.of("encrypted", true));

        assertThat(trace("12.3.1.frequency.met", plain, encrypted).missing())
                .isEqualTo("no Backup with: frequency != null (2 passed up to: affirmed, unconditional)");
    }

    @Test
    void a_threshold_that_is_missed_is_told_as_the_rule_words_it() {
        VendorFact weekly = facts.affirmed(Topic.BACKUP, Map.of("frequency", "P7D"));

        assertThat(trace("12.3.1.frequency.met", weekly).missing())
                .isEqualTo(
                        "no Backup with: frequency.isAtMost($limit) (1 passed up to: affirmed, unconditional, frequency"
                                + " != null)");
    }

    @Test
    void without_any_fact_of_the_topic_the_topic_is_missing() {
        assertThat(trace("12.3.1.frequency.met").missing()).isEqualTo("no Backup");
    }

    @Test
    void a_fact_that_must_not_be_there_is_told() {
        VendorFact weekly = facts.affirmed(Topic.BACKUP, Map.of("frequency", "P7D"));
        VendorFact daily = facts.affirmed(Topic.BACKUP, Map.of("frequency", "P1D"));

        assertThat(trace("12.3.1.frequency.failed", weekly, daily).missing())
                .isEqualTo("does not hold: not Backup( affirmed, frequency != null, frequency.isAtMost($limit) )");
    }

    @Test
    void what_only_statements_on_different_services_fulfil_together_is_told() {
        VendorFact upper = split("application", "Gate");
        VendorFact platform = split("os", "Flow");
        VendorAssessment assessment = new Assessor(Catalogs.load("default"), PACK, Facts.AS_OF)
                .assess(Facts.vendor(), Facts.extraction(upper, platform));

        assertThat(trace(assessment, "CLD.6.3.1.layers.met").missing()).startsWith("no service fulfils it alone");
        assertThat(trace(assessment, "CLD.6.3.1.layers.vague.upper-only").facts())
                .containsExactly(upper);
    }

    @Test
    void every_quiet_rule_of_every_control_tells_what_it_lacked() {
        Profile profile = Catalogs.load("default");
        VendorAssessment assessment =
                new Assessor(profile, PACK, Facts.AS_OF).assess(Facts.vendor(), Facts.extraction());

        List<RuleTrace> traces = EXPLAINER.explained(assessment, Facts.AS_OF).findings().stream()
                .flatMap(f -> f.judgements().stream())
                .flatMap(j -> j.rules().stream())
                .toList();

        assertThat(traces).hasSize((int) PACK.rules().keySet().stream()
                .filter(r -> RuleId.parse(r).isPresent())
                .count());
        assertThat(traces).allSatisfy(t -> assertThat(t.missing()).matches("(?s)(?:no (?!service)|does not hold: ).*"));
    }

    private VendorFact split(String layer, String service) {
        return facts.affirmed(
                Topic.RESPONSIBILITY_SPLIT, Map.of("party", "provider", "x-layers", List.of(layer)), service);
    }

    private static RuleTrace trace(String rule, VendorFact... of) {
        return trace(
                new Assessor(Catalogs.load("default"), PACK, Facts.AS_OF).assess(Facts.vendor(), Facts.extraction(of)),
                rule);
    }

    private static RuleTrace trace(VendorAssessment assessment, String rule) {
        return EXPLAINER.explained(assessment, Facts.AS_OF).findings().stream()
                .flatMap(f -> f.judgements().stream())
                .flatMap(j -> j.rules().stream())
                .filter(t -> t.rule().equals(rule))
                .findFirst()
                .orElseThrow();
    }
}
