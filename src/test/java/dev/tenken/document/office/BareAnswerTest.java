package dev.tenken.document.office;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** Which answers are read beside the question of this program, and beside how much of it. */
class BareAnswerTest {

    @Test
    void a_figure_or_a_name_is_read_beside_its_question_without_examples() {
        assertThat(BareAnswer.question("How often are backups taken (for example once a day)?", "Weekly"))
                .isEqualTo("How often are backups taken?");
        assertThat(BareAnswer.question("どのくらいの頻度（例：1日1回）で取得されていますか。", "毎週")).isEqualTo("どのくらいの頻度で取得されていますか。");
    }

    @Test
    void a_yes_answers_the_first_clause_of_a_question_that_asks_for_one() {
        assertThat(BareAnswer.question("Are backups encrypted, and with which algorithm?", "Yes"))
                .isEqualTo("Are backups encrypted?");
        assertThat(BareAnswer.question("バックアップは暗号化されていますか。アルゴリズムをお示しください。", "はい"))
                .isEqualTo("バックアップは暗号化されていますか。");
        assertThat(BareAnswer.question("By which means are networks kept apart?", "Yes"))
                .isNull();
        assertThat(BareAnswer.question("監視の方法は何ですか。", "いいえ")).isNull();
    }

    @Test
    void a_sentence_speaks_for_itself() {
        assertThat(BareAnswer.question("How long are logs kept?", "Logs are kept for a year."))
                .isNull();
        assertThat(BareAnswer.question("ログの保存期間は何日間ですか。", "1年間保存します。")).isNull();
    }

    @Test
    void a_note_whose_subject_stands_in_the_question_leans_on_it() {
        assertThat(BareAnswer.question("ユーザーを削除するための機能をお教えいただけますか。", "設定画面で削除できます"))
                .isEqualTo("ユーザーを削除するための機能は何ですか。");
        assertThat(BareAnswer.question("By which method are media wiped?", "Disks are shredded"))
                .isEqualTo("By which method are media wiped?");
        assertThat(BareAnswer.question("ユーザーを削除するための機能をお教えいただけますか。", "個別にお問い合わせいただければ対応できます"))
                .isNull();
        assertThat(BareAnswer.question("By which method are media wiped?", "This is not disclosed"))
                .isNull();
    }

    @Test
    void letters_within_a_name_are_no_word() {
        assertThat(BareAnswer.question("Where can the manual be read?", "help.minato.example"))
                .isEqualTo("Where can the manual be read?");
        assertThat(BareAnswer.question("Where can the manual be read?", "n/a")).isNull();
    }

    @Test
    void a_choice_that_the_question_offers_is_no_answer() {
        assertThat(BareAnswer.question(
                        "How often, and by whom (own staff or a third party), are tests made?", "Yearly"))
                .isEqualTo("How often, and by whom, are tests made?");
    }

    @Test
    void a_pronoun_alone_makes_no_sentence() {
        assertThat(BareAnswer.question("Which customer data does the service back up?", "All of it"))
                .isEqualTo("Which customer data does the service back up?");
        assertThat(BareAnswer.question("Which customer data does the service back up?", "It backs up everything."))
                .isNull();
    }

    @Test
    void what_a_question_adds_behind_its_first_sentence_is_left_out() {
        assertThat(BareAnswer.question("時刻源は何ですか。利用者側でも使えるよう、お示しください。", "Google Public NTP"))
                .isEqualTo("時刻源は何ですか。");
    }

    @Test
    void that_something_can_be_confirmed_is_an_answer_and_that_it_will_be_is_none() {
        assertThat(BareAnswer.question("どのような機能を利用できますか。", "画面で確認可")).isEqualTo("どのような機能を利用できますか。");
        assertThat(BareAnswer.question("どのような機能を利用できますか。", "確認中")).isNull();
    }

    @Test
    void an_answer_without_a_predicate_is_bare_however_long_it_is() {
        assertThat(BareAnswer.question(
                        "How does the customer receive the first credentials?",
                        "Invitation e-mail with a one-time link; password set by the user at first sign-in"))
                .isEqualTo("How does the customer receive the first credentials?");
    }

    @Test
    void the_number_of_a_certificate_holds_no_verb() {
        assertThat(BareAnswer.question("What are the numbers of the certificates?", "IS 123456, 2022 edition"))
                .isEqualTo("What are the numbers of the certificates?");
    }

    @Test
    void a_comma_parts_no_japanese_question_with_one_predicate() {
        assertThat(BareAnswer.question("管理用ネットワークは、利用者のネットワークから分離されていますか。その場合の手段をお教えください。", "はい"))
                .isEqualTo("管理用ネットワークは、利用者のネットワークから分離されていますか。");
    }
}
