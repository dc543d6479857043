package dev.tenken.extract.passage;

import static org.assertj.core.api.Assertions.assertThat;

import dev.tenken.document.DocumentReader;
import dev.tenken.model.document.DocumentKind;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What a paper is shows in its title, its structure and its voice, in both languages. */
class KindsTest {

    @Test
    void agreements_bind_two_sides() {
        assertThat(kind("# クラウド会計利用規約\n\n株式会社エグザンプル（以下「当社」）が定める本規約は、契約者に適用されます。\n\n"
                        + "## 第1条（適用）\n\n契約者は、本規約に同意のうえ利用するものとします。\n\n"
                        + "## 第2条（データ）\n\n当社は、契約終了後30日以内にデータを削除するものとします。\n"))
                .isEqualTo(DocumentKind.CONTRACT);
        assertThat(
                        kind(
                                "# Data Processing Addendum\n\nThis Addendum forms part of the agreement between Customer and Example.\n\n"
                                        + "## 4. Security\n\nThe Processor shall encrypt personal data. The parties shall cooperate.\n"))
                .isEqualTo(DocumentKind.CONTRACT);
    }

    @Test
    void an_agreement_is_known_without_its_title() {
        assertThat(kind(
                        ("6.1 Customer acknowledges that the Processor may engage others. The Processor shall inform the Customer, "
                                        + "and each party shall keep this agreement secret notwithstanding its end.\n\n")
                                .repeat(4)))
                .isEqualTo(DocumentKind.CONTRACT);
    }

    @ParameterizedTest
    @CsvSource({
        "Service Level Agreement, The monthly uptime is 99.9 %. Service credits are granted.",
        "サービスレベル合意書（SLA）, 月間稼働率は99.9%です。下回った場合はサービスクレジットを付与します。"
    })
    void levels_of_service_are_promised_by_an_sla(String title, String text) {
        assertThat(kind("# " + title + "\n\n" + text + "\n")).isEqualTo(DocumentKind.SLA);
    }

    @ParameterizedTest
    @CsvSource({
        "Security Overview, We encrypt all data of our customers. A contract is signed with each customer.",
        "セキュリティホワイトペーパー, 当社はお客様のデータを暗号化しています。契約はお客様ごとに締結します。"
    })
    void a_white_paper_that_mentions_contracts_is_none(String title, String text) {
        assertThat(kind("# " + title + "\n\n" + text + "\n")).isEqualTo(DocumentKind.WHITE_PAPER);
    }

    @Test
    void policies_for_staff_speak_of_staff() {
        assertThat(kind(
                        "# Access Management Policy\n\n## Purpose\n\nThis policy applies to all personnel.\n\n## Enforcement\n\n"
                                + "Employees must lock their screens. Staff must not share passwords. Violations of this policy lead to "
                                + "disciplinary action. The security officer reviews access.\n"))
                .isEqualTo(DocumentKind.STAFF_POLICY);
        assertThat(kind("# 情報管理規程\n\n従業員は、パスワードを共有してはならない。部門長は、毎月確認すること。" + "責任者は、違反を報告しなければならない。\n"))
                .isEqualTo(DocumentKind.STAFF_POLICY);
    }

    @ParameterizedTest
    @CsvSource({
        "Privacy Policy, We collect your name. We use cookies. We share your information with partners.",
        "プライバシーポリシー, 当社は個人情報を取得し、利用目的の範囲で利用します。第三者提供は行いません。"
    })
    void consumers_have_their_policy(String title, String text) {
        assertThat(kind("# " + title + "\n\n" + text + "\n")).isEqualTo(DocumentKind.PRIVACY_POLICY);
    }

    @Test
    void a_processor_that_speaks_of_customers_data_is_not_speaking_to_consumers() {
        String processing =
                "We act as a processor on behalf of our customers. Customer data is processed on behalf of customers. ";

        assertThat(kind("# Privacy Policy\n\n" + processing.repeat(3))).isNotEqualTo(DocumentKind.PRIVACY_POLICY);
    }

    @Test
    void sheets_are_rows_of_questions_with_answers() {
        String row = "| Do you encrypt backups? | Yes |\n";
        String japanese = "| バックアップを暗号化していますか？ | はい |\n";

        assertThat(kind("| Question | Answer |\n| --- | --- |\n" + row.repeat(10)))
                .isEqualTo(DocumentKind.FILLED_SHEET);
        assertThat(kind("| 質問 | 回答 |\n| --- | --- |\n" + japanese.repeat(10))).isEqualTo(DocumentKind.FILLED_SHEET);
    }

    @ParameterizedTest
    @CsvSource({"List of Subprocessors, Amazon Web Services Inc.", "再委託先一覧, アマゾン株式会社"})
    void processors_are_listed(String title, String name) {
        assertThat(kind("# " + title + "\n\n| Name | Purpose |\n| --- | --- |\n"
                        + ("| " + name + " | Hosting |\n").repeat(4)))
                .isEqualTo(DocumentKind.SUBPROCESSOR_LIST);
    }

    @ParameterizedTest
    @CsvSource({"Lunch menu, Soup on Mondays.", "お知らせ, 年末年始の休業について。"})
    void what_nothing_tells_is_something_else(String title, String text) {
        assertThat(kind("# " + title + "\n\n" + text + "\n")).isEqualTo(DocumentKind.OTHER);
    }

    private static DocumentKind kind(String text) {
        return Kinds.told(DocumentReader.read(text, new DocumentReader.Origin("paper.md", "0", null)))
                .kind();
    }
}
