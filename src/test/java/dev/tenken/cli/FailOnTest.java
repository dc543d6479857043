package dev.tenken.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dev.tenken.history.compare.Comparison;
import dev.tenken.history.saved.SavedAssessment;
import dev.tenken.history.saved.SavedFinding;
import dev.tenken.history.saved.SavedReview;
import dev.tenken.history.saved.SavedVendor;
import dev.tenken.history.saved.SavedYardstick;
import dev.tenken.model.LocalizedText;
import dev.tenken.model.fact.Attributes;
import dev.tenken.model.finding.Severity;
import dev.tenken.model.finding.Verdict;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** Which of all pairs of verdicts are news that fails. */
class FailOnTest {

    /** By word of the command line: verdict before (none: no finding), then those after that fail a run with a baseline. */
    private static final Map<String, Map<String, List<String>>> NEWS = Map.of(
            "gap",
            Map.of(
                    "none", List.of("gap"),
                    "satisfied", List.of("gap"),
                    "partial", List.of("gap"),
                    "gap", List.of(),
                    "not-disclosed", List.of("gap"),
                    "not-applicable", List.of("gap")),
            "partial",
            Map.of(
                    "none", List.of("gap", "partial"),
                    "satisfied", List.of("gap", "partial"),
                    "partial", List.of("gap"),
                    "gap", List.of(),
                    "not-disclosed", List.of("gap", "partial"),
                    "not-applicable", List.of("gap", "partial")),
            "not-disclosed",
            Map.of(
                    "none", List.of("gap", "partial", "not-disclosed"),
                    "satisfied", List.of("gap", "partial", "not-disclosed"),
                    "partial", List.of("gap", "not-disclosed"),
                    "gap", List.of("not-disclosed"),
                    "not-disclosed", List.of("gap", "partial"),
                    "not-applicable", List.of("gap", "partial", "not-disclosed")));

    @TestFactory
    Stream<DynamicTest> every_pair_of_verdicts() {
        return Arrays.stream(FailOn.values()).flatMap(failOn -> NEWS.get(Attributes.word(failOn)).entrySet().stream()
                .map(row ->
                        DynamicTest.dynamicTest(Attributes.word(failOn) + " after " + row.getKey(), () -> assertThat(
                                        reaching(failOn, row.getKey()))
                                .containsExactlyInAnyOrderElementsOf(row.getValue()))));
    }

    @Test
    void the_table_has_every_verdict() {
        assertThat(NEWS).hasSameSizeAs(FailOn.values());
        assertThat(NEWS.values()).allSatisfy(rows -> assertThat(rows).hasSize(Verdict.values().length + 1));
    }

    @Test
    void what_an_auditor_settled_is_no_news_and_no_change_for_the_worse() {
        SavedFinding satisfied = finding(Verdict.SATISFIED, null);
        SavedFinding gap = finding(Verdict.GAP, null);
        SavedFinding settled = finding(Verdict.GAP, true);

        assertThat(FailOn.GAP.isReachedBy(compared(satisfied, settled))).isFalse();
        assertThat(FailOnChange.WORSE.isReachedBy(compared(satisfied, settled))).isFalse();
        assertThat(FailOnChange.WORSE.isReachedBy(compared(satisfied, gap))).isTrue();
        assertThat(FailOnChange.WORSE.isReachedBy(compared(satisfied, finding(Verdict.GAP, false))))
                .isTrue();
        assertThat(FailOn.GAP.isReachedBy(compared(settled, gap))).isTrue();
        assertThat(FailOnChange.WORSE.isReachedBy(compared(settled, gap))).isTrue();
    }

    private static List<String> reaching(FailOn failOn, String before) {
        List<String> reaching = new ArrayList<>();
        for (Verdict after : Verdict.values()) {
            SavedFinding old = Arrays.stream(Verdict.values())
                    .filter(v -> Attributes.word(v).equals(before))
                    .findFirst()
                    .map(v -> finding(v, null))
                    .orElse(null);
            if (failOn.isReachedBy(compared(old, finding(after, null)))) {
                reaching.add(Attributes.word(after));
            }
        }
        return reaching;
    }

    private static Comparison compared(SavedFinding before, SavedFinding after) {
        return Comparison.of(assessment(before), assessment(after));
    }

    /** @param settled null when no auditor said anything */
    private static SavedFinding finding(Verdict verdict, Boolean settled) {
        boolean open = verdict != Verdict.SATISFIED && verdict != Verdict.NOT_APPLICABLE;
        Severity severity = open ? Severity.MEDIUM : null;
        return new SavedFinding(
                "8.2.2",
                new LocalizedText("Labelling", "ラベル付け"),
                null,
                verdict,
                severity,
                "verdict." + Attributes.word(verdict),
                "Because.",
                settled == null ? null : new SavedReview(verdict, severity, List.of("d1"), settled),
                List.of(),
                List.of(),
                List.of());
    }

    private static SavedAssessment assessment(SavedFinding finding) {
        SavedYardstick yardstick = new SavedYardstick(
                "default", "1", "ISO/IEC 27017:2015", List.of(), List.of(), "all", "p", Map.of(), Map.of());
        SavedVendor vendor = new SavedVendor(
                "harbour",
                LocalizedText.same("Harbour"),
                List.of(),
                List.of(),
                finding == null ? List.of() : List.of(finding),
                List.of(),
                List.of(),
                List.of());
        return new SavedAssessment("1.0", LocalDate.parse("2026-11-21"), yardstick, List.of(vendor));
    }
}
