package dev.tenken.report.questions;

import static org.assertj.core.api.Assertions.assertThat;

import dev.tenken.catalog.Catalogs;
import dev.tenken.model.Language;
import dev.tenken.model.LocalizedText;
import dev.tenken.model.Vendor;
import dev.tenken.model.catalog.Criterion;
import dev.tenken.model.disposition.Review;
import dev.tenken.model.document.VendorFiles;
import dev.tenken.model.finding.Assessment;
import dev.tenken.model.finding.Finding;
import dev.tenken.model.finding.Judgement;
import dev.tenken.model.finding.Outcome;
import dev.tenken.model.finding.Severity;
import dev.tenken.model.finding.VendorAssessment;
import dev.tenken.model.finding.Verdict;
import dev.tenken.office.FilledIn;
import dev.tenken.report.AssessmentFixtures;
import dev.tenken.report.FixtureParts;
import dev.tenken.report.Written;
import dev.tenken.report.common.Arrangement;
import dev.tenken.report.common.VendorSection;
import dev.tenken.report.file.FileContent;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
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
    private static final int LONGEST_NAME_BYTES = 255;
    private static final String FREQUENCY = "12.3.1.frequency";

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
        assertThat(asked.questions()).extracting(q -> q.topic().ja()).containsOnly("ラベル付け", "バックアップ");
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
    void what_an_auditor_finds_lacking_is_asked_though_the_machine_found_it_met() {
        VendorQuestion silent = asked(reviewed(Outcome.SILENT), FREQUENCY);
        VendorQuestion vague = asked(reviewed(Outcome.VAGUE), FREQUENCY);

        assertThat(silent.leadIn()).startsWith("We found no statement");
        assertThat(silent.cited()).isEmpty();
        assertThat(silent.weight()).isEqualTo(VendorQuestion.Weight.NEEDED);
        assertThat(vague.leadIn()).contains("leaves the particulars open");
        assertThat(vague.cited()).isNotEmpty();
    }

    @Test
    void a_question_that_can_show_no_words_does_not_claim_to() {
        VendorAssessment vendor = unreviewed();
        List<Finding> findings = vendor.findings().stream()
                .map(f -> f.control().equals(FixtureParts.CLOCK)
                        ? FixtureParts.reviewed(
                                FixtureParts.silent(FixtureParts.CLOCK),
                                Verdict.GAP,
                                false,
                                Map.of("12.4.4.source", Outcome.FAILED))
                        : f)
                .toList();

        VendorQuestion question = asked(vendor.with(findings), "12.4.4.source");

        assertThat(question.cited()).isEmpty();
        assertThat(question.leadIn()).startsWith("We found no statement");
    }

    @Test
    void silence_is_asked_about_unless_another_criterion_of_the_same_words_is_met() {
        Finding compensated = FixtureParts.reviewed(
                labelling(own("8.2.2.own", Outcome.SILENT)), Verdict.PARTIAL, false, Map.of("8.2.2.own", Outcome.MET));

        assertThat(askedBeside(labelling(own("8.2.2.own", Outcome.MET)))).isEmpty();
        assertThat(askedBeside(compensated)).isEmpty();
        assertThat(askedBeside(labelling(own("8.2.2.own", Outcome.SILENT)))).containsExactly("8.2.2.own", "12.4.4.own");
    }

    @Test
    void what_is_waived_or_settled_answers_nothing_for_another_criterion_of_the_same_words() {
        Finding silent = labelling(own("8.2.2.own", Outcome.SILENT));
        Finding met = labelling(own("8.2.2.own", Outcome.MET));
        Map<String, Outcome> waived = new HashMap<>();
        waived.put("8.2.2.own", null);

        assertThat(askedBeside(FixtureParts.reviewed(silent, Verdict.SATISFIED, false, waived)))
                .containsExactly("12.4.4.own");
        assertThat(askedBeside(FixtureParts.reviewed(silent, Verdict.GAP, true, Map.of())))
                .containsExactly("12.4.4.own");
        assertThat(askedBeside(FixtureParts.reviewed(met, Verdict.NOT_APPLICABLE, false, Map.of())))
                .containsExactly("12.4.4.own");
    }

    @Test
    void a_long_name_of_a_vendor_gives_names_that_every_disk_takes() {
        VendorAssessment vendor = AssessmentFixtures.markup();
        Vendor named = new Vendor("あ".repeat(84), LocalizedText.same("Long"), List.of());
        VendorFiles files = new VendorFiles(named, vendor.files().documents(), List.of());
        Assessment assessment = AssessmentFixtures.assessment(
                new VendorAssessment(files, vendor.extraction(), vendor.findings(), vendor.observations()));

        assertThat(QuestionFiles.of(assessment, Arrangement.OF_CATALOG, Asking.STANDARD)
                        .keySet())
                .hasSize(3)
                .allMatch(name -> name.matches("questions/[^/]+-[0-9a-f]{12}\\.(docx|md|xlsx)"))
                .allMatch(name -> name.getBytes(StandardCharsets.UTF_8).length < LONGEST_NAME_BYTES);
    }

    @Test
    void each_vendor_with_something_open_has_three_files() {
        assertThat(QuestionFiles.of(AssessmentFixtures.none(), Arrangement.OF_CATALOG, Asking.STANDARD))
                .isEmpty();
        assertThat(QuestionFiles.of(
                                AssessmentFixtures.assessment(
                                        AssessmentFixtures.english(), AssessmentFixtures.unread()),
                                Arrangement.OF_CATALOG,
                                Asking.STANDARD)
                        .keySet())
                .containsExactly("questions/harbour.docx", "questions/harbour.md", "questions/harbour.xlsx");
    }

    @Test
    void the_three_files_ask_the_same_and_show_hostile_text_as_text() throws IOException {
        Map<String, FileContent> files = QuestionFiles.of(
                AssessmentFixtures.assessment(AssessmentFixtures.markup()), Arrangement.OF_CATALOG, Asking.STANDARD);
        List<String> asked = of(AssessmentFixtures.assessment(AssessmentFixtures.markup())).questions().stream()
                .map(VendorQuestion::text)
                .toList();

        String markdown = Written.text(files.get("questions/markup.md"));
        assertThat(markdown).contains("&lt;i&gt;Mark &amp; Up&lt;/i&gt;").doesNotContain("<i>", "\r");
        FilledIn sheet = new FilledIn(Written.bytes(files.get("questions/markup.xlsx")));
        try (XWPFDocument letter =
                new XWPFDocument(new ByteArrayInputStream(Written.bytes(files.get("questions/markup.docx"))))) {
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

    /** The English paper, whose frequency of backups the machine found met and an auditor does not. */
    private static VendorAssessment reviewed(Outcome outcome) {
        VendorAssessment vendor = unreviewed();
        return vendor.with(vendor.findings().stream()
                .map(f -> f.control().equals(FixtureParts.BACKUP)
                        ? FixtureParts.reviewed(f, Verdict.GAP, false, Map.of(FREQUENCY, outcome))
                        : f)
                .toList());
    }

    private static VendorQuestion asked(VendorAssessment vendor, String criterion) {
        return of(AssessmentFixtures.assessment(vendor)).questions().stream()
                .filter(q -> q.criteria().contains(criterion))
                .findFirst()
                .orElseThrow();
    }

    /** A criterion that no question was worded for: all of them are asked for in the same words. */
    private static Judgement own(String id, Outcome outcome) {
        String control = id.substring(0, id.lastIndexOf('.'));
        LocalizedText prose = new LocalizedText("Parrots are fed.", "鸚鵡に餌を与えている。");
        return FixtureParts.judged(new Criterion(id, control, prose, true, true, Map.of()), outcome, "So.", "そう。");
    }

    private static Finding labelling(Judgement judgement) {
        return FixtureParts.finding(FixtureParts.LABELLING, null, Verdict.PARTIAL, Severity.LOW, judgement);
    }

    /** The criteria asked for when beside the finding there is silence on a criterion of the same words. */
    private static List<String> askedBeside(Finding finding) {
        Finding silent = FixtureParts.finding(
                FixtureParts.CLOCK, null, Verdict.NOT_DISCLOSED, Severity.LOW, own("12.4.4.own", Outcome.SILENT));
        VendorAssessment vendor = AssessmentFixtures.english().with(List.of(finding, silent));
        return of(AssessmentFixtures.assessment(vendor)).questions().stream()
                .flatMap(q -> q.criteria().stream())
                .toList();
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
