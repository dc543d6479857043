package dev.tenken.extract;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Not every section of a paper offers something to customers. */
class SectionsTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            STAFF     | Fire drill book            | The scribe files the sheet for 10 years.
            STAFF     | Hiring engineers           | Ask for a certificate.
            STAFF     | Passwords                  | All employees must change passwords every 90 days.
            STAFF     | 入退室                      | 従業員は、鍵を毎月交換しなければならない。
            LAW       | Background                 | The state's statute obliges hospitals to notify patients within 60 days.
            LAW       | Background                 | Banks are bound by law to report leaks within a day.
            LAW       | Background                 | Shops are required under the trade act to keep books for ten years.
            OFFER     | Records                    | We are obliged by law to keep invoices for ten years.
            LAW       | 背景                        | 法律により、30日以内の通知が義務付けられています。
            MANUAL    | 自社サーバーへの導入手引き      | 複写は別のディスクに保存してください。
            MANUAL    | Self-hosted edition        | Backups go to another disk.
            ADVICE    | Sign-in                    | We recommend a second factor.
            ADVICE    | Tips for safe use          | Change the password every month.
            REFERENCE | 付録2 用語の意味              | NTPは、機器の時計を合わせるための取り決めをいう。
            REFERENCE | Survey results             | 40 % keep logs for a year.
            REFERENCE | Background                 | A recent survey says that 40 % of vendors keep no backups.
            ADVICE    | 監査ログ                     | お客様側では、専用の媒体の利用を推奨します。
            OFFER     | 適用法令                     | お客様と当社との間の契約は、日本法に基づいて解釈されます。
            OFFER     | 消去                        | 法令により保存が義務付けられた請求情報を除き、消去します。
            OFFER     | Backups                    | Backups are made daily.
            OFFER     | 社員の教育                    | 従業員に研修を毎年行っています。
            OFFER     | Access by our staff        | Our staff sign in with a second factor.
            OFFER     | Notice                     | Our engineers must notify customers of incidents within 24 hours.
            OFFER     | Law                        | The law of Ireland governs this agreement.
            """)
    void a_sentence_is_read_as_what_its_section_is_for(Section section, String heading, String sentence) {
        Passage passage = Passages.in("# Paper\n\n## " + heading + "\n\n" + sentence + "\n")
                .get(0);

        assertThat(passage.section()).isEqualTo(section);
    }
}
