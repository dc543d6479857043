package dev.tenken.assess;

import static org.assertj.core.api.Assertions.assertThat;

import dev.tenken.assess.rule.RulePack;
import dev.tenken.catalog.Catalogs;
import dev.tenken.model.document.Evidence;
import dev.tenken.model.fact.Topic;
import dev.tenken.model.fact.VendorFact;
import dev.tenken.model.finding.Finding;
import dev.tenken.model.finding.Outcome;
import dev.tenken.model.finding.Verdict;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class ServiceFindingsTest {

    private static final RulePack PACK = BuiltIn.PACK;

    private final Facts facts = new Facts();

    @Test
    void services_with_different_verdicts_are_partial_as_a_whole_and_shown_apart() {
        List<Finding> findings = findings(
                "8.2.2",
                facts.affirmed(Topic.LABELLING, Map.of("available", true, "mechanism", "tags"), "Gate"),
                facts.denied(Topic.LABELLING, Map.of("available", false), "Flow"));

        assertThat(findings).extracting(Finding::service).containsExactly(null, "Flow", "Gate", "Apps");
        assertThat(findings)
                .extracting(Finding::verdict)
                .containsExactly(Verdict.PARTIAL, Verdict.GAP, Verdict.SATISFIED, Verdict.NOT_DISCLOSED);
        Finding whole = findings.get(0);
        assertThat(whole.rule()).isEqualTo("services.differ");
        assertThat(whole.evidence()).extracting(Evidence::quote).containsExactly("statement 0", "statement 1");
        assertThat(whole.judgements().get(0).outcome()).isEqualTo(Outcome.FAILED);
        assertThat(whole.judgements().get(0).decisive().rule()).isEqualTo("8.2.2.function.failed");
        assertThat(whole.judgements().get(1).outcome()).isEqualTo(Outcome.SILENT);
    }

    @Test
    void services_with_the_same_verdict_share_it_and_show_their_own_quotes() {
        List<Finding> findings = findings("12.4.4", clock("NIST", "Flow", "Gate"), clock("Google Public NTP", "Apps"));

        assertThat(findings).extracting(Finding::service).containsExactly(null, "Flow", "Gate", "Apps");
        assertThat(findings).extracting(Finding::verdict).containsOnly(Verdict.SATISFIED);
        assertThat(findings.get(0).rule()).isEqualTo("verdict.satisfied");
        assertThat(findings.get(0).evidence()).hasSize(2);
        assertThat(findings.get(3).evidence()).hasSize(1);
    }

    @Test
    void services_that_do_not_differ_at_all_are_not_shown() {
        assertThat(findings("12.4.4", clock("NIST", "Flow", "Gate", "Apps")))
                .extracting(Finding::service)
                .containsExactly((String) null);
    }

    @Test
    void what_is_said_in_general_does_not_hold_for_a_service_that_goes_without() {
        List<Finding> findings = findings(
                "12.3.1",
                facts.affirmed(Topic.BACKUP, Map.of("encrypted", true)),
                facts.denied(Topic.BACKUP, Map.of(), "Flow"),
                facts.affirmed(Topic.BACKUP, Map.of("frequency", "P1D"), "Gate"));

        Finding flow = findings.stream()
                .filter(f -> "Flow".equals(f.service()))
                .findFirst()
                .orElseThrow();
        assertThat(flow.verdict()).isEqualTo(Verdict.GAP);
        assertThat(flow.evidence()).hasSize(1);
    }

    @Test
    void a_statement_without_a_service_holds_for_each() {
        List<Finding> findings = findings(
                "8.2.2",
                facts.affirmed(Topic.LABELLING, Map.of("available", true)),
                facts.affirmed(Topic.LABELLING, Map.of("mechanism", "tags"), "Gate"));

        assertThat(findings).extracting(Finding::service).containsExactly(null, "Flow", "Gate", "Apps");
        assertThat(findings)
                .extracting(Finding::verdict)
                .containsExactly(Verdict.PARTIAL, Verdict.PARTIAL, Verdict.SATISFIED, Verdict.PARTIAL);
    }

    @Test
    void controls_of_other_topics_are_judged_once() {
        VendorFact scoped = clock("NIST", "Gate");
        VendorFact whole = facts.affirmed(Topic.GOVERNING_LAW, Map.of("law", "JP"));

        List<Finding> findings = findings("18.1.1", scoped, whole);

        assertThat(findings).extracting(Finding::verdict).containsExactly(Verdict.SATISFIED);
        assertThat(findings.get(0).service()).isNull();
    }

    @Test
    void a_service_that_only_the_documents_name_comes_last() {
        assertThat(findings("12.4.4", clock("NIST", "Zeta"), clock("NIST", "Beta")))
                .extracting(Finding::service)
                .containsExactly(null, "Flow", "Gate", "Apps", "Beta", "Zeta");
    }

    private VendorFact clock(String source, String... services) {
        return facts.affirmed(Topic.CLOCK_SYNC, Map.of("source", source, "x-publicSource", true), services);
    }

    private static List<Finding> findings(String control, VendorFact... stated) {
        return new Assessor(Catalogs.load("default"), PACK, Facts.AS_OF)
                .assess(Facts.vendor("Flow", "Gate", "Apps"), Facts.extraction(stated)).findings().stream()
                        .filter(f -> f.control().number().equals(control))
                        .toList();
    }
}
