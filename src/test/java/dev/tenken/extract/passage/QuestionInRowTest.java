package dev.tenken.extract.passage;

import static org.assertj.core.api.Assertions.assertThat;

import dev.tenken.extract.FactsOf;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The figure of a question is what is stated only when the answer has none. */
class QuestionInRowTest {

    @ParameterizedTest
    @CsvSource(delimiter = ';', textBlock = """
            log-retention ; P500D ; Are audit logs retained for at least one year? | Yes | 500 days
            log-retention ; P70D  ; Are access logs kept for 70 days or more?      | Yes |
            log-retention ; P500D ; 操作ログは1年以上保存していますか。                | 500日間保存しています。 |
            log-retention ; P70D  ; アクセスログは70日以上保存していますか。           | はい |
            backup        ; P45D  ; Are backups kept for at least two weeks?       | 45 days | yes
            backup        ; P45D  ; バックアップは2週間以上保管していますか。           | はい | 45日間
            """)
    void the_answer_counts(String topic, String retention, String row) {
        assertThat(answered(row, topic)).singleElement().asString().contains("retention=" + retention);
    }

    /** "No, as …": a yes or no that goes on answers what was asked. */
    @ParameterizedTest
    @CsvSource(delimiter = ';', textBlock = """
            data-deletion ; false ; Can you provide a certificate of data deletion? | No, as the data centre destroys its media itself and tells nobody.
            data-deletion ; true  ; Can you provide a certificate of data deletion? | Yes. Ask our support for it when the contract has ended.
            data-deletion ; false ; データの消去証明書を発行できますか。               | いいえ、作業はデータセンターの事業者に任せており、そのような書面は出ません。
            data-deletion ; true  ; データの消去証明書を発行できますか。               | はい（有償のオプションとして、契約終了後にお申し込みいただけます）
            """)
    void the_first_word_answers(String topic, String certificate, String row) {
        assertThat(answered(row, topic)).first().asString().contains("certificate=" + certificate);
    }

    /** What is asked was answered by the first sentence; the next states what it says itself. */
    @Test
    void later_sentences_do_not_say_what_is_asked() {
        String row = "Who has access to tokens? | Users of the app have access to their own tokens, and nobody"
                + " else in any case whatsoever. All requests of customers generate logs in the network.";
        assertThat(answered(row, "log-retention"))
                .noneMatch(fact -> fact.toString().contains("customerAccess=true"));
    }

    /** What a row says that begins with a question. */
    private static List<String> answered(String row, String topic) {
        return FactsOf.text("| Question | Answer | Remarks |\n|---|---|---|\n| " + row + " |\n", topic);
    }
}
