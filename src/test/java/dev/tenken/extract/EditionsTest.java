package dev.tenken.extract;

import static org.assertj.core.api.Assertions.assertThat;

import dev.tenken.extract.frame.Recognisers;
import dev.tenken.extract.value.Recogniser;
import java.util.Map;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What title lines say of a document, and where readers are sent. */
class EditionsTest {
    private static final Map<String, Recogniser> RECOGNISERS = Recognisers.builtIn();

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            edition      | 2024年4月1日 第3版                       | 3
            edition      | 版数 4.2 制定 令和5年10月2日                | 4.2
            edition      | Version 2.1, March 2025                  | 2.1
            edition-date | 最終更新日：2024年3月1日                    | 2024年3月1日
            edition-date | Revised: 15/03/2026                      | 15/03/2026
            approver     | 承認者：情報セキュリティ責任者                | 情報セキュリティ責任者
            approver     | Document owner: Security Office          | Security Office
            whereabouts  | マニュアルはサポートサイトで公開しています。     | サポートサイト
            whereabouts  | 苦情は専用フォームへお送りください。             | 専用フォーム
            whereabouts  | The guide is published on our help site. | our help site
            whereabouts  | Please notify our legal team.            | our legal team
            whereabouts  | Complaints go to ip@example.com.         | ip@example.com
            whereabouts  | See https://docs.example.com/admin.      | https://docs.example.com/admin
            whereabouts  | 手順書は弊社サイト内のマニュアルページにあります。 | 弊社サイト内のマニュアルページ
            """)
    void a_value_is_taken_as_written(String recogniser, String text, String value) {
        assertThat(Passages.values(RECOGNISERS.get(recogniser), text)).containsExactly(value);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            edition      | 第2版の書籍を販売しています。
            edition      | The API was released in version 2 last year.
            edition-date | 2023年10月1日にサービスを開始しました。
            edition-date | We last updated the rota on 12 March 2025
            approver     | 経費は承認者が確認します。
            whereabouts  | マニュアルをお客様に提供します。
            whereabouts  | We provide a manual.
            """)
    void a_sentence_or_other_words_hold_none(String recogniser, String text) {
        assertThat(Passages.values(RECOGNISERS.get(recogniser), text)).isEmpty();
    }
}
