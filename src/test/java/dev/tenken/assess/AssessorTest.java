package dev.tenken.assess;

import static org.assertj.core.api.Assertions.assertThat;

import dev.tenken.assess.rule.RulePack;
import dev.tenken.catalog.Catalogs;
import dev.tenken.model.document.Evidence;
import dev.tenken.model.document.Failure;
import dev.tenken.model.document.VendorFiles;
import dev.tenken.model.fact.Candidate;
import dev.tenken.model.fact.DocumentCoverage;
import dev.tenken.model.fact.Extraction;
import dev.tenken.model.fact.Topic;
import dev.tenken.model.fact.VendorFact;
import dev.tenken.model.finding.Finding;
import dev.tenken.model.finding.Judgement;
import dev.tenken.model.finding.Outcome;
import dev.tenken.model.finding.Severity;
import dev.tenken.model.finding.Verdict;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class AssessorTest {

    private static final RulePack PACK = BuiltIn.PACK;

    private final Facts facts = new Facts();
    private final Assessor assessor = new Assessor(Catalogs.load("default"), PACK, Facts.AS_OF);

    @Test
    void a_named_public_source_satisfies_clock_synchronisation() {
        Finding finding = finding("12.4.4", clock(Map.of("source", "NIST", "x-publicSource", true)));

        assertThat(finding.verdict()).isEqualTo(Verdict.SATISFIED);
        assertThat(finding.severity()).isNull();
        assertThat(finding.rule()).isEqualTo("verdict.satisfied");
        assertThat(finding.evidence()).extracting(Evidence::quote).containsExactly("statement 0");
        Judgement source = finding.judgements().get(1);
        assertThat(source.decisive().rule()).isEqualTo("12.4.4.source.met");
        assertThat(source.reason().en()).isEqualTo("The paper names a time source that customers can use too: NIST.");
        assertThat(source.reason().ja()).isEqualTo("利用者も使える時刻源を記載しています：NIST。");
    }

    @Test
    void silence_is_not_failure() {
        Finding finding = finding("12.4.4");

        assertThat(finding.verdict()).isEqualTo(Verdict.NOT_DISCLOSED);
        assertThat(finding.severity()).isEqualTo(Severity.MEDIUM);
        assertThat(finding.rule()).isEqualTo("verdict.not-disclosed");
        assertThat(finding.evidence()).isEmpty();
        assertThat(finding.judgements()).allSatisfy(j -> {
            assertThat(j.outcome()).isEqualTo(Outcome.SILENT);
            assertThat(j.decisive().rule()).isEqualTo("any.silent");
        });
        assertThat(finding.judgements().get(2).reason().en()).isEqualTo("No statement on this was found.");
    }

    @Test
    void a_denied_essential_criterion_is_a_gap_with_its_quote() {
        Finding finding = finding("8.2.2", facts.denied(Topic.LABELLING, Map.of("available", false)));

        assertThat(finding.verdict()).isEqualTo(Verdict.GAP);
        assertThat(finding.severity()).isEqualTo(Severity.HIGH);
        assertThat(finding.evidence()).hasSize(1);
    }

    @Test
    void yes_and_no_contradict_each_other_and_rest_on_both_quotes() {
        Finding finding = finding(
                "8.2.2",
                facts.affirmed(Topic.LABELLING, Map.of("available", true)),
                facts.denied(Topic.LABELLING, Map.of("available", false)));

        Judgement function = finding.judgements().get(0);
        assertThat(finding.verdict()).isEqualTo(Verdict.PARTIAL);
        assertThat(function.outcome()).isEqualTo(Outcome.CONTRADICTED);
        assertThat(function.decisive().rule()).isEqualTo("any.contradicted");
        assertThat(function.decisive().facts()).hasSize(2);
        assertThat(function.results())
                .extracting(r -> r.outcome())
                .containsExactly(Outcome.CONTRADICTED, Outcome.FAILED, Outcome.MET);
        assertThat(finding.evidence()).hasSize(2);
    }

    @Test
    void a_partial_finding_matters_less_when_every_essential_criterion_is_met() {
        VendorFact zone = clock(Map.of("timezone", "JST(UTC+0)", "x-zoneConsistent", false));
        VendorFact source = clock(Map.of("source", "NIST", "x-publicSource", true));

        assertThat(finding("12.4.4", source, zone).severity()).isEqualTo(Severity.LOW);
        assertThat(finding("12.4.4", zone).severity()).isEqualTo(Severity.MEDIUM);
    }

    @Test
    void reasons_give_every_figure_and_its_bound() {
        Finding logs = finding(
                "18.1.3",
                facts.affirmed(Topic.LOG_RETENTION, Map.of("retention", "P90D", "x-retentionBound", "at-most")),
                facts.affirmed(Topic.LOG_RETENTION, Map.of("retention", "P1Y")));

        assertThat(logs.judgements().get(0).reason().en()).contains("at most 90 days, 1 year");
        assertThat(logs.judgements().get(0).reason().ja()).contains("最長90日、1年");
    }

    @Test
    void thresholds_and_values_are_worded_in_reasons() {
        Judgement frequency = finding("12.3.1", facts.affirmed(Topic.BACKUP, Map.of("frequency", "P7D")))
                .judgements()
                .get(1);

        assertThat(frequency.reason().en())
                .isEqualTo(
                        "The paper states that backups are made every 7 days; every day or more often is asked for.");
        assertThat(frequency.reason().ja()).isEqualTo("7日ごとにバックアップを取得していると記載しており、1日以内の間隔という基準値を満たしません。");
    }

    @Test
    void a_range_is_worded_from_its_shortest_to_its_longest() {
        Judgement frequency = finding(
                        "12.3.1", facts.affirmed(Topic.BACKUP, Map.of("frequency", List.of("PT5M", "PT10M"))))
                .judgements()
                .get(1);

        assertThat(frequency.reason().en())
                .startsWith("The paper states that backups are made every 5 minutes to 10 minutes;");
        assertThat(frequency.reason().ja()).startsWith("5分～10分ごとに");
    }

    @Test
    void a_value_that_no_fact_states_is_told_so() {
        assertThat(finding("12.4.4", clock(Map.of()))
                        .judgements()
                        .get(0)
                        .reason()
                        .en())
                .isEqualTo(
                        "The paper states that the clocks are synchronised (source: not stated; protocol: not stated).");
    }

    @Test
    void nearest_passages_are_those_with_most_cues_of_the_controls_topics() {
        List<Candidate> candidates = List.of(
                candidate(Topic.CLOCK_SYNC, 1, 10),
                candidate(Topic.CLOCK_SYNC, 1, 20),
                candidate(Topic.LABELLING, 9, 30),
                candidate(Topic.CLOCK_SYNC, 1, 40),
                candidate(Topic.CLOCK_SYNC, 3, 50));
        Extraction silent = new Extraction(
                List.of(), List.of(new DocumentCoverage(Facts.DOCUMENT, 5, 0, 1, List.of(), candidates)));

        Finding finding = of("12.4.4", assessor.assess(Facts.vendor(), silent).findings());

        assertThat(finding.nearest()).extracting(Evidence::start).containsExactly(50, 10, 20);
    }

    @Test
    void a_vendor_whose_documents_could_not_be_read_gets_no_findings() {
        VendorFiles unread = new VendorFiles(
                Facts.vendor().vendor(), List.of(), List.of(new Failure("acme/paper.pdf", "no text in it")));

        assertThat(assessor.assess(unread, Facts.extraction()).findings()).isEmpty();
    }

    @Test
    void there_is_one_finding_per_control_in_the_order_of_the_profile() {
        assertThat(assessor.assess(Facts.vendor(), Facts.extraction()).findings())
                .extracting(Finding::control)
                .containsExactlyElementsOf(Catalogs.load("default").controls());
    }

    private static Candidate candidate(Topic topic, int cues, int start) {
        return new Candidate(
                topic, cues, new Evidence(Facts.DOCUMENT, start, start + 4, 1, null, null, List.of(), "text"), false);
    }

    private VendorFact clock(Map<String, ?> attributes) {
        return facts.affirmed(Topic.CLOCK_SYNC, attributes);
    }

    private Finding finding(String control, VendorFact... stated) {
        return of(
                control,
                assessor.assess(Facts.vendor(), Facts.extraction(stated)).findings());
    }

    private static Finding of(String control, List<Finding> findings) {
        return findings.stream()
                .filter(f -> f.control().number().equals(control))
                .findFirst()
                .orElseThrow();
    }
}
