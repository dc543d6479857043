package dev.tenken.extract;

import static org.assertj.core.api.Assertions.assertThat;

import dev.tenken.document.DocumentReader;
import dev.tenken.model.LocalizedText;
import dev.tenken.model.Vendor;
import dev.tenken.model.document.Document;
import dev.tenken.model.document.VendorFiles;
import dev.tenken.model.fact.Polarity;
import dev.tenken.model.fact.Topic;
import dev.tenken.model.fact.VendorFact;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What turns a statement round, and what only looks as if it did. */
class PolarityTest {
    private static final Extractor EXTRACTOR = Extractor.builtIn();

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    通信は暗号化していますが、添付ファイルは暗号化していません。 | affirmed | denied
                    Disks are encrypted, but backups are not encrypted.          | affirmed | denied
                    パスワードは暗号化して保存し、平文では保持しません。         | affirmed | affirmed
                    Your data is never transferred unencrypted.                  | affirmed | affirmed
                    """)
    void each_clause_on_encryption_for_itself(String text, String first, String last) {
        assertThat(polarities(text, Topic.ENCRYPTION))
                .containsOnly(
                        Polarity.valueOf(first.toUpperCase(Locale.ROOT)),
                        Polarity.valueOf(last.toUpperCase(Locale.ROOT)));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    はい       | SMSは対象外     | AFFIRMED
                    否         | 理由は別紙      | DENIED
                    していません | 理由は別紙    | DENIED
                    """)
    void a_rows_answer_outweighs_the_comment_beside_it(String answer, String comment, String polarity) {
        String table = "確認項目\t回答\t補足\n多要素認証の有無\t" + answer + "\t" + comment + "\n";
        assertThat(polarities(table, Topic.ACCESS_CONTROL)).containsOnly(Polarity.valueOf(polarity));
    }

    @Test
    void columns_with_questions_of_their_own_answer_for_themselves() {
        String table = "データ\t置き場所\t海外送信\t暗号化\n利用者情報\t東京\t❌ 送信しない\t✅ AES-256\n";
        assertThat(polarities(table, Topic.ENCRYPTION)).containsOnly(Polarity.AFFIRMED);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "自動バックアップを許可しない場合、復元はお客様の責任となります。",
                "If backups are not switched on, nothing else changes.",
            })
    void what_is_only_supposed_is_not_denied(String text) {
        assertThat(polarities(text, Topic.BACKUP)).doesNotContain(Polarity.DENIED);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    脆弱性の修正は適切な時期に行います。                   | VAGUE
                    Security patches are applied as soon as possible.      | VAGUE
                    Penetration tests are carried out regularly.           | AFFIRMED
                    Security patches are applied within 14 days if needed. | AFFIRMED
                    """)
    void some_values_of_an_attribute_can_be_checked(String text, Polarity polarity) {
        assertThat(polarities(text, Topic.VULNERABILITY_MANAGEMENT)).containsOnly(polarity);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    ログを閲覧する機能は提供しておりません。お客様はログを確認できません。 | denied
                    お客様は管理画面からログを閲覧できます。                              | affirmed
                    曜日を問わず、お客様は管理画面からログを閲覧できます。                | affirmed
                    Customers cannot download the audit log.                              | denied
                    Customers can download the audit log.                                 | affirmed
                    Customers can download the audit log without delay or extra charge.   | affirmed
                    Not only administrators: all users can view the audit log.            | affirmed
                    The audit log is not available to customers.                          | denied
                    If a ticket is not answered, you can view the audit log.              | affirmed
                    If you ask, you cannot view the audit log.                            | denied
                    """)
    void access_to_logs(String text, String polarity) {
        assertThat(polarities(text, Topic.LOG_RETENTION)).contains(Polarity.valueOf(polarity.toUpperCase(Locale.ROOT)));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    データベースは定期的にバックアップを取得しています。     | VAGUE
                    データベースは毎日バックアップを取得しています。         | AFFIRMED
                    データベースは定期的に、毎日バックアップを取得します。   | AFFIRMED
                    バックアップの取得は行っておりません。                   | DENIED
                    Our databases are backed up regularly.                   | VAGUE
                    Our databases are backed up every night.                 | AFFIRMED
                    Our databases are backed up every day without fail.      | AFFIRMED
                    No backups of customer databases are made.               | DENIED
                    データベースを毎日バックアップする予定です。             | VAGUE
                    We plan to back up our databases every night.            | VAGUE
                    """)
    void backups(String text, Polarity polarity) {
        assertThat(polarities(text, Topic.BACKUP)).containsExactly(polarity);
    }

    private static List<Polarity> polarities(String text, Topic topic) {
        Document document = DocumentReader.read(text + "\n", new DocumentReader.Origin("v.txt", "0", null));
        Vendor vendor = new Vendor("v", LocalizedText.same("v"), List.of());
        return EXTRACTOR.extract(new VendorFiles(vendor, List.of(document), List.of())).facts().stream()
                .filter(topic.type()::isInstance)
                .map(VendorFact::getPolarity)
                .toList();
    }
}
