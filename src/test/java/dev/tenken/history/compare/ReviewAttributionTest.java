package dev.tenken.history.compare;

import static org.assertj.core.api.Assertions.assertThat;

import dev.tenken.history.saved.SavedReview;
import dev.tenken.model.finding.Outcome;
import dev.tenken.model.finding.Severity;
import dev.tenken.model.finding.Verdict;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What an auditor's disposition did is neither the vendor's change nor the yardstick's, and the other way round. */
class ReviewAttributionTest {
    private static final Why AUDITORS = Why.of(Attribution.AUDITOR, Cause.DISPOSITIONS);

    private final Saved before = new Saved().says(Verdict.GAP, Outcome.FAILED);
    private final Saved after = new Saved().says(Verdict.GAP, Outcome.FAILED);

    @Test
    void a_vendor_that_mended_its_paper_is_not_blamed_for_a_disposition_that_expired() {
        before.review = review(Verdict.SATISFIED, "d1");
        vendorSays(Verdict.PARTIAL, Outcome.SILENT);

        VerdictChange change = verdict();

        assertThat(change.trend()).isEqualTo(Trend.WORSE);
        assertThat(change.why()).isEqualTo(AUDITORS);
    }

    @Test
    void a_vendor_that_made_it_worse_has_its_part_beside_a_disposition_that_expired() {
        before.says(Verdict.PARTIAL, Outcome.VAGUE);
        before.review = review(Verdict.SATISFIED, "d1");
        vendorSays(Verdict.GAP, Outcome.FAILED);

        assertThat(verdict().trend()).isEqualTo(Trend.WORSE);
        assertThat(verdict().why()).isEqualTo(Why.of(Attribution.VENDOR, Cause.DOCUMENTS, Cause.DISPOSITIONS));
    }

    @Test
    void a_vendor_that_broke_its_silence_to_say_no_has_its_part_too() {
        before.says(Verdict.NOT_DISCLOSED, Outcome.SILENT);
        before.review = review(Verdict.SATISFIED, "d1");
        vendorSays(Verdict.GAP, Outcome.FAILED);

        assertThat(verdict().trend()).isEqualTo(Trend.WORSE);
        assertThat(verdict().why()).isEqualTo(Why.of(Attribution.VENDOR, Cause.DOCUMENTS, Cause.DISPOSITIONS));
    }

    @Test
    void a_vendor_that_made_a_criterion_worse_under_the_same_verdict_has_its_part() {
        before.says(Verdict.GAP, Outcome.VAGUE);
        before.review = review(Verdict.SATISFIED, "d1");
        vendorSays(Verdict.GAP, Outcome.FAILED);

        assertThat(verdict().why()).isEqualTo(Why.of(Attribution.VENDOR, Cause.DOCUMENTS, Cause.DISPOSITIONS));
    }

    @Test
    void a_vendor_that_made_it_worse_does_not_get_the_credit_of_a_disposition() {
        before.says(Verdict.PARTIAL, Outcome.VAGUE);
        vendorSays(Verdict.GAP, Outcome.FAILED);
        after.review = review(Verdict.SATISFIED, "d1");

        assertThat(verdict().trend()).isEqualTo(Trend.BETTER);
        assertThat(verdict().why()).isEqualTo(AUDITORS);
    }

    @Test
    void a_change_of_the_vendor_under_the_same_disposition_is_the_vendors() {
        before.says(Verdict.SATISFIED, Outcome.MET);
        before.review = review(Verdict.SATISFIED, "d1");
        vendorSays(Verdict.GAP, Outcome.FAILED);
        after.review = review(Verdict.GAP, "d1");

        assertThat(verdict().why()).isEqualTo(Why.of(Attribution.VENDOR, Cause.DOCUMENTS));
    }

    @Test
    void a_changed_rule_of_reviews_is_the_yardsticks() {
        before.rules.put("review.compensated", "r1");
        after.rules.put("review.compensated", "r2");
        before.review = review(Verdict.SATISFIED, "d1");
        after.review = review(Verdict.GAP, "d1");

        assertThat(verdict().trend()).isEqualTo(Trend.WORSE);
        assertThat(verdict().why())
                .isEqualTo(new Why(Attribution.YARDSTICK, List.of(Cause.RULES), List.of("review.compensated")));
    }

    @Test
    void a_changed_rule_of_reviews_is_the_yardsticks_though_the_vendor_mended_its_paper() {
        before.rules.put("review.compensated", "r1");
        after.rules.put("review.compensated", "r2");
        before.review = review(Verdict.SATISFIED, "d1");
        vendorSays(Verdict.PARTIAL, Outcome.SILENT);
        after.review = review(Verdict.PARTIAL, "d1");

        assertThat(verdict().why())
                .isEqualTo(new Why(Attribution.YARDSTICK, List.of(Cause.RULES), List.of("review.compensated")));
    }

    @Test
    void a_changed_rule_of_reviews_and_other_dispositions_are_both_named() {
        after.rules.put("review.compensated", "r1");
        before.review = review(Verdict.SATISFIED, "d1");

        assertThat(verdict().why())
                .isEqualTo(new Why(
                        Attribution.YARDSTICK,
                        List.of(Cause.RULES, Cause.DISPOSITIONS),
                        List.of("review.compensated")));
    }

    @Test
    void a_changed_rule_of_reviews_is_nothing_to_a_finding_without_one() {
        after.rules.put("review.compensated", "r1");
        vendorSays(Verdict.PARTIAL, Outcome.SILENT);

        assertThat(verdict().why()).isEqualTo(Why.of(Attribution.VENDOR, Cause.DOCUMENTS));
    }

    @Test
    void a_stricter_threshold_that_only_the_review_feels_is_the_yardsticks() {
        after.limit = "PT12H";
        before.review = review(Verdict.SATISFIED, "d1");
        after.review = review(Verdict.GAP, "d1");

        assertThat(verdict().why())
                .isEqualTo(new Why(Attribution.YARDSTICK, List.of(Cause.THRESHOLDS), List.of("backup-max-interval")));
    }

    @Test
    void a_disposition_that_was_rewritten_is_the_auditors_whatever_paper_comes_in() {
        after.documents.add(Saved.document("harbour/more.md", "sha3"));
        before.review = review(Verdict.SATISFIED, "d1");
        after.review = review(Verdict.GAP, "d1");

        assertThat(verdict().why()).isEqualTo(AUDITORS);
    }

    private static SavedReview review(Verdict verdict, String disposition) {
        Severity severity = verdict == Verdict.SATISFIED ? null : Severity.MEDIUM;
        return new SavedReview(verdict, severity, List.of(disposition), false);
    }

    private void vendorSays(Verdict verdict, Outcome outcome) {
        after.documents.set(0, Saved.document(Saved.PAPER, "sha2"));
        after.facts.set(0, Saved.backup("x9", Saved.QUOTE.replace("day", "week"), "P7D", "Backup"));
        after.cited = "x9";
        after.says(verdict, outcome);
    }

    private VerdictChange verdict() {
        return Comparison.of(before.assessment(), after.assessment())
                .vendors()
                .get(0)
                .verdicts()
                .get(0);
    }
}
