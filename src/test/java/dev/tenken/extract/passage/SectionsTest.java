package dev.tenken.extract.passage;

import static org.assertj.core.api.Assertions.assertThat;

import dev.tenken.extract.Passages;
import org.junit.jupiter.api.Test;
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
            REFERENCE | ログの課題                   | 障害時にログを閲覧できる人が限られます。
            REFERENCE | ログ                        | アクセスログとは、接続の記録です。
            REFERENCE | Severity                   | High: Indicates that data was disclosed to an outsider.
            OFFER     | 操作ログ                     | 操作ログとは、管理者が画面で操作を確認できる機能です。
            REFERENCE | Survey results             | 40 % keep logs for a year.
            REFERENCE | Background                 | A recent survey says that 40 % of vendors keep no backups.
            ADVICE    | 監査ログ                     | お客様側では、専用の媒体の利用を推奨します。
            STAFF     | Response                    | The privacy coordinator opens a case within 4 hours and assigns it.
            STAFF     | Response                    | The organization shall keep the incident report for 6 years.
            STAFF     | Devices                     | Staff members have to return backup disks within 5 days.
            STAFF     | 持ち出し                     | 部門長は、媒体の台帳を毎月確認しなければならない。
            STAFF     | 持ち出し                     | 情報システム委員会は、ログを一年間保管するものとする。
            MANUAL    | Copies                     | snaptool backup create --volume data --keep 7
            MANUAL    | Copies                     | Once you run `snaptool init`, backups are made daily.
            MANUAL    | Copies                     | Run the backup job every night.
            MANUAL    | 複写                        | 保存に失敗した場合は、ディスクの空き容量を確認してください。
            MANUAL    | 複写                        | 次のコマンドを実行して、バックアップを作成します。
            REFERENCE | Backup schedule            | The following is an example of a schedule with daily backups.
            REFERENCE | Backup schedule            | Suppose that backups are kept for 30 days.
            REFERENCE | バックアップ                  | 以下は、毎日取得する場合の例です。
            REFERENCE | バックアップ                  | たとえば、保存期間を30日とします。
            OFFER     | Backup of contents         | Backups are made daily.
            OFFER     | Change log retention       | Change logs are kept for 400 days.
            OFFER     | 更新履歴の保管                | 画面の更新履歴は一年間保管します。
            OFFER     | 個人情報保護条例              | 漏えい時は24時間以内に通知します。
            OFFER     | Support                    | If a failure occurs, our team restores the service within 4 hours.
            OFFER     | Incidents                  | The security officer must inform customers within 24 hours.
            OFFER     | 障害                        | 障害が発生した場合は、復旧の状況を画面でお知らせします。
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

    @Test
    void what_is_announced_as_an_example_is_one() {
        assertThat(Passages.in(
                                "# Backups\n\nThe following is an example of a cycle:\n\n- Weeks 1-3: a backup per day\n",
                                "per day")
                        .section())
                .isEqualTo(Section.REFERENCE);
        assertThat(Passages.in("# Backups\n\nThe cycle is as follows:\n\n- Weeks 1-3: a backup per day\n", "per day")
                        .section())
                .isEqualTo(Section.OFFER);
    }

    @Test
    void circumstances_and_factors_state_nothing() {
        assertThat(sectionOfItem("当社は、次の各号に掲げる場合には、本サービスの提供を停止することができます。", "データの消失があったとき"))
                .isEqualTo(Section.REFERENCE);
        assertThat(sectionOfItem("The officer weighs the following factors:", "The risk of patching without a test"))
                .isEqualTo(Section.REFERENCE);
        assertThat(sectionOfItem("We suspend an account in the following cases:", "Data was leaked"))
                .isEqualTo(Section.REFERENCE);
        assertThat(sectionOfItem("We tell users when any of the following is true:", "Data was leaked"))
                .isEqualTo(Section.REFERENCE);
        assertThat(sectionOfItem("We inform customers in the following cases:", "Data was leaked"))
                .isEqualTo(Section.OFFER);
    }

    private static Section sectionOfItem(String leadIn, String item) {
        return Passages.in("# Paper\n\n" + leadIn + "\n\n- " + item + "\n", item.substring(4))
                .section();
    }
}
