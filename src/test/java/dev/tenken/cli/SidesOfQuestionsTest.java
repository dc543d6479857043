package dev.tenken.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Of which side of a matter a question asks, and what it asks for. */
class SidesOfQuestionsTest {
    @TempDir
    private Path folder;

    private AskedPaper paper(String text) throws IOException {
        return new AskedPaper(folder, text);
    }

    @Test
    void one_rule_for_passwords_does_not_answer_for_another() throws IOException {
        AskedPaper paper = paper("# Passwords\n\nPasswords must have at least 12 characters.\n");

        assertThat(paper.marks(
                        "Can a minimum length of passwords be set?",
                        "パスワードの有効期限を設定できますか。",
                        "Is the reuse of passwords restricted?"))
                .endsWith("not-stated", "not-stated")
                .doesNotContain("no");
    }

    @Test
    void spare_disks_do_not_answer_for_the_power_supply() throws IOException {
        AskedPaper paper = paper("# 可用性\n\nデータは冗長化されたストレージに保存します。\n");

        assertThat(paper.marks("Is the power supply of the data centre redundant?", "電源は冗長化されていますか。"))
                .containsExactly("not-stated", "not-stated");
    }

    @Test
    void what_is_told_of_changes_does_not_answer_for_the_end_of_the_service() throws IOException {
        AskedPaper paper = paper("# Changes\n\nCustomers are notified of changes by e-mail.\n");

        assertThat(paper.marks(
                        "How will customers be informed about changes?",
                        "How will customers be informed about the end of the service?"))
                .containsExactly("stated", "not-stated");
    }

    @Test
    void what_is_told_afterwards_is_not_told_before() throws IOException {
        AskedPaper paper = paper("# 変更\n\nバージョンアップを実施した場合は、メールでご連絡します。\n");

        assertThat(paper.marks("バージョンアップは事前に通知されますか。", "バージョンアップは5営業日前までに通知されますか。"))
                .doesNotContain("yes");
    }

    @Test
    void nouns_ask_for_what_they_name() throws IOException {
        AskedPaper paper = paper("# ログ\n\nアクセスログと操作ログを1年間保存します。\n\n# 時刻\n\n時刻は ntp.nict.jp に同期しています。\n");

        assertThat(paper.marks("取得しているログの種類", "時刻同期に使用しているサーバー", "ログの保存期間"))
                .containsExactly("stated", "stated", "stated");
    }

    @Test
    void another_country_than_the_one_named_is_outside_of_it() throws IOException {
        String question = "Is customer data ever stored outside Japan?";

        assertThat(paper("# Data\n\nCustomer data is stored in Ireland.\n").marks(question))
                .containsExactly("yes");
        assertThat(paper("# Data\n\nCustomer data is stored in Japan.\n").marks(question))
                .containsExactly("no");
    }

    @Test
    void a_version_is_a_protocol_with_its_figure() throws IOException {
        String question = "Which version of TLS protects connections?";

        assertThat(paper("# Transit\n\nConnections are encrypted with TLS 1.2.\n")
                        .marks(question))
                .containsExactly("stated");
        assertThat(paper("# Transit\n\nConnections are encrypted with SSL.\n").marks(question))
                .containsExactly("not-stated");
    }

    @Test
    void who_asks_for_the_number_of_a_certificate_does_not_ask_for_its_name() throws IOException {
        AskedPaper paper = paper("# Assurance\n\nWe are certified to ISO/IEC 27001.\n");

        assertThat(paper.marks("認証の登録番号を開示していますか。")).doesNotContain("yes");
    }

    @Test
    void examples_are_asked_for_where_nothing_else_is_understood() throws IOException {
        AskedPaper paper = paper("# 認証\n\n当社はプライバシーマークを取得しています。\n");

        assertThat(paper.marks("Has the provider obtained a privacy certification (for example PrivacyMark)?"))
                .containsExactly("yes");
    }
}
