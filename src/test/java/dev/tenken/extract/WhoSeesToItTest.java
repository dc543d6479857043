package dev.tenken.extract;

import static org.assertj.core.api.Assertions.assertThat;

import dev.tenken.document.DocumentReader;
import dev.tenken.model.LocalizedText;
import dev.tenken.model.Vendor;
import dev.tenken.model.fact.Party;
import dev.tenken.model.fact.Topic;
import dev.tenken.model.fact.VendorFact;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Who sees to what is told, where the words of a sentence leave it open. */
class WhoSeesToItTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    Fernbox\\n\\nFernbox is self-hosted.\\n\\n## Security best practices\\n\\n- A full backup of the database every day\\n | backup | Security best practices
                    苔庵\\n\\n対象: セルフホスト版\\n\\n## セキュリティベストプラクティス\\n\\n- データベースの日次フルバックアップ\\n | backup | セキュリティベストプラクティス
                    苔庵\\n\\n対象: セルフホスト版\\n\\n## 要件\\n\\n- 監査ログを90日以上保持\\n | log-retention | 要件
                    """)
    void what_those_are_to_do_who_run_a_product_depends_on_them(String text, String topic, String heading) {
        assertThat(ConditionsOf.text(lines(text), topic)).isNotEmpty().containsOnly(heading);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    Fernbox\\n\\nFernbox is a service that we run.\\n\\n## Security best practices\\n\\n- A full backup of the database every day\\n | backup
                    苔庵\\n\\n当社が運用するサービスです。\\n\\n## セキュリティベストプラクティス\\n\\n- データベースの日次フルバックアップ\\n | backup
                    Fernbox\\n\\nFernbox is self-hosted.\\n\\n## What it does\\n\\n- A full backup of the database every day\\n | backup
                    """)
    void what_a_service_has_depends_on_nobody(String text, String topic) {
        assertThat(ConditionsOf.text(lines(text), topic)).isNotEmpty().containsOnly("none");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "## 設定支援\n\n御社のライセンスに既に含まれている機能を設定します：\n\n- 多要素認証（MFA）に対応\n",
                "## Microsoft 365の導入支援\n\n- 多要素認証（MFA）に対応\n",
                "## Set-up\n\nWe switch on the controls included in your existing licence:\n\n- Multi-factor authentication (MFA) is available\n",
                "## Google Workspace hardening\n\n- Multi-factor authentication (MFA) is available\n",
            })
    void what_a_product_of_the_customers_own_does_is_not_the_services(String text) {
        assertThat(facts(text)).isNotEmpty().allMatch(f -> f.isVague() && f.getCondition() != null);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "## サインイン\n\n本サービスの契約に含まれる機能は次のとおりです。\n\n- 多要素認証（MFA）に対応\n",
                "## Microsoft 365とのシングルサインオン\n\n- 多要素認証（MFA）に対応\n",
                "## Sign-in\n\nThe following controls are included in your plan:\n\n- Multi-factor authentication (MFA) is available\n",
                "## Google Workspace sign-in\n\n- Multi-factor authentication (MFA) is available\n",
            })
    void what_the_service_offers_with_such_a_product_is_its_own(String text) {
        assertThat(facts(text)).isNotEmpty().allMatch(VendorFact::isAffirmed);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "We run on Google Cloud Platform with Ledger SQL and Quill Engine:\n\n- Ledger SQL: 99.95% uptime\n",
                "当社はGoogle Cloud Platform上のLedger SQLとQuill Engineを利用しています:\n\n- Ledger SQL: 稼働率 99.95%\n",
            })
    void what_is_told_of_a_part_of_the_cloud_is_the_clouds(String text) {
        assertThat(actors(text)).isNotEmpty().containsOnly(Party.OPERATOR);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "We run on Google Cloud Platform:\n\n- Fern board: 99.95% uptime\n",
                "We run Fern board and Fern desk:\n\n- Fern board: 99.95% uptime\n",
                "当社は苔板と苔机を提供しています:\n\n- 苔板: 稼働率 99.95%\n",
            })
    void what_is_told_of_the_vendors_own_parts_is_not(String text) {
        assertThat(actors(text)).isNotEmpty().doesNotContain(Party.OPERATOR);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    利用者ごとに独立した環境を構築するプライベートSaaS版があります。 | tenant-isolation | プライベートSaaS版
                    The single-tenant edition gives each customer a dedicated environment. | tenant-isolation | single-tenant edition
                    Paid workspaces are backed up daily. | backup | Paid workspaces
                    無料のお試し環境は、バックアップしません。 | backup | 無料のお試し環境
                    有償契約のお客様には、変更を14日前までに電子メールで通知します。 | change-notification | 有償契約
                    Provided that all invoices have been paid, customer data is deleted within 30 days of the end of the contract. | data-deletion | Provided that all invoices have been paid
                    利用料金の完済を条件として、契約終了後30日以内に契約者のデータを消去します。 | data-deletion | 利用料金の完済を条件
                    If the customer has booked the safety package, we notify it of security incidents within 24 hours. | incident-notification | If the customer has booked
                    安心パックをご契約の場合、情報漏えいを24時間以内に契約者へ通知します。 | incident-notification | 安心パックをご契約の場合
                    """)
    void what_one_form_of_the_service_has_depends_on_it(String text, String topic, String condition) {
        assertThat(ConditionsOf.text(text, topic)).isNotEmpty().containsOnly(condition);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    バックアップは、公開版・プライベートSaaS版ともに毎日取得しています。 | backup
                    バックアップは、プライベートSaaS版でも毎日取得しています。 | backup
                    Customer data is deleted within 30 days of the end of the contract. Fees already paid are not refunded. | data-deletion
                    """)
    void what_both_forms_have_depends_on_neither(String text, String topic) {
        assertThat(ConditionsOf.text(text, topic)).isNotEmpty().containsOnly("none");
    }

    private static String lines(String text) {
        return text.replace("\\n", "\n");
    }

    private static List<VendorFact> facts(String text) {
        Vendor vendor = new Vendor("v", LocalizedText.same("v"), List.of());
        return List.copyOf(Extractor.builtIn()
                .trace(DocumentReader.read(lines(text), new DocumentReader.Origin("v.md", "0", null)), vendor)
                .keySet());
    }

    private static List<Party> actors(String text) {
        return facts(text).stream()
                .filter(f -> f.getTopic() == Topic.AVAILABILITY)
                .map(VendorFact::getActor)
                .toList();
    }
}
