package dev.tenken.report.questions;

import static org.assertj.core.api.Assertions.assertThat;

import dev.tenken.model.LocalizedText;
import dev.tenken.model.catalog.Criterion;
import dev.tenken.model.finding.Finding;
import dev.tenken.model.finding.Judgement;
import dev.tenken.model.finding.Outcome;
import dev.tenken.model.finding.Severity;
import dev.tenken.model.finding.VendorAssessment;
import dev.tenken.model.finding.Verdict;
import dev.tenken.report.AssessmentFixtures;
import dev.tenken.report.FixtureParts;
import dev.tenken.report.common.VendorSection;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** What one letter asks, in which order and by when. */
class LetterTest {
    private static final LocalDate SATURDAY_AFTER_TWO_WEEKS = LocalDate.of(2026, 11, 21);

    @Test
    void essential_and_high_ones_come_first_and_the_rest_is_told() {
        Letter letter = letter(new Asking(3, null));

        assertThat(letter.asked())
                .extracting(q -> q.criteria().get(0))
                .containsExactly("8.2.2.essential-1", "8.2.2.essential-2", "12.3.1.helpful-high");
        assertThat(letter.later())
                .extracting(q -> q.criteria().get(0))
                .containsExactly("8.2.2.helpful-low-1", "8.2.2.helpful-low-2");
        assertThat(letter.leftForLater()).contains("2 further questions", "Labelling (2)");
        assertThat(letter.parts()).extracting(Letter.Part::title).containsExactly("ask.part.first");
    }

    @Test
    void a_letter_that_asks_all_leaves_nothing() {
        Letter letter = letter(new Asking(40, null));

        assertThat(letter.asked()).hasSize(5);
        assertThat(letter.leftForLater()).isEmpty();
        assertThat(letter.parts()).extracting(Letter.Part::title).containsExactly("ask.part.first", "ask.part.further");
        assertThat(QuestionsMarkdown.write(letter))
                .contains("Please answer by 2026-12-07.", "## Please answer these first", "## Further questions")
                .doesNotContain("further questions for another time");
    }

    @Test
    void answers_are_due_on_a_working_day_unless_somebody_names_another() {
        assertThat(Asking.STANDARD.answerBy(SATURDAY_AFTER_TWO_WEEKS)).isEqualTo("2026-12-07");
        assertThat(Asking.STANDARD.answerBy(LocalDate.of(2026, 11, 20))).isEqualTo("2026-12-04");
        assertThat(new Asking(25, LocalDate.of(2026, 12, 6)).answerBy(SATURDAY_AFTER_TWO_WEEKS))
                .isEqualTo("2026-12-06");
    }

    private static Letter letter(Asking asking) {
        Finding labelling = FixtureParts.finding(
                FixtureParts.LABELLING,
                null,
                Verdict.NOT_DISCLOSED,
                Severity.LOW,
                silent("8.2.2.helpful-low-1", false),
                silent("8.2.2.essential-1", true),
                silent("8.2.2.helpful-low-2", false),
                silent("8.2.2.essential-2", true));
        Finding backup = FixtureParts.finding(
                FixtureParts.BACKUP, null, Verdict.PARTIAL, Severity.HIGH, silent("12.3.1.helpful-high", false));
        VendorAssessment vendor = AssessmentFixtures.english().with(List.of(labelling, backup));
        VendorSection section =
                VendorSection.of(AssessmentFixtures.assessment(vendor)).get(0);
        return Letter.of(VendorQuestions.of(section), SATURDAY_AFTER_TWO_WEEKS, asking);
    }

    private static Judgement silent(String id, boolean essential) {
        String control = id.substring(0, id.lastIndexOf('.'));
        LocalizedText prose = new LocalizedText("Parrot " + id + " is fed.", "鸚鵡 " + id);
        return FixtureParts.judged(
                new Criterion(id, control, prose, essential, true, Map.of()), Outcome.SILENT, "So.", "そう。");
    }
}
