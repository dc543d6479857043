package dev.tenken.extract;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Questions whose answer begins with no and goes on, and sentences that tell readers what to look at. */
class AnsweredNoTest {

    @ParameterizedTest
    @CsvSource(delimiter = ';', textBlock = """
            Is multi-factor authentication available? ; No. It will come next year.        ; access-control denied
            多要素認証は使えますか。                  ; いいえ。来年対応します。            ; access-control denied
            多要素認証は使えますか。                  ; いいえ、来年対応します。            ; access-control denied
            Are passwords kept in plain text?         ; No. They are hashed with bcrypt.    ; encryption affirmed
            パスワードは平文で保存していますか。      ; いいえ。ハッシュ化しています。      ; encryption affirmed
            バックアップは取得していますか。          ; いいえ。お客様で取得してください。  ; backup denied
            """)
    void what_only_the_question_names_is_what_the_no_denies(String question, String answer, String fact) {
        String topic = fact.substring(0, fact.indexOf(' '));

        assertThat(FactsOf.text("Q: " + question + "\nA: " + answer + "\n"))
                .filteredOn(f -> f.startsWith(topic))
                .isNotEmpty()
                .allMatch(f -> f.startsWith(fact));
    }

    @Test
    void a_figure_in_the_answer_speaks_for_itself() {
        assertThat(FactsOf.text("Q: Are backups kept for a year?\nA: No. They are kept for 30 days.\n"))
                .anyMatch(f -> f.startsWith("backup affirmed") && f.contains("retention=P30D"));
    }

    @ParameterizedTest
    @CsvSource(delimiter = ';', textBlock = """
            クラウドサービスを選ぶ際は、多要素認証が使えるか、データが国内に保管されるかを確かめましょう。
            クラウド事業者の選定では、ISO 27001の認証を取得していることを確認することが重要です。
            When choosing a cloud provider, check whether logs are kept for a year and data stays in Japan.
            Ask your provider whether backups are encrypted.
            """)
    void what_readers_should_look_at_when_they_choose_states_nothing(String advice) {
        assertThat(FactsOf.text("# Column\n\n" + advice + "\n")).isEmpty();
    }

    @Test
    void what_customers_are_asked_to_look_into_is_theirs_and_not_done_yet() {
        assertThat(FactsOf.text("# 運用\n\nバックアップが取得されているかを確認してください。\n"))
                .containsExactly("responsibility-split affirmed [] {items=[バックアップが取得されているかを確認], party=customer}");
    }

    @Test
    void a_place_of_nothing_is_that_of_what_was_spoken_of_last() {
        assertThat(FactsOf.text("# 運用\n\nバックアップは毎日取得します。保存先はフランスです。\n", "data-location"))
                .containsExactly("affirmed [] {countries=[FR], kind=backup}");
        assertThat(FactsOf.text(
                        "# Operation\n\nBackups are taken every hour. The storage location is Norway.\n",
                        "data-location"))
                .containsExactly("affirmed [] {countries=[NO], kind=backup}");
    }
}
