package dev.tenken.history.compare;

import static org.assertj.core.api.Assertions.assertThat;

import dev.tenken.history.saved.SavedEvidence;
import dev.tenken.history.saved.SavedObservation;
import dev.tenken.history.saved.SavedReview;
import dev.tenken.history.saved.SavedThreshold;
import dev.tenken.model.finding.Outcome;
import dev.tenken.model.finding.Severity;
import dev.tenken.model.finding.Verdict;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** A change of the yardstick is never shown as a change of the vendor, nor the other way round. */
class AttributionTest {
    private final Saved before = new Saved();
    private final Saved after = new Saved();

    @Test
    void nothing_changed() {
        after.asOf = "2026-04-13";

        Comparison comparison = compared();

        assertThat(comparison.isChanged()).isFalse();
        assertThat(comparison.trends()).containsEntry(Trend.SAME, 1).containsEntry(Trend.WORSE, 0);
    }

    @Test
    void the_vendor_states_something_else() {
        replacedPaper();
        after.facts.set(0, Saved.backup("x9", Saved.QUOTE.replace("day", "week"), "P7D", "Backup"));
        after.cited = "x9";
        after.says(Verdict.GAP, Outcome.FAILED);

        VerdictChange change = verdict();

        assertThat(change.trend()).isEqualTo(Trend.WORSE);
        assertThat(change.why()).isEqualTo(Why.of(Attribution.VENDOR, Cause.DOCUMENTS));
        assertThat(change.criteria())
                .containsExactly(new CriterionChange("12.3.1.frequency", Outcome.MET, Outcome.FAILED));
        assertThat(change.facts()).singleElement().satisfies(f -> {
            assertThat(f.kind()).isEqualTo(FactChange.Kind.CHANGED);
            assertThat(f.differs()).containsExactly("frequency");
        });
    }

    @Test
    void a_rule_says_something_else() {
        after.rules.put("12.3.1.frequency.met", "a2");
        after.says(Verdict.PARTIAL, Outcome.VAGUE);

        assertThat(verdict().why())
                .isEqualTo(new Why(Attribution.YARDSTICK, List.of(Cause.RULES), List.of("12.3.1.frequency.met")));
    }

    @Test
    void a_rule_of_another_control_explains_nothing() {
        after.rules.put("8.2.2.function.met", "new");
        after.says(Verdict.PARTIAL, Outcome.VAGUE);

        assertThat(verdict().why()).isEqualTo(Why.of(Attribution.UNEXPLAINED));
    }

    @Test
    void a_threshold_changed() {
        after.limit = "PT12H";
        after.profile = "strict";
        after.says(Verdict.GAP, Outcome.FAILED);

        assertThat(verdict().why())
                .isEqualTo(new Why(Attribution.YARDSTICK, List.of(Cause.THRESHOLDS), List.of("backup-max-interval")));
        assertThat(compared().yardstick().thresholds())
                .containsExactly(new ThresholdChange("backup-max-interval", "P1D", "default", "PT12H", "strict"));
    }

    @Test
    void who_set_the_same_threshold_makes_no_difference() {
        assertThat(Yardsticks.thresholds(
                        List.of(new SavedThreshold("a", "1", "catalog")), List.of(new SavedThreshold("a", "1", "own"))))
                .isEmpty();
    }

    @Test
    void the_catalog_asks_something_else() {
        after.control = "c2";
        after.says(Verdict.PARTIAL, Outcome.MET);

        assertThat(verdict().why()).isEqualTo(Why.of(Attribution.YARDSTICK, Cause.CATALOG));
        assertThat(compared().yardstick().controlsChanged()).containsExactly("12.3.1");
    }

    @Test
    void the_same_document_is_read_otherwise() {
        after.patterns = "p2";
        after.facts.set(0, Saved.backup("b1", Saved.QUOTE, "P7D", "Backup"));
        after.says(Verdict.GAP, Outcome.FAILED);

        Comparison comparison = compared();

        assertThat(verdict().why()).isEqualTo(Why.of(Attribution.YARDSTICK, Cause.PATTERNS));
        assertThat(comparison.vendors().get(0).changedFacts()).singleElement().satisfies(f -> assertThat(f.why())
                .isEqualTo(Why.of(Attribution.YARDSTICK, Cause.PATTERNS)));
    }

    @Test
    void another_program_reads_the_same_document_otherwise() {
        after.tool = "2.0";
        after.facts.clear();
        after.cited = null;
        after.says(Verdict.NOT_DISCLOSED, Outcome.SILENT);

        VerdictChange change = verdict();

        assertThat(change.trend()).isEqualTo(Trend.NO_LONGER_DISCLOSED);
        assertThat(change.why()).isEqualTo(Why.of(Attribution.YARDSTICK, Cause.TOOL));
    }

    @Test
    void both_changed_and_cannot_be_told_apart() {
        replacedPaper();
        after.rules.put("12.3.1.frequency.met", "a2");
        after.facts.set(0, Saved.backup("b1", Saved.QUOTE.replace("day", "week"), "P7D", "Backup"));
        after.says(Verdict.GAP, Outcome.FAILED);

        assertThat(verdict().why())
                .isEqualTo(new Why(
                        Attribution.BOTH, List.of(Cause.DOCUMENTS, Cause.RULES), List.of("12.3.1.frequency.met")));
    }

    @Test
    void both_changed_but_the_facts_of_the_control_stand_as_they_stood() {
        replacedPaper();
        after.rules.put("12.3.1.frequency.met", "a2");
        after.facts.set(0, Saved.backup("x9", Saved.QUOTE, "P1D", "3. Backup"));
        after.cited = "x9";
        after.says(Verdict.GAP, Outcome.FAILED);

        assertThat(verdict().why().attribution()).isEqualTo(Attribution.YARDSTICK);
    }

    @Test
    void a_reworded_statement_of_the_same_content_changes_no_verdict() {
        replacedPaper();
        after.limit = "PT12H";
        after.facts.set(0, Saved.backup("b1", "Data of customers is backed up every day.", "P1D", "Backup"));
        after.says(Verdict.GAP, Outcome.FAILED);

        assertThat(verdict().why().attribution()).isEqualTo(Attribution.YARDSTICK);
    }

    @Test
    void the_same_words_read_otherwise_in_a_replaced_document_are_the_patterns_doing() {
        replacedPaper();
        after.patterns = "p2";
        after.facts.set(0, Saved.backup("b1", Saved.QUOTE, "P7D", "2 Backup"));
        after.says(Verdict.GAP, Outcome.FAILED);

        assertThat(verdict().why()).isEqualTo(Why.of(Attribution.YARDSTICK, Cause.PATTERNS));
    }

    @Test
    void a_replaced_document_and_other_patterns_leave_a_lost_statement_open() {
        replacedPaper();
        after.patterns = "p2";
        after.facts.clear();
        after.cited = null;
        after.says(Verdict.NOT_DISCLOSED, Outcome.SILENT);

        assertThat(verdict().why()).isEqualTo(Why.of(Attribution.BOTH, Cause.DOCUMENTS, Cause.PATTERNS));
    }

    @Test
    void a_file_that_is_too_old_to_tell_rules_makes_the_rules_suspect() {
        before.patterns = null;
        before.rules.clear();
        after.digest = "all2";
        after.says(Verdict.GAP, Outcome.FAILED);

        assertThat(compared().yardstick().untold()).isTrue();
        assertThat(compared().yardstick().rulesAdded()).isEmpty();
        assertThat(verdict().why()).isEqualTo(Why.of(Attribution.YARDSTICK, Cause.RULES));
    }

    @Test
    void a_file_that_is_too_old_but_of_the_same_rules_makes_nothing_suspect() {
        before.patterns = null;
        before.rules.clear();
        replacedPaper();
        after.facts.clear();
        after.cited = null;
        after.says(Verdict.NOT_DISCLOSED, Outcome.SILENT);

        assertThat(verdict().why()).isEqualTo(Why.of(Attribution.VENDOR, Cause.DOCUMENTS));
    }

    @Test
    void a_document_that_could_not_be_read_accuses_nobody() {
        after.documents.clear();
        after.facts.clear();
        after.failures = List.of(Saved.PAPER);
        after.judged = false;

        VerdictChange change = verdict();

        assertThat(change.trend()).isEqualTo(Trend.GONE);
        assertThat(change.why()).isEqualTo(Why.of(Attribution.UNEXPLAINED, Cause.UNREADABLE));
        assertThat(compared().vendors().get(0).facts().get(0).why())
                .isEqualTo(Why.of(Attribution.UNEXPLAINED, Cause.UNREADABLE));
    }

    @Test
    void a_vendor_that_was_not_assessed_as_a_whole_accuses_nobody() {
        after.documents.clear();
        after.facts.clear();
        after.failures = List.of(Saved.PAPER.substring(0, Saved.PAPER.indexOf('/')));
        after.judged = false;

        assertThat(verdict().why()).isEqualTo(Why.of(Attribution.UNEXPLAINED, Cause.UNREADABLE));
        assertThat(compared().vendors().get(0).documents())
                .extracting(DocumentChange::kind)
                .containsExactly(DocumentChange.Kind.UNREADABLE);
    }

    @Test
    void an_auditors_word_is_nobodys_change() {
        before.says(Verdict.GAP, Outcome.FAILED);
        after.says(Verdict.GAP, Outcome.FAILED);
        before.review = new SavedReview(Verdict.GAP, Severity.MEDIUM, List.of("d1"), true);

        VerdictChange expired = verdict();

        assertThat(expired.trend()).isEqualTo(Trend.WORSE);
        assertThat(expired.why()).isEqualTo(Why.of(Attribution.AUDITOR, Cause.DISPOSITIONS));
        assertThat(expired.isNewOrWorse(Set.of(Verdict.GAP))).isTrue();
    }

    @Test
    void the_verdict_that_counts_is_compared() {
        before.says(Verdict.GAP, Outcome.FAILED);
        after.says(Verdict.GAP, Outcome.FAILED);
        after.review = new SavedReview(Verdict.SATISFIED, null, List.of("d1"), false);

        assertThat(verdict().trend()).isEqualTo(Trend.BETTER);
    }

    @Test
    void time_alone_makes_documents_outdated() {
        after.asOf = "2029-04-06";
        after.observations.add(observation("outdated"));

        assertThat(observations()).singleElement().satisfies(o -> {
            assertThat(o.kind()).isEqualTo(ObservationChange.Kind.NEW);
            assertThat(o.why()).isEqualTo(Why.of(Attribution.YARDSTICK, Cause.AS_OF));
        });
    }

    @Test
    void an_observation_of_a_new_rule_is_the_rules() {
        after.rules.put("observation.vague.backup", "o1");
        after.observations.add(observation("vague"));

        assertThat(observations())
                .singleElement()
                .satisfies(o -> assertThat(o.why().attribution()).isEqualTo(Attribution.YARDSTICK));
    }

    @Test
    void an_observation_on_a_replaced_document_is_the_vendors() {
        replacedPaper();
        before.observations.add(observation("vague"));

        assertThat(observations()).singleElement().satisfies(o -> {
            assertThat(o.kind()).isEqualTo(ObservationChange.Kind.GONE);
            assertThat(o.why()).isEqualTo(Why.of(Attribution.VENDOR, Cause.DOCUMENTS));
        });
    }

    @Test
    void a_stricter_age_makes_documents_outdated_whatever_paper_comes_in_beside_them() {
        after.documents.add(Saved.document("harbour/more.md", "sha3"));
        after.general.put("document-max-age", "P1Y");
        after.observations.add(observation("outdated"));

        assertThat(observations()).singleElement().satisfies(o -> assertThat(o.why())
                .isEqualTo(new Why(Attribution.YARDSTICK, List.of(Cause.THRESHOLDS), List.of("document-max-age"))));
    }

    @Test
    void time_and_a_stricter_age_are_both_named() {
        after.asOf = "2029-04-06";
        after.general.put("document-max-age", "P1Y");
        after.observations.add(observation("outdated"));

        assertThat(observations()).singleElement().satisfies(o -> assertThat(o.why())
                .isEqualTo(new Why(
                        Attribution.YARDSTICK, List.of(Cause.THRESHOLDS, Cause.AS_OF), List.of("document-max-age"))));
    }

    @Test
    void a_replaced_document_and_a_stricter_age_cannot_be_told_apart() {
        replacedPaper();
        after.general.put("document-max-age", "P1Y");
        after.observations.add(observation("outdated"));

        assertThat(observations()).singleElement().satisfies(o -> assertThat(o.why())
                .isEqualTo(new Why(
                        Attribution.BOTH, List.of(Cause.DOCUMENTS, Cause.THRESHOLDS), List.of("document-max-age"))));
    }

    @Test
    void what_one_paper_leaves_out_another_may_supply() {
        before.observations.add(observation("incomplete"));
        after.documents.add(Saved.document("harbour/more.md", "sha3"));
        assertThat(observations()).singleElement().satisfies(o -> assertThat(o.why())
                .isEqualTo(Why.of(Attribution.VENDOR, Cause.DOCUMENTS)));

        after.general.put("document-max-age", "P1Y");
        assertThat(observations())
                .singleElement()
                .satisfies(o -> assertThat(o.why().attribution()).isEqualTo(Attribution.BOTH));
    }

    @Test
    void thresholds_of_a_control_make_no_observation() {
        after.documents.add(Saved.document("harbour/more.md", "sha3"));
        after.limit = "PT12H";
        after.general.put("newer-document-wins", "yes");
        after.observations.add(observation("vague"));

        assertThat(observations()).singleElement().satisfies(o -> assertThat(o.why())
                .isEqualTo(Why.of(Attribution.VENDOR, Cause.DOCUMENTS)));
    }

    @Test
    void which_of_two_documents_counts_is_the_yardsticks() {
        before.documents.add(Saved.document("harbour/terms.md", "sha2"));
        before.general.put("newer-document-wins", "no");
        after.documents.add(Saved.document("harbour/terms.md", "sha2"));
        after.documents.add(Saved.document("harbour/more.md", "sha3"));
        after.general.put("newer-document-wins", "yes");
        after.says(Verdict.GAP, Outcome.FAILED);

        assertThat(verdict().why())
                .isEqualTo(new Why(Attribution.YARDSTICK, List.of(Cause.THRESHOLDS), List.of("newer-document-wins")));
    }

    @Test
    void which_of_two_documents_counts_is_nothing_to_a_vendor_with_one() {
        replacedPaper();
        before.general.put("newer-document-wins", "no");
        after.general.put("newer-document-wins", "yes");
        after.facts.set(0, Saved.backup("x9", Saved.QUOTE.replace("day", "week"), "P7D", "Backup"));
        after.cited = "x9";
        after.says(Verdict.GAP, Outcome.FAILED);

        assertThat(verdict().why()).isEqualTo(Why.of(Attribution.VENDOR, Cause.DOCUMENTS));
    }

    @Test
    void an_age_of_documents_decides_no_verdict() {
        after.general.put("document-max-age", "P1Y");
        after.says(Verdict.GAP, Outcome.FAILED);

        assertThat(verdict().why()).isEqualTo(Why.of(Attribution.UNEXPLAINED));
    }

    private static SavedObservation observation(String kind) {
        SavedEvidence evidence = new SavedEvidence(Saved.PAPER, 3, null, null, List.of(), Saved.QUOTE);
        return new SavedObservation(
                kind, "low", List.of("12.3.1"), "Look.", "observation." + kind + ".backup", List.of(evidence));
    }

    private void replacedPaper() {
        after.documents.set(0, Saved.document(Saved.PAPER, "sha2"));
    }

    private Comparison compared() {
        return Comparison.of(before.assessment(), after.assessment());
    }

    private VerdictChange verdict() {
        return compared().vendors().get(0).verdicts().get(0);
    }

    private List<ObservationChange> observations() {
        return compared().vendors().get(0).changedObservations();
    }
}
