package dev.tenken.extract.passage;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import dev.tenken.document.DocumentReader;
import dev.tenken.extract.Extractor;
import dev.tenken.model.LocalizedText;
import dev.tenken.model.Vendor;
import dev.tenken.model.document.Document;
import dev.tenken.model.document.VendorFiles;
import dev.tenken.model.fact.Attributes;
import dev.tenken.model.fact.Extraction;
import dev.tenken.model.fact.Polarity;
import dev.tenken.model.fact.Topic;
import dev.tenken.model.fact.VendorFact;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A question states nothing; a check sheet's row is a question with its answer. */
class QuestionTest {
    private static final Extractor EXTRACTOR = Extractor.builtIn();

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Are system clocks synchronised to a common source?",
                "Can the customer view the audit log?",
                "Are logs protected against modification?",
                "State the frequency of your backups.",
                "ログは改ざんから保護されていますか。",
                "お客様がログを閲覧できるか",
                "バックアップは毎日取得していますか？"
            })
    void a_question_alone_gives_no_fact(String text) {
        assertThat(facts(text)).isEmpty();
    }

    @Test
    void the_answer_beside_the_question_gives_the_polarity() {
        assertThat(facts("D2 | Can the customer view the audit log? | Y | In the console."))
                .filteredOn(f -> Topic.of(f) == Topic.LOG_RETENTION)
                .singleElement()
                .satisfies(f -> assertThat(Attributes.of(f)).containsEntry("customerAccess", true));
        assertThat(facts("D2 | Can the customer view the audit log? | N | Ask our support."))
                .filteredOn(f -> Topic.of(f) == Topic.LOG_RETENTION)
                .singleElement()
                .satisfies(f -> {
                    assertThat(f.getPolarity()).isEqualTo(Polarity.DENIED);
                    assertThat(Attributes.of(f)).containsEntry("customerAccess", false);
                });
        assertThat(facts("7\tバックアップは暗号化されているか\t無\t－"))
                .filteredOn(f -> Topic.of(f) == Topic.BACKUP)
                .singleElement()
                .satisfies(f -> assertThat(f.getPolarity()).isEqualTo(Polarity.DENIED));
    }

    @Test
    void of_several_answers_each_has_its_own_polarity() {
        assertThat(facts("E-5\tログを利用者に提供できるか\t○\t操作ログはダウンロードできます。システムログはご提供できません。"))
                .filteredOn(f -> Topic.of(f) == Topic.LOG_RETENTION)
                .extracting(VendorFact::getPolarity, f -> Attributes.of(f).get("customerAccess"))
                .containsExactly(tuple(Polarity.AFFIRMED, true), tuple(Polarity.DENIED, false));
    }

    @Test
    void a_row_without_a_last_cell_is_read_all_the_same() {
        assertThat(facts("2\tデータ消去の証明書は発行されますか。\tいいえ\t\n")).singleElement().satisfies(f -> assertThat(f.getPolarity())
                .isEqualTo(Polarity.DENIED));
    }

    @Test
    void what_a_long_cell_asks_for_is_answered_beside_it() {
        assertThat(facts("31\tデータ消去の要件\tサービス解約後の、データ消去の実施有無／タイミング、保管媒体の破棄の実施有無／タイミング、"
                        + "およびデータ移行など、利用者に所有権のあるデータの消去方法\t有無\t有　解約後3か月以内に消去"))
                .filteredOn(f -> Topic.of(f) == Topic.DATA_DELETION)
                .singleElement()
                .satisfies(f -> assertThat(Attributes.of(f)).containsEntry("deadline", "P3M"));
    }

    @Test
    void the_section_of_a_sheet_says_what_a_row_is_about() {
        assertThat(facts("No.\t確認項目\t回答\t補足\n１．ログ\n1-1\t保存期間\t○\t400日\n２．その他\n2-1\t保存期間\t○\t10年\n"))
                .singleElement()
                .satisfies(f -> assertThat(Attributes.of(f)).containsEntry("retention", "P400D"));
    }

    @Test
    void a_figure_below_its_own_head_is_not_taken_back_by_another_column() {
        assertThat(facts("Log\tRetention\tVisible to customers\nAccess log\t90 days\tNo"))
                .filteredOn(f -> Topic.of(f) == Topic.LOG_RETENTION)
                .extracting(VendorFact::getPolarity, f -> Attributes.of(f).get("retention"))
                .containsExactlyInAnyOrder(tuple(Polarity.AFFIRMED, "P90D"), tuple(Polarity.DENIED, null));
    }

    @Test
    void the_head_no_above_numbers_denies_nothing() {
        assertThat(facts("No.\tItem\tValue\n1\tRetention of audit logs\t90 days"))
                .filteredOn(f -> Topic.of(f) == Topic.LOG_RETENTION)
                .isNotEmpty()
                .allMatch(f -> f.getPolarity() == Polarity.AFFIRMED);
    }

    @Test
    void an_answer_in_part_or_withheld_is_vague() {
        assertThat(facts("E-6\tログの改ざん防止策\t△\t詳細は公開しておりません。")).allMatch(f -> f.getPolarity() == Polarity.VAGUE);
        assertThat(facts("E-6\tログは保護されているか、改ざん防止策はあるか\t△\t一部"))
                .isNotEmpty()
                .allMatch(f -> f.getPolarity() == Polarity.VAGUE);
    }

    @Test
    void the_answer_gives_the_value() {
        assertThat(facts("A-1\t契約の準拠法はどの国の法律か\t○\t日本法です。"))
                .filteredOn(f -> Topic.of(f) == Topic.GOVERNING_LAW)
                .singleElement()
                .satisfies(f -> assertThat(Attributes.of(f)).containsEntry("law", "JP"));
    }

    @Test
    void the_head_of_a_column_makes_no_row_worth_a_look() {
        assertThat(extract("Item\tLog\tPlace\nMeeting room\tblue\tthird floor\nKitchen\tgreen\tfirst floor")
                        .coverage()
                        .get(0)
                        .candidates())
                .extracting(c -> c.evidence().quote())
                .noneMatch(quote -> quote.contains("Kitchen"));
    }

    private static List<VendorFact> facts(String text) {
        return extract(text).facts();
    }

    private static Extraction extract(String text) {
        Document document = DocumentReader.read(text + "\n", new DocumentReader.Origin("v.txt", "0", null));
        Vendor vendor = new Vendor("v", LocalizedText.same("v"), List.of());
        return EXTRACTOR.extract(new VendorFiles(vendor, List.of(document), List.of()));
    }
}
