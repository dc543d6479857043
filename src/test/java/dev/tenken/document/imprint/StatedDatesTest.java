package dev.tenken.document.imprint;

import static org.assertj.core.api.Assertions.assertThat;

import dev.tenken.document.DocumentReader;
import dev.tenken.model.document.Document;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** A document is as old as its latest edition. */
class StatedDatesTest {
    private static final String BODY = "\n\n当社の取り組みを説明します。\n";

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    改訂日：令和七年四月一日                                          | 2025-04-01
                    ㋿7年4月1日                                                      | 2025-04-01
                    改訂日：R7.4.1                                                    | 2025-04-01
                    二〇二五年四月一日                                                | 2025-04-01
                    Version 2.1, 15 March 2026.                                       | 2026-03-15
                    Version 2.1, last updated on 15 March 2026.                       | 2026-03-15
                    v2.1 - March 2026                                                 | 2026-03-01
                    2026年3月 第2版                                                   | 2026-03-01
                    制定日：2019年5月1日\\n改訂日：2026年4月1日                        | 2026-04-01
                    改訂日：2026年4月1日\\n制定日：2019年5月1日                        | 2026-04-01
                    第1.0版 2019年5月1日\\n改訂日：2026年4月1日                        | 2026-04-01
                    制定 2019年5月1日、最終改訂 令和8年4月1日                         | 2026-04-01
                    改訂日：2026年4月1日\\n次回見直し予定：2027年4月1日                | 2026-04-01
                    発行日：2026年4月1日（有効期限：2027年3月31日まで）               | 2026-04-01
                    Issued 2 May 2025\\nNext review: May 2027                          | 2025-05-02
                    Created: 2019-05-01   Last updated: 2026-04-01                    | 2026-04-01
                    Reviewed on 3 March 2026                                          | 2026-03-03
                    改訂日：2025年4月1日\\n契約更新日：2026年6月1日                    | 2025-04-01
                    改訂日：2025年4月1日\\n証明書の更新日 2026年6月1日                 | 2025-04-01
                    改訂日：2025年4月1日\\nサービス公開日：2026年6月1日                | 2025-04-01
                    2025年7月改訂 | 2025-07-01
                    2025年4月1日付改訂 | 2025-04-01
                    本書の更新日：2025年4月1日                                        | 2025-04-01
                    Revised: 2025-04-01\\nSOC 2 report issued 2026-06-01               | 2025-04-01
                    Revised: 2025-04-01\\nPrivacy policy updated 2026-06-01            | 2025-04-01
                    改訂日：2025年4月1日\\n本書は、2026年12月1日に改訂する予定です。    | 2025-04-01
                    Revised: 2025-04-01\\nThis document will be updated on 1 May 2027. | 2025-04-01
                    _Last updated: Oct 31, 2024_                                      | 2024-10-31
                    **Last Updated:** March 19, 2025                                  | 2025-03-19
                    *最終更新日：2026年4月1日*                                         | 2026-04-01
                    Last updated: 2026/05                                             | 2026-05-01
                    Last review: 2026-02-14                                           | 2026-02-14
                    lastupdated: "2019-06-12"                                         | 2019-06-12
                    Last update to the list of suppliers is August 11, 2025.          | 2025-08-11
                    As of April 2026                                                  | 2026-04-01
                    State of this paper: 11 February 2026                             | 2026-02-11
                    As at 3 May 2026                                                  | 2026-05-03
                    Release 3.2 - August 2026                                         | 2026-08-01
                    Issue 4, June 2026                                                | 2026-06-01
                    基準日：2026年2月1日                                              | 2026-02-01
                    May 2026 edition                                                  | 2026-05-01
                    2026年4月現在                                                      | 2026-04-01
                    2025年7月1日 一部改定                                              | 2025-07-01
                    Revision history: 1.0 – January 2023, first; 2.0 – February 2026, rewritten. | 2026-02-01
                    本書は2026年3月に委員会の承認を受けて改訂しました。                  | 2026-03-01
                    """)
    void a_cover_dates_a_document(String cover, LocalDate date) {
        assertThat(read("セキュリティホワイトペーパー\n" + cover.replace("\\n", "\n") + BODY).date())
                .isEqualTo(date);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "改訂日：令和7年2月29日",
                "改訂日：2026年13月1日",
                "ISO/IEC 27001:2022 取得",
                "Tel: 03-2026-0401",
                "Version 2026.4.1",
                "導入実績（2026年4月現在）1,200社",
                "Last updated servers: 2026",
                "次回改訂予定：2027年4月1日",
                "制定日：2020年1月1日\n改訂日：20250401",
                "制定日：2020年1月1日\n改訂日：2025年4月31日",
                "Created: 2020-01-01\nRevised: 04/05/2026",
                "Created: 2020-01-01\nRevised: 31 April 2025",
                "The service was released on 1 April 2020."
            })
    void what_is_no_date_of_the_document_dates_it_not(String cover) {
        assertThat(read("Security paper\n" + cover + BODY).date()).isNull();
    }

    @Test
    void a_history_in_paragraphs_counts_in_any_order() {
        String before = "Paper" + BODY.repeat(60) + "\n改訂履歴\n\n";
        String first = "2019年5月1日 初版\n\n";
        String last = "2026年4月1日 第3版 バックアップの章を追加\n\n";

        assertThat(read(before + first + last + "付録\n\n" + BODY.repeat(60)).date())
                .isEqualTo("2026-04-01");
        assertThat(read(before + last + first + "付録\n\n" + BODY.repeat(60)).date())
                .isEqualTo("2026-04-01");
    }

    @Test
    void a_history_in_a_table_counts_with_and_without_versions() {
        String rows = "令和8年4月1日\t改訂\n2019年5月1日\t初版\n";

        assertThat(read("改訂履歴\n\n日付\t内容\n" + rows).date()).isEqualTo("2026-04-01");
        Document versioned = read("改訂履歴\n\n版数\t日付\n1.0\t2019年5月1日\n2.0\t令和八年四月一日\n");
        assertThat(versioned.date()).isEqualTo("2026-04-01");
        assertThat(versioned.version()).isEqualTo("2.0");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    本書は、2026年4月1日現在の情報に基づいて作成しています。                   | 2026-04-01
                    2026年4月1日現在、本書は前版のすべてに代わるものです。                     | 2026-04-01
                    This white paper was last revised on 15 March 2026 and replaces all others. | 2026-03-15
                    As of 1 April 2026, this document describes our service as a whole.         | 2026-04-01
                    """)
    void a_sentence_about_the_document_dates_it_wherever_it_stands(String sentence, LocalDate date) {
        String far = "Paper\n" + BODY.repeat(60);

        assertThat(read(far + "\n" + sentence + "\n" + BODY.repeat(60)).date()).isEqualTo(date);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "本書は、2022年4月1日施行の個人情報保護法に基づいて作成しています。",
                "このページの機能は2022年4月1日に開始しました。",
                "This document describes the service that we launched on 15 March 2020."
            })
    void a_date_of_something_else_dates_no_document(String sentence) {
        assertThat(read("Paper\n" + BODY + "\n" + sentence + "\n").date()).isNull();
    }

    private static Document read(String text) {
        return DocumentReader.read(text, new DocumentReader.Origin("v.txt", "0", null));
    }
}
