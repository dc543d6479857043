package dev.tenken.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Questions in the forms of real sheets, and what must not be taken for an answer to them. */
class QuestionsOtherwiseTest {
    @TempDir
    private Path folder;

    private AskedPaper paper(String text) throws IOException {
        return new AskedPaper(folder, text);
    }

    @Test
    void an_open_question_is_tried_with_a_value_in_the_place_of_what_asks() throws IOException {
        AskedPaper paper = paper("""
                # Maintenance

                Planned maintenance is announced 14 days in advance.

                # People

                Employees receive security training every year.

                # Assurance

                We are certified to ISO/IEC 27001. Penetration tests are carried out by a third party every quarter.
                """);

        assertThat(paper.sentences(
                        "How far in advance is planned maintenance announced?",
                        "How often do staff receive security training?",
                        "Which certifications or attestations do you hold?",
                        "Who performs penetration tests?"))
                .satisfiesExactly(
                        s -> assertThat(s).contains("14 days"),
                        s -> assertThat(s).contains("year"),
                        s -> assertThat(s).contains("ISO/IEC 27001"),
                        s -> assertThat(s).contains("third party"));
    }

    @Test
    void how_something_is_done_is_told_by_the_passage_that_says_it_is() throws IOException {
        AskedPaper paper = paper("# Tenants\n\nCustomer data is kept separate from that of other tenants.\n");

        assertThat(paper.marks("How is customer data separated between tenants?", "How are storage media disposed of?"))
                .containsExactly("stated", "not-understood");
    }

    @Test
    void that_firms_are_called_in_is_told_by_naming_one() throws IOException {
        AskedPaper paper = paper("# Hosting\n\nThe service is hosted on Amazon Web Services.\n");

        assertThat(paper.marks(
                        "Do you use sub-processors?",
                        "再委託先を利用していますか。",
                        "Do you publish a list of sub-processors?",
                        "Do you use sub-processors for payroll?"))
                .containsExactly("yes", "yes", "not-stated", "not-stated");
    }

    @Test
    void abroad_is_any_country_but_that_of_the_language() throws IOException {
        String question = "データは海外のデータセンターに保存されることがありますか。";

        assertThat(paper("# データ\n\nデータは米国のデータセンターに保管します。\n").marks(question)).containsExactly("yes");
        assertThat(paper("# データ\n\nデータは日本国内のデータセンターに保管します。\n").marks(question)).containsExactly("no");
    }

    @Test
    void a_continent_beside_a_country_holds_an_answer_back() throws IOException {
        AskedPaper paper = paper("# Data\n\nCustomer data are stored in the United States and in Europe.\n");

        assertThat(paper.marks("Is customer data stored outside the United States?"))
                .doesNotContain("no");
    }

    @Test
    void a_duty_for_something_else_is_no_answer() throws IOException {
        AskedPaper paper = paper("# Duties\n\nCustomers are responsible for keeping their passwords secret.\n");

        assertThat(paper.marks(
                        "Are customers responsible for applying patches?",
                        "Are customers responsible for keeping passwords secret?"))
                .containsExactly("not-stated", "yes");
    }

    @Test
    void deletion_for_another_reason_is_no_answer_about_the_end_of_the_contract() throws IOException {
        AskedPaper late = paper("# Trash\n\nDeleted customer data are erased from the database within 2 years.\n");

        assertThat(late.marks("Is customer data deleted within 30 days of termination?"))
                .doesNotContain("no");
    }

    @Test
    void a_cipher_for_data_on_their_way_is_none_for_stored_ones() throws IOException {
        AskedPaper paper = paper("# Encryption\n\nData in transit is encrypted with TLS 1.2 or higher.\n");

        assertThat(paper.marks(
                        "Which algorithm is used for encryption at rest?",
                        "暗号化アルゴリズムはAES-256ですか。",
                        "Is TLS 1.2 or higher used for data in transit?",
                        "How is data encrypted in transit?"))
                .containsExactly("not-stated", "not-stated", "yes", "stated");
    }

    @Test
    void a_version_beside_a_lower_one_is_open() throws IOException {
        AskedPaper paper = paper("# 暗号化\n\n通信はTLS 1.1、TLS 1.2により暗号化しています。\n");

        assertThat(paper.marks("通信経路はTLS1.2以上で暗号化されていますか。")).containsExactly("partly");
    }

    @Test
    void what_no_control_needs_is_answered_too() throws IOException {
        AskedPaper paper = paper("""
                # Network

                We make sure that no attack goes unseen with:

                - A web application firewall
                - Intrusion detection systems

                # Keys

                Encryption keys are rotated every year. We do not carry cyber insurance.
                """);

        assertThat(paper.marks(
                        "Is a web application firewall in place?",
                        "侵入検知システム（IDS）を導入していますか。",
                        "暗号鍵は定期的に更新（ローテーション）されていますか。",
                        "Do you carry cyber insurance?",
                        "Do you perform background checks on employees?"))
                .containsExactly("yes", "yes", "yes", "no", "not-stated");
    }

    @Test
    void text_that_is_struck_out_is_no_longer_said() throws IOException {
        AskedPaper paper = paper("# Backup\n\n~~Backups are kept for 9 years.~~\n\nBackups are taken daily.\n");

        assertThat(paper.marks("How long are backups retained?", "Are backups taken daily?"))
                .containsExactly("not-stated", "yes");
    }
}
