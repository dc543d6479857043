package dev.tenken.model.finding;

import static org.assertj.core.api.Assertions.assertThat;

import dev.tenken.catalog.Catalogs;
import dev.tenken.model.LocalizedText;
import dev.tenken.model.Vendor;
import dev.tenken.model.catalog.Control;
import dev.tenken.model.catalog.Criterion;
import dev.tenken.model.document.Evidence;
import dev.tenken.model.document.VendorFiles;
import dev.tenken.model.fact.AttributeReader;
import dev.tenken.model.fact.Basis;
import dev.tenken.model.fact.Candidate;
import dev.tenken.model.fact.Circumstances;
import dev.tenken.model.fact.Confidence;
import dev.tenken.model.fact.DocumentCoverage;
import dev.tenken.model.fact.Extraction;
import dev.tenken.model.fact.Polarity;
import dev.tenken.model.fact.Statement;
import dev.tenken.model.fact.Topic;
import dev.tenken.model.fact.VendorFact;
import dev.tenken.model.finding.ReadFirst.Why;
import dev.tenken.model.finding.Strength.Level;
import dev.tenken.model.finding.Strength.Mark;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class StrengthTest {

    private static final Control BACKUP = control("12.3.1");
    private static final Control LABELS = control("8.2.2");
    private static final Extraction NOTHING_BESIDE = new Extraction(List.of(), List.of());

    @Test
    void several_sure_sentences_stand_firm() {
        Finding finding =
                finding(BACKUP, Verdict.SATISFIED, Outcome.MET, fact(0, Confidence.HIGH), fact(9, Confidence.HIGH));
        Strength strength = Strength.of(finding, Unused.of(NOTHING_BESIDE));

        assertThat(strength.level()).isEqualTo(Level.FIRM);
        assertThat(strength.passages()).isEqualTo(2);
        assertThat(strength.marks()).isEmpty();
    }

    @Test
    void one_sentence_of_low_confidence_is_weak_and_read_first() {
        Finding finding = finding(BACKUP, Verdict.SATISFIED, Outcome.MET, fact(0, Confidence.LOW));

        assertThat(Strength.of(finding, Unused.of(NOTHING_BESIDE)).marks())
                .containsExactly(Mark.LOW_CONFIDENCE, Mark.ONE_PASSAGE);
        assertThat(first(NOTHING_BESIDE, finding)).containsExactly(Why.SATISFIED_ON_ONE_UNSURE_SENTENCE);
    }

    @Test
    void the_best_that_speaks_for_a_criterion_counts() {
        Finding finding =
                finding(BACKUP, Verdict.SATISFIED, Outcome.MET, fact(0, Confidence.LOW), fact(9, Confidence.HIGH));

        assertThat(Strength.of(finding, Unused.of(NOTHING_BESIDE)).marks()).isEmpty();
    }

    @Test
    void headings_tables_and_answers_are_told_when_nothing_else_carries_it() {
        assertThat(marks(fact(0, Basis.HEADING_AND_SENTENCE))).contains(Mark.BY_HEADING);
        assertThat(marks(fact(0, Basis.COLUMN_AND_CELL))).contains(Mark.BY_TABLE);
        assertThat(marks(fact(0, Basis.QUESTION_AND_ANSWER))).contains(Mark.BY_ANSWER);
        assertThat(marks(fact(0, Basis.HEADING_AND_SENTENCE), fact(9, Basis.SENTENCE)))
                .doesNotContain(Mark.BY_HEADING);
    }

    @Test
    void a_gap_by_a_negation_says_so() {
        Finding finding = finding(LABELS, Verdict.GAP, Outcome.FAILED, denied(0));

        assertThat(Strength.of(finding, Unused.of(NOTHING_BESIDE)).marks()).contains(Mark.BY_NEGATION);
        assertThat(first(NOTHING_BESIDE, finding)).containsExactly(Why.GAP_BY_NEGATION);
    }

    @Test
    void passages_that_were_read_as_no_statement_could_change_it() {
        Extraction beside = beside(20, 30);
        Finding finding =
                finding(BACKUP, Verdict.SATISFIED, Outcome.MET, fact(0, Confidence.HIGH), fact(9, Confidence.HIGH));
        Strength strength = Strength.of(finding, Unused.of(beside));

        assertThat(strength.unused()).extracting(Evidence::start).containsExactly(20, 30);
        assertThat(strength.level()).isEqualTo(Level.FAIR);
        assertThat(first(beside, finding)).containsExactly(Why.SATISFIED_WITH_UNUSED_PASSAGES);
    }

    @Test
    void a_passage_that_the_finding_rests_on_is_not_unused() {
        Finding finding = finding(BACKUP, Verdict.SATISFIED, Outcome.MET, fact(0, Confidence.HIGH));

        assertThat(Strength.of(finding, Unused.of(beside(3))).unused()).isEmpty();
    }

    @Test
    void silence_is_firm_only_where_nothing_comes_near() {
        assertThat(Strength.of(silent(List.of()), Unused.of(NOTHING_BESIDE)).level())
                .isEqualTo(Level.FIRM);
        assertThat(Strength.of(silent(List.of(quote(20))), Unused.of(NOTHING_BESIDE))
                        .level())
                .isEqualTo(Level.WEAK);
        assertThat(first(NOTHING_BESIDE, silent(List.of()))).isEmpty();
        assertThat(first(NOTHING_BESIDE, silent(List.of(quote(20)))))
                .containsExactly(Why.NOT_DISCLOSED_WITH_NEAR_PASSAGES);
    }

    @Test
    void the_gravest_comes_first_in_whatever_order_they_are_found() {
        Finding unsure = finding(BACKUP, Verdict.SATISFIED, Outcome.MET, fact(0, Confidence.LOW));
        Finding gap = finding(LABELS, Verdict.GAP, Outcome.FAILED, denied(0));
        Finding silent = silent(List.of(quote(20)));

        assertThat(first(NOTHING_BESIDE, silent, gap, unsure))
                .containsExactly(
                        Why.SATISFIED_ON_ONE_UNSURE_SENTENCE, Why.GAP_BY_NEGATION, Why.NOT_DISCLOSED_WITH_NEAR_PASSAGES)
                .isEqualTo(first(NOTHING_BESIDE, unsure, silent, gap));
    }

    @Test
    void the_list_is_short() {
        List<Finding> many = Catalogs.builtIn().controls().stream()
                .map(c -> finding(c, Verdict.GAP, Outcome.FAILED, denied(0)))
                .toList();

        assertThat(ReadFirst.of(assessment(NOTHING_BESIDE, many))).hasSize(ReadFirst.MOST);
    }

    private static List<Why> first(Extraction extraction, Finding... findings) {
        return ReadFirst.of(assessment(extraction, Arrays.asList(findings))).stream()
                .map(ReadFirst::why)
                .toList();
    }

    private static VendorAssessment assessment(Extraction extraction, List<Finding> findings) {
        Vendor vendor = new Vendor("acme", new LocalizedText("Acme", "アクメ"), List.of());
        return new VendorAssessment(
                new VendorFiles(vendor, List.of(), List.of()), extraction, findings, List.of(), List.of());
    }

    private static List<Mark> marks(VendorFact... facts) {
        return Strength.of(finding(BACKUP, Verdict.SATISFIED, Outcome.MET, facts), Unused.of(NOTHING_BESIDE))
                .marks();
    }

    private static Finding silent(List<Evidence> nearest) {
        return new Finding(
                BACKUP,
                null,
                Verdict.NOT_DISCLOSED,
                Severity.MEDIUM,
                "verdict.not-disclosed",
                new LocalizedText("why", "理由"),
                List.of(),
                List.of(),
                nearest);
    }

    /** Of the first essential criterion only. */
    private static Finding finding(Control control, Verdict verdict, Outcome outcome, VendorFact... facts) {
        Criterion criterion = control.criteria().stream()
                .filter(Criterion::essential)
                .findFirst()
                .orElseThrow();
        CriterionResult result = new CriterionResult(criterion.id(), outcome, "rule", List.of(facts));
        Judgement judgement =
                new Judgement(criterion, outcome, List.of(result), new LocalizedText("why", "理由"), List.of());
        List<Evidence> evidence = new ArrayList<>();
        Arrays.stream(facts).forEach(f -> evidence.addAll(f.getEvidence()));
        return new Finding(
                control,
                null,
                verdict,
                null,
                "rule",
                new LocalizedText("why", "理由"),
                List.of(judgement),
                evidence,
                List.of());
    }

    private static VendorFact fact(int start, Confidence confidence) {
        return fact(start, Polarity.AFFIRMED, Basis.SENTENCE, confidence);
    }

    private static VendorFact fact(int start, Basis basis) {
        return fact(start, Polarity.AFFIRMED, basis, Confidence.HIGH);
    }

    private static VendorFact denied(int start) {
        return fact(start, Polarity.DENIED, Basis.SENTENCE, Confidence.HIGH);
    }

    private static VendorFact fact(int start, Polarity polarity, Basis basis, Confidence confidence) {
        Circumstances circumstances =
                new Circumstances(null, null, null, List.of(), basis, confidence, confidence == null ? null : "why");
        Statement statement = new Statement(
                "f" + start, List.of(), polarity, null, Statement.EXTRACTED, List.of(quote(start)), circumstances);
        return AttributeReader.create(Topic.BACKUP, statement, Map.of());
    }

    private static Extraction beside(int... starts) {
        List<Candidate> candidates = Arrays.stream(starts)
                .mapToObj(s -> new Candidate(Topic.BACKUP, 1, quote(s), false))
                .toList();
        return new Extraction(List.of(), List.of(new DocumentCoverage("paper.txt", 9, 1, 1, List.of(), candidates)));
    }

    private static Evidence quote(int start) {
        return new Evidence("paper.txt", start, start + 5, 1, null, null, List.of(), "words");
    }

    private static Control control(String number) {
        return Catalogs.builtIn().controls().stream()
                .filter(c -> c.number().equals(number))
                .findFirst()
                .orElseThrow();
    }
}
