package dev.tenken.extract;

import static org.assertj.core.api.Assertions.assertThat;

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
        assertThat(FactsOf.text("| Question | Answer | Remarks |\n|---|---|---|\n| " + row + " |\n", topic))
                .singleElement()
                .asString()
                .contains("retention=" + retention);
    }
}
