package dev.tenken.extract.supplier;

import static org.assertj.core.api.Assertions.assertThat;

import dev.tenken.document.DocumentReader;
import dev.tenken.extract.PassageBuilder;
import dev.tenken.extract.Passages;
import dev.tenken.extract.frame.Recognisers;
import dev.tenken.extract.value.Found;
import dev.tenken.extract.value.Recogniser;
import dev.tenken.model.LocalizedText;
import dev.tenken.model.Vendor;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Known firms that a vendor builds on, and the same names in passing. */
class SuppliersTest {
    private static final Recogniser USED = Recognisers.builtIn().get("used-supplier");
    private static final Recogniser SUPPLIERS = Recognisers.builtIn().get("supplier");

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            台帳はAWSの大阪リージョンに保存します。                  | AWS
            配信にはSendGridを使います。                           | SendGrid
            決済（Stripe経由）                                   | Stripe
            Ledgers are kept on AWS and integrations are ours. | AWS
            Invoices go out through Mailgun.                   | Mailgun
            See Twilio (https://www.twilio.com/legal)          | Twilio
            """)
    void a_firm_that_is_used(String text, String name) {
        assertThat(Passages.values(SUPPLIERS, text)).containsExactly(name);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "当社の規則は、AWSのパスワード要件と同じです。",
                "Google Analyticsのクッキーを拒否できます。",
                "AWSリージョンの障害に備えます。",
                "Azureの認定資格を持つ社員がいます。",
                "Also sold on the Azure Marketplace.",
                "Our rule is stricter than AWS's own password policy.",
                "Google Analytics cookies can be refused.",
                "The linter stands at https://github.com/orchard/lint today.",
                "Write to support@zendesk.com.",
                "AWS・Azure・Google Cloudインテグレーションの設定ができます。",
                "SalesforceやZendeskとの連携を選べます。",
                "Slack, Zendesk and PagerDuty integrations are free.",
            })
    void a_name_in_passing_says_nothing_of_use(String text) {
        assertThat(Passages.values(SUPPLIERS, text)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "All ledgers are kept on AWS.",
                "The service relies on AWS.",
                "Letters go out via AWS.",
                "Our payment provider AWS is in Ireland.",
                "AWS stores our backups.",
                "A copy goes to our AWS bucket.",
                "台帳はAWSに保存します。",
                "台帳の保管にはAWSを利用します。",
                "配達をAWSに委託しています。",
                "AWSが提供する倉庫に置きます。",
                "基盤であるAWSは堅牢です。",
            })
    void use_is_told_by_the_words_around_a_name(String text) {
        assertThat(Passages.values(USED, text)).containsExactly("AWS");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "AWS decommissions its media.",
                "Keys are limited by rules within AWS.",
                "You can deploy it to AWS.",
                "It runs within your AWS account.",
                "Staff sign in with AWS.",
                "SIEM systems like AWS read the log.",
                "AWSは媒体を廃棄します。",
                "お客様のAWSに保存できます。",
                "AWSのアカウント経由でログインします。",
                "詳しくはAWSの資料を参照してください。",
            })
    void other_words_around_a_name_tell_no_use(String text) {
        assertThat(Passages.values(USED, text)).isEmpty();
    }

    @Test
    void an_item_is_about_the_name_that_it_begins_with() {
        assertThat(named("v", "- Mailgun (Sinch): letters\n")).containsExactly("Mailgun");
        assertThat(named("v", "- Google LLC：閲覧の集計（Google Analytics）\n")).containsExactly("Google LLC");
    }

    @Test
    void a_vendor_is_not_its_own_supplier_however_its_folder_is_written() {
        assertThat(named("newrelic-ja", "記録はNew Relicのサーバーに保存されます。\n")).isEmpty();
        assertThat(named("sumo-logic", "Logs are stored by Sumo Logic.\n")).isEmpty();
        assertThat(named("orchard", "Logs are stored by Sumo Logic.\n")).containsExactly("Sumo Logic");
    }

    private static List<Object> named(String vendor, String text) {
        List<Object> found = new ArrayList<>();
        PassageBuilder.read(
                DocumentReader.read(text, new DocumentReader.Origin("v.md", "0", "text/markdown")),
                new Vendor(vendor, LocalizedText.same(vendor), List.of()),
                p -> SUPPLIERS.find(p).forEach(f -> found.add(f.roles().get(Found.VALUE))));
        return found;
    }
}
