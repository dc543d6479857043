package dev.tenken.assess;

import static org.assertj.core.api.Assertions.assertThat;

import dev.tenken.assess.rule.RulePack;
import dev.tenken.assess.workshop.CaseFacts;
import dev.tenken.catalog.Catalogs;
import dev.tenken.model.AsOf;
import dev.tenken.model.catalog.Profile;
import dev.tenken.model.disposition.Disposition;
import dev.tenken.model.disposition.Disposition.Kind;
import dev.tenken.model.disposition.DispositionRecord;
import dev.tenken.model.disposition.DispositionRecord.Status;
import dev.tenken.model.disposition.Review;
import dev.tenken.model.fact.Polarity;
import dev.tenken.model.fact.Topic;
import dev.tenken.model.fact.VendorFact;
import dev.tenken.model.finding.Finding;
import dev.tenken.model.finding.Score;
import dev.tenken.model.finding.VendorAssessment;
import dev.tenken.model.finding.Verdict;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** Services, and the order of dispositions. */
class ReviewerTest {

    private static final Profile CATALOG = Catalogs.builtIn();
    private static final RulePack PACK = BuiltIn.PACK;
    private static final AsOf TODAY = new AsOf(LocalDate.of(2026, 11, 21));

    private final CaseFacts facts = new CaseFacts();
    private final VendorFact gate =
            labelling(Polarity.AFFIRMED, Map.of("available", true, "mechanism", "tags"), "Gate");
    private final VendorFact apps = labelling(Polarity.DENIED, Map.of("available", false), "Apps");

    @Test
    void a_word_on_one_service_leaves_the_others() {
        VendorAssessment reviewed = assess(disposition("d", Kind.NOT_APPLICABLE, "Apps"));

        assertThat(finding(reviewed, "Apps").effective()).isEqualTo(Verdict.NOT_APPLICABLE);
        assertThat(finding(reviewed, "Gate").review()).isNull();
        assertThat(finding(reviewed, null).verdict()).isEqualTo(Verdict.PARTIAL);
        assertThat(finding(reviewed, null).effective()).isEqualTo(Verdict.SATISFIED);
    }

    @Test
    void a_word_on_the_whole_holds_for_every_service() {
        VendorAssessment reviewed = assess(disposition("d", Kind.COMPENSATING_EVIDENCE, null));

        assertThat(finding(reviewed, "Apps").effective()).isEqualTo(Verdict.SATISFIED);
        assertThat(finding(reviewed, null).effective()).isEqualTo(Verdict.SATISFIED);
    }

    @Test
    void an_accepted_risk_of_one_service_settles_that_one() {
        VendorAssessment reviewed = assess(disposition("d", Kind.ACCEPTED_RISK, "Apps"));

        assertThat(finding(reviewed, "Apps").isSettled()).isTrue();
        assertThat(finding(reviewed, null).review().dispositions()).containsExactly("d");
    }

    @Test
    void when_every_wanting_service_is_settled_the_whole_is() {
        VendorAssessment reviewed = assess(disposition("d", Kind.ACCEPTED_RISK, "Apps"));

        assertThat(finding(reviewed, "Apps").isSettled()).isTrue();
        assertThat(finding(reviewed, null).isSettled()).isTrue();
    }

    @Test
    void a_false_alarm_on_the_whole_leaves_satisfied_services() {
        VendorAssessment reviewed = assess(disposition("d", Kind.FALSE_ALARM, null));

        assertThat(finding(reviewed, "Gate").effective()).isEqualTo(Verdict.SATISFIED);
        assertThat(finding(reviewed, "Apps").effective()).isEqualTo(Verdict.NOT_DISCLOSED);
    }

    @Test
    void a_service_that_has_no_finding_of_its_own_matches_nothing() {
        VendorAssessment reviewed = assess(disposition("d", Kind.ACCEPTED_RISK, "Elsewhere"));

        assertThat(reviewed.dispositions())
                .extracting(DispositionRecord::status)
                .containsExactly(Status.UNMATCHED);
        assertThat(finding(reviewed, null).review()).isNull();
    }

    @Test
    void the_order_of_dispositions_does_not_matter() {
        Disposition one = disposition("a", Kind.FALSE_ALARM, "Apps");
        Disposition other = disposition("b", Kind.NOT_APPLICABLE, "Gate");

        assertThat(assess(one, other)).isEqualTo(assess(other, one));
    }

    @Test
    void the_machines_findings_stay_as_they_are() {
        VendorAssessment machine = assess();
        VendorAssessment reviewed = assess(disposition("d", Kind.NOT_APPLICABLE, null));

        assertThat(reviewed.findings().stream().map(f -> f.with((Review) null)))
                .containsExactlyElementsOf(machine.findings());
    }

    @Test
    void scores_count_the_auditors_verdicts_and_never_silence() {
        Score machine = Score.of(only(assess()));
        Score reviewed = Score.of(only(assess(disposition("d", Kind.NOT_APPLICABLE, "Apps"))));

        assertThat(machine).isEqualTo(new Score(0, 1, 0, 0, 0));
        assertThat(machine.percent()).isEqualTo(50);
        assertThat(reviewed).isEqualTo(new Score(1, 0, 0, 0, 0));
        assertThat(reviewed.percent()).isEqualTo(100);
        assertThat(new Score(0, 0, 0, 7, 0).percent()).isNull();
        assertThat(new Score(2, 1, 0, 5, 1).percent()).isEqualTo(83);
        assertThat(new Score(2, 1, 0, 5, 1).disclosedPercent()).isEqualTo(38);
    }

    private static List<Finding> only(VendorAssessment assessment) {
        return assessment.findings().stream()
                .filter(f -> f.control().number().equals("8.2.2"))
                .toList();
    }

    private VendorAssessment assess(Disposition... dispositions) {
        return new Assessor(CATALOG, PACK, TODAY)
                .assess(CaseFacts.vendor(), CaseFacts.extraction(List.of(gate, apps)), List.of(dispositions));
    }

    private static Finding finding(VendorAssessment assessment, String service) {
        return only(assessment).stream()
                .filter(f -> service == null ? f.service() == null : service.equals(f.service()))
                .findFirst()
                .orElseThrow();
    }

    private static Disposition disposition(String id, Kind kind, String service) {
        Disposition.Target target = new Disposition.Target("case", "8.2.2", null, service, null, null, null, null);
        return new Disposition(
                id, kind, target, "A", LocalDate.of(2026, 1, 1), "r", null, Map.of(), null, List.of(), "test");
    }

    private VendorFact labelling(Polarity polarity, Map<String, ?> attributes, String service) {
        return facts.next(Topic.LABELLING, polarity, null, attributes, List.of(service));
    }
}
