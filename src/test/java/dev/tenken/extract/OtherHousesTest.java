package dev.tenken.extract;

import static org.assertj.core.api.Assertions.assertThat;

import dev.tenken.document.DocumentReader;
import dev.tenken.model.LocalizedText;
import dev.tenken.model.Vendor;
import dev.tenken.model.fact.Party;
import dev.tenken.model.fact.Topic;
import dev.tenken.model.fact.VendorFact;
import java.util.Collection;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What is told of another house, or told to one, is not the vendor's, or not told to customers. */
class OtherHousesTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    Our racks stand with Fernhall Hosting AS, which is certified to ISO/IEC 27001:2022 (certificate FH-20). | SUPPLIER
                    Letters are printed by Lettermill Ltd, who are certified to ISO/IEC 27001:2022. | SUPPLIER
                    Our parent company, Northgate Holding plc, is certified to ISO/IEC 27001:2022. | THIRD
                    Northgate SE, our majority owner, holds an ISO/IEC 27001:2022 certificate. | THIRD
                    The ISO/IEC 27001:2022 certificate no. NM-2210 belongs to our sister company in Graz. | THIRD
                    親会社の青葉ホールディングス株式会社は、ISO/IEC 27001:2022 の認証を更新しました。 | THIRD
                    委託先の株式会社北浜運輸は、ISO/IEC 27001:2022 の認証を取得しています。 | SUPPLIER
                    機器は、ISO/IEC 27001:2022 の認証を受けた南風株式会社に置いています。 | SUPPLIER
                    導入企業の多くは ISO/IEC 27001:2022 の認証を取得しています。 | CUSTOMER
                    """)
    void a_certificate_is_of_whoever_is_said_to_have_it(String text, Party holder) {
        assertThat(facts(text, Topic.CERTIFICATION))
                .isNotEmpty()
                .extracting(VendorFact::getActor)
                .containsOnly(holder);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Fernbox is certified to ISO/IEC 27001:2022 (certificate FH-20).",
                "We are certified to ISO/IEC 27001:2022, which covers the service.",
                "当社は、ISO/IEC 27001:2022 の認証を取得しています。",
                "ISO/IEC 27001:2022 の認証を受けた当社の施設で運用しています。",
            })
    void a_certificate_of_its_own_is_no_other_houses(String text) {
        assertThat(facts(text, Topic.CERTIFICATION))
                .isNotEmpty()
                .extracting(VendorFact::getActor)
                .doesNotContain(Party.SUPPLIER, Party.THIRD, Party.OPERATOR, Party.CUSTOMER);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    The landlord of our office keeps the door logs for three years. | THIRD
                    事務所が入るビルの管理会社は、入退館ログを5年間保存します。 | THIRD
                    The agency that writes our texts has its access logs kept for one year. | THIRD
                    当社の給与計算を行う事務所は、アクセスログを1年間保管しています。 | THIRD
                    """)
    void logs_are_of_whoever_keeps_them(String text, Party keeper) {
        assertThat(facts(text, Topic.LOG_RETENTION))
                .isNotEmpty()
                .extracting(VendorFact::getActor)
                .containsOnly(keeper);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "貴社のプロキシのアクセスログを1年以上保存し、いつでも見られるようにしておいてください。",
                "現在のデータを毎日バックアップし、30日間手元に残しておいてください。",
            })
    void what_is_asked_at_the_end_is_asked_of_all_before(String text) {
        assertThat(facts(text, null)).noneMatch(f -> f.getActor() != Party.CUSTOMER);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "アクセスログは1年間保存しており、詳細は窓口へお問い合わせください。",
                "当社はアクセスログを1年間保存し、お客様は控えを手元に残してください。",
            })
    void what_is_so_already_is_asked_of_nobody(String text) {
        assertThat(facts(text, Topic.LOG_RETENTION)).isNotEmpty().noneMatch(f -> f.getActor() == Party.CUSTOMER);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    Told\tinsurer | THIRD
                    Recipient\tcustomers | CUSTOMER
                    For\tregulator | AUTHORITY
                    知らせる相手\t契約者 | CUSTOMER
                    """)
    void a_column_of_recipients_says_who_is_told(String column, Party told) {
        String[] parts = column.replace("\\t", "\t").split("\t");
        String table = "| Event | " + parts[0] + " | Within | By |\n|---|---|---|---|\n| Security incident | "
                + parts[1] + " | 12 hours | e-mail |\n";
        assertThat(facts(table, Topic.INCIDENT_NOTIFICATION))
                .isNotEmpty()
                .extracting(VendorFact::getAddressee)
                .containsOnly(told);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "The event viewer knows these types: backup, restore, restore test, export.",
                "Scans, patches and penetration tests appear as separate lines on the invoice.",
                "イベントの種別は次のとおりです：バックアップ、リストア、復元テスト。",
                "脆弱性診断、パッチは、請求書に別の行として表示されます。",
            })
    void names_of_things_promise_nothing(String text) {
        assertThat(facts(text, null)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    What goes into the audit log\\n\\n- log-ins, views, downloads by administrators\\n | false
                    監査ログに記録する事項\\n\\n- ログイン、閲覧、管理者によるダウンロード\\n | false
                    What administrators can do with the audit log\\n\\n- download it as CSV\\n | true
                    """)
    void what_a_log_records_gives_nobody_access_to_it(String text, boolean access) {
        assertThat(FactsOf.text("# " + text.replace("\\n", "\n"), "log-retention").stream()
                        .anyMatch(f -> f.contains("customerAccess=true")))
                .isEqualTo(access);
    }

    private static Collection<VendorFact> facts(String text, Topic topic) {
        Vendor vendor = new Vendor("v", LocalizedText.same("v"), List.of());
        return Extractor.builtIn()
                .trace(DocumentReader.read(text, new DocumentReader.Origin("v.md", "0", null)), vendor)
                .keySet()
                .stream()
                .filter(f -> topic == null || f.getTopic() == topic)
                .toList();
    }
}
