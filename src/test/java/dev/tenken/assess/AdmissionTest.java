package dev.tenken.assess;

import static org.assertj.core.api.Assertions.assertThat;

import dev.tenken.assess.rule.RuleFiles;
import dev.tenken.assess.rule.RulePack;
import dev.tenken.assess.workshop.RuleCase;
import dev.tenken.assess.workshop.RuleCases;
import dev.tenken.catalog.Catalogs;
import dev.tenken.model.catalog.Admission;
import dev.tenken.model.catalog.Control;
import dev.tenken.model.catalog.Criterion;
import dev.tenken.model.fact.Attributes;
import dev.tenken.model.fact.Circumstances;
import dev.tenken.model.fact.Event;
import dev.tenken.model.fact.Party;
import dev.tenken.model.fact.Statement;
import dev.tenken.model.fact.Topic;
import dev.tenken.model.fact.VendorFact;
import dev.tenken.model.finding.CriterionResult;
import dev.tenken.model.finding.Finding;
import dev.tenken.model.finding.Outcome;
import dev.tenken.model.finding.Verdict;
import java.util.EnumSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** A criterion is met by what is said of the right one only. */
class AdmissionTest {

    private static final List<Control> CONTROLS = Catalogs.load("default").controls();

    private static final RuleCases CASES =
            RuleCases.read(RulePack.builtInFiles(RuleFiles.CASES), BuiltIn.PACK, Catalogs.builtIn());

    private final Facts facts = new Facts();

    @Test
    void a_notice_of_new_prices_is_no_notice_of_changes_and_is_shown_to_be_checked() {
        VendorFact notice =
                facts.affirmed(Topic.CHANGE_NOTIFICATION, Map.of("leadTime", "P30D", "channel", List.of("e-mail")));

        Finding finding = finding("12.1.2", of(notice, null, null, Event.PRICE));

        assertThat(finding.verdict()).isEqualTo(Verdict.NOT_DISCLOSED);
        CriterionResult leadTime = finding.judgements().get(0).decisive();
        assertThat(leadTime.rule()).isEqualTo("any.misplaced");
        assertThat(leadTime.facts()).hasSize(1);
        assertThat(finding.judgements().get(0).reason().en()).endsWith("please check.");
        assertThat(finding.judgements().get(0).reason().ja()).endsWith("確認してください。");
        assertThat(finding.evidence()).isEmpty();
        assertThat(finding("12.1.2", of(notice, null, null, Event.MAINTENANCE)).verdict())
                .isEqualTo(Verdict.SATISFIED);
    }

    @Test
    void what_is_not_told_is_held_against_nobody() {
        VendorFact certificate = facts.affirmed(
                Topic.CERTIFICATION, Map.of("standard", List.of("ISO/IEC 27001:2022"), "number", "X 12"));

        assertThat(finding("18.2.1", of(certificate, null, null, null)).verdict())
                .isEqualTo(Verdict.SATISFIED);
        assertThat(finding("18.2.1", of(certificate, Party.OPERATOR, null, null))
                        .verdict())
                .isEqualTo(Verdict.NOT_DISCLOSED);
    }

    @Test
    void a_fact_beside_the_point_takes_nothing_from_one_to_the_point() {
        VendorFact own = facts.affirmed(
                Topic.CERTIFICATION, Map.of("standard", List.of("ISO/IEC 27001:2022"), "number", "X 12"));
        VendorFact cloud = facts.denied(Topic.CERTIFICATION, Map.of("standard", List.of("ISO/IEC 27017")));

        Finding finding = finding("18.2.1", own, of(cloud, Party.SUPPLIER, null, null));

        assertThat(finding.verdict()).isEqualTo(Verdict.SATISFIED);
    }

    /** Whatever the rules' own cases state, said of somebody that a criterion does not count it comes to nothing there. */
    @Test
    void no_criterion_is_judged_by_an_actor_or_an_event_that_the_catalog_does_not_allow() {
        Set<String> tried = new LinkedHashSet<>();
        for (RuleCase of : CASES.all()) {
            for (Control control : of.controls(CONTROLS, of.verdicts().keySet())) {
                for (Criterion criterion : control.criteria()) {
                    if (!criterion.admission().equals(Admission.ANY)) {
                        tried.add(criterion.id());
                        assertThat(results(control, criterion, refused(of.facts(), criterion.admission())))
                                .as(of.place() + " " + criterion.id())
                                .allMatch(r -> r.outcome() == Outcome.SILENT);
                    }
                }
            }
        }
        assertThat(tried).hasSizeGreaterThan(30);
    }

    private static List<CriterionResult> results(Control control, Criterion criterion, List<VendorFact> facts) {
        return ScopeRun.of(BuiltIn.PACK.base(), List.of(control), facts, Facts.SETTING)
                .results()
                .get(criterion.id());
    }

    private static List<VendorFact> refused(List<VendorFact> facts, Admission admission) {
        Set<Party> actors = EnumSet.allOf(Party.class);
        actors.removeAll(admission.actors());
        Party actor = admission.actors().isEmpty() ? null : actors.iterator().next();
        return facts.stream()
                .map(f -> of(f, actor, null, actor == null ? Event.PRICE : null))
                .toList();
    }

    private static VendorFact of(VendorFact fact, Party actor, Party addressee, Event event) {
        Statement statement = fact.statement();
        Circumstances other = new Circumstances(actor, addressee, event, List.of(), null, null, null);
        return Attributes.restated(
                fact,
                new Statement(
                        statement.id(),
                        statement.services(),
                        statement.polarity(),
                        statement.condition(),
                        statement.origin(),
                        statement.evidence(),
                        other));
    }

    private static Finding finding(String control, VendorFact... facts) {
        return new Assessor(Catalogs.load("default"), BuiltIn.PACK, Facts.AS_OF)
                .assess(Facts.vendor(), Facts.extraction(facts)).findings().stream()
                        .filter(f -> f.control().number().equals(control))
                        .findFirst()
                        .orElseThrow();
    }
}
