package dev.tenken.extract;

import static org.assertj.core.api.Assertions.assertThat;

import dev.tenken.document.DocumentReader;
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
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** From a sentence to the figure of its fact; a figure that is not understood is left out, and said. */
class FiguresTest {
    private static final Extractor EXTRACTOR = Extractor.builtIn();

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    操作ログは三六五日間保管します。                       | P365D
                    操作ログは365日間保管します。                          | P365D
                    操作ログは弐拾四か月間保管します。                     | P24M
                    操作ログは1年6か月間保管します。                       | P18M
                    操作ログは一年半保管します。                           | P18M
                    操作ログは1.5年間保管します。                          | P18M
                    操作ログは千日間保管します。                           | P1000D
                    操作ログは90日（3か月）保管します。                    | P90D
                    Operation logs are kept for 365 days.                  | P365D
                    Operation logs are kept for one hundred and eighty days. | P180D
                    Operation logs are kept for one year and six months.   | P18M
                    Operation logs are kept for a year and a half.         | P18M
                    """)
    void logs_are_kept_as_long_as_the_text_says(String text, String retention) {
        assertThat(attributes(text, Topic.LOG_RETENTION))
                .containsExactly(Map.of("retention", retention, "kind", List.of("operation")));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "操作ログは90〜180日間保管します。",
                "操作ログは90日～180日保管します。",
                "Operation logs are kept for 90-180 days.",
                "Operation logs are kept for 90 to 180 days.",
                "Operation logs are kept for between 90 and 180 days."
            })
    void a_range_is_at_least_and_at_most(String text) {
        assertThat(attributes(text, Topic.LOG_RETENTION))
                .containsExactly(Map.of(
                        "retention", "P90D",
                        "x-retentionBound", "at-least",
                        "retentionMax", "P180D",
                        "kind", List.of("operation")));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    BACKUP        | バックアップは365日間保管します。                          | retention | P365D
                    BACKUP        | Backups are kept for 365 days.                             | retention | P365D
                    BACKUP        | バックアップは百二十日間保管します。                       | retention | P120D
                    BACKUP        | バックアップは弐拾四世代保管します。                       | generations | 24
                    BACKUP        | バックアップは二十四時間ごとに取得します。                 | frequency | PT24H
                    DATA_DELETION | 契約終了後、データは三六〇日以内に削除します。             | deadline | P360D
                    DATA_DELETION | 契約終了後、データは365日以内に削除します。                | deadline | P365D
                    DATA_DELETION | Customer data is deleted within 365 days after termination. | deadline | P365D
                    DATA_DELETION | 契約終了後、データは30〜60日以内に削除します。             | deadline | P60D
                    INCIDENT_NOTIFICATION | Customers are notified of incidents within 24-48 hours. | deadline | PT48H
                    """)
    void so_are_other_figures_and_a_deadline_is_its_latest_end(
            Topic topic, String text, String attribute, String value) {
        assertThat(attributes(text, topic)).singleElement().satisfies(a -> assertThat(String.valueOf(a.get(attribute)))
                .isEqualTo(value));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "操作ログは数十日間保管します。",
                "操作ログは十分な期間保管します。",
                "操作ログは、調査に十分な時間保管します。",
                "Operation logs are kept for several months."
            })
    void what_nobody_can_check_is_vague(String text) {
        assertThat(facts(text, Topic.LOG_RETENTION)).singleElement().satisfies(f -> {
            assertThat(f.getPolarity()).isEqualTo(Polarity.VAGUE);
            assertThat(Attributes.of(f)).containsOnlyKeys("kind");
        });
    }

    @ParameterizedTest
    @ValueSource(strings = {"操作ログの期間は、二三か月です。", "操作ログの期間は、60日から30日です。", "Log period: thirty (60) days."})
    void a_figure_that_is_not_understood_stays_in_the_coverage(String text) {
        Extraction extraction = extract(text);

        assertThat(extraction.facts()).isEmpty();
        assertThat(extraction.coverage().get(0).candidates())
                .extracting(c -> c.topic())
                .contains(Topic.LOG_RETENTION);
    }

    @Test
    void a_note_behind_a_sentence_is_another_sentence() {
        String text = "操作ログは1年間保管します。（注１）メールは保管しません。";

        assertThat(facts(text, Topic.LOG_RETENTION)).singleElement().satisfies(f -> {
            assertThat(f.getPolarity()).isEqualTo(Polarity.AFFIRMED);
            assertThat(f.statement().evidence().get(0).quote()).isEqualTo("操作ログは1年間保管します。");
        });
    }

    @Test
    void an_exception_in_brackets_stays_with_its_sentence() {
        String text = "データを暗号化して保管します。（プレミアムプランのみ）";

        assertThat(facts(text, Topic.ENCRYPTION))
                .allSatisfy(
                        f -> assertThat(f.statement().evidence().get(0).quote()).isEqualTo(text));
    }

    private static List<Map<String, Object>> attributes(String text, Topic topic) {
        return facts(text, topic).stream().map(Attributes::of).toList();
    }

    private static List<VendorFact> facts(String text, Topic topic) {
        return extract(text).facts().stream().filter(f -> Topic.of(f) == topic).toList();
    }

    private static Extraction extract(String text) {
        Document document = DocumentReader.read(text + "\n", new DocumentReader.Origin("v.txt", "0", null));
        Vendor vendor = new Vendor("v", LocalizedText.same("v"), List.of());
        return EXTRACTOR.extract(new VendorFiles(vendor, List.of(document), List.of()));
    }
}
