package dev.tenken.report.questions;

import static org.assertj.core.api.Assertions.assertThat;

import dev.tenken.catalog.Catalogs;
import dev.tenken.model.Assessment;
import dev.tenken.model.Criterion;
import dev.tenken.model.Language;
import dev.tenken.model.LocalizedText;
import dev.tenken.model.Outcome;
import dev.tenken.model.Review;
import dev.tenken.model.VendorAssessment;
import dev.tenken.office.FilledIn;
import dev.tenken.report.AssessmentFixtures;
import dev.tenken.report.FixtureParts;
import dev.tenken.report.common.Arrangement;
import dev.tenken.report.common.VendorSection;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.junit.jupiter.api.Test;

class QuestionsTest {

    @Test
    void every_criterion_of_the_catalog_is_asked_for_in_both_languages() {
        Set<String> criteria = Catalogs.builtIn().controls().stream()
                .flatMap(control -> control.criteria().stream())
                .map(Criterion::id)
                .collect(Collectors.toCollection(TreeSet::new));

        assertThat(QuestionWording.all().keySet()).isEqualTo(criteria);
        assertThat(QuestionWording.all().values()).allSatisfy(text -> {
            assertThat(text.en()).matches("(?s).*\\?( Please [^?]+\\.)?");
            assertThat(text.ja()).endsWith("。").containsPattern("か(?:（[^）]+）)?。|ください。");
        });
    }

    @Test
    void a_criterion_without_a_question_is_asked_for_in_its_own_words() {
        Criterion own = new Criterion(
                "X.1.own", "X.1", new LocalizedText("Parrots are fed.", "鸚鵡に餌を与えている。"), true, true, Map.of());

        assertThat(QuestionWording.of(own, Language.EN))
                .contains("Parrots are fed.")
                .endsWith("Parrots are fed.");
        assertThat(QuestionWording.of(own, Language.JA)).contains("鸚鵡に餌を与えている。");
    }

    @Test
    void what_was_read_is_cited_and_the_service_named() {
        VendorQuestions asked = of(AssessmentFixtures.assessment(AssessmentFixtures.japanese()));

        assertThat(asked.language()).isEqualTo(Language.JA);
        VendorQuestion backup = asked.questions().stream()
                .filter(q -> q.criteria().equals(List.of("12.3.1.frequency")))
                .findFirst()
                .orElseThrow();
        assertThat(backup.cited()).singleElement().satisfies(e -> assertThat(e.quote())
                .isEqualTo("定期的にバックアップします。"));
        assertThat(backup.services()).containsExactly("港アプリ");
        assertThat(backup.leadIn()).startsWith("次の記載がありますが");
        assertThat(backup.text()).contains("どのくらいの頻度");
        assertThat(asked.byTopic()).containsOnlyKeys("ラベル付け", "バックアップ");
    }

    @Test
    void a_denial_is_asked_about_with_its_words_and_silence_with_none() {
        VendorQuestions asked = of(AssessmentFixtures.assessment(unreviewed()));

        assertThat(asked.language()).isEqualTo(Language.EN);
        VendorQuestion denied = asked.questions().get(0);
        assertThat(denied.leadIn()).contains("falls short");
        assertThat(denied.cited()).extracting(e -> e.quote()).containsExactly("Labels are not offered.");
        assertThat(denied.text()).startsWith("Is this still so").contains("label, tag, group or classify");
        assertThat(asked.questions().subList(1, asked.questions().size())).allSatisfy(q -> {
            assertThat(q.leadIn()).startsWith("We found no statement");
            assertThat(q.cited()).isEmpty();
        });
    }

    @Test
    void what_is_met_or_settled_is_not_asked() {
        VendorQuestions asked = of(AssessmentFixtures.assessment(AssessmentFixtures.english()));

        assertThat(asked.questions())
                .flatExtracting(VendorQuestion::criteria)
                .isNotEmpty()
                .doesNotContain("12.3.1.frequency", "8.2.2.function");
        assertThat(of(AssessmentFixtures.assessment(unreviewed())).questions())
                .flatExtracting(VendorQuestion::criteria)
                .contains("8.2.2.function");
        assertThat(OpenCriterion.isOpen(
                        FixtureParts.silent(FixtureParts.CLOCK),
                        FixtureParts.judged(FixtureParts.CLOCK.criteria().get(0), Outcome.MET, "Met.", "満たす。")))
                .isFalse();
    }

    @Test
    void each_vendor_with_something_open_has_three_files() {
        assertThat(QuestionFiles.of(AssessmentFixtures.none(), Arrangement.OF_CATALOG))
                .isEmpty();
        assertThat(QuestionFiles.of(
                                AssessmentFixtures.assessment(
                                        AssessmentFixtures.english(), AssessmentFixtures.unread()),
                                Arrangement.OF_CATALOG)
                        .keySet())
                .containsExactly("questions/harbour.docx", "questions/harbour.md", "questions/harbour.xlsx");
    }

    @Test
    void the_three_files_ask_the_same_and_show_hostile_text_as_text() throws IOException {
        Map<String, byte[]> files =
                QuestionFiles.of(AssessmentFixtures.assessment(AssessmentFixtures.markup()), Arrangement.OF_CATALOG);
        List<String> asked = of(AssessmentFixtures.assessment(AssessmentFixtures.markup())).questions().stream()
                .map(VendorQuestion::text)
                .toList();

        String markdown = new String(files.get("questions/markup.md"), StandardCharsets.UTF_8);
        assertThat(markdown).contains("&lt;i&gt;Mark &amp; Up&lt;/i&gt;").doesNotContain("<i>", "\r");
        FilledIn sheet = new FilledIn(files.get("questions/markup.xlsx"));
        try (XWPFDocument letter = new XWPFDocument(new ByteArrayInputStream(files.get("questions/markup.docx")))) {
            String tables = letter.getTables().stream().map(XWPFTable::getText).collect(Collectors.joining());
            assertThat(letter.getParagraphs().get(0).getText()).contains("<i>Mark & Up</i>");
            for (String text : asked) {
                assertThat(markdown).contains(text.split("[(.<]")[0]);
                assertThat(tables).contains(text);
                Row row =
                        sheet.row("Questions", r -> FilledIn.text(r, "question").equals(text));
                assertThat(FilledIn.text(row, "answer")).isEmpty();
            }
        }
        assertThat(asked).isNotEmpty();
    }

    private static VendorAssessment unreviewed() {
        VendorAssessment vendor = AssessmentFixtures.english();
        return vendor.with(
                vendor.findings().stream().map(f -> f.with((Review) null)).toList());
    }

    private static VendorQuestions of(Assessment assessment) {
        return VendorQuestions.of(VendorSection.of(assessment).get(0));
    }
}
