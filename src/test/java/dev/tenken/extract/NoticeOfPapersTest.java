package dev.tenken.extract;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Notice of a new text of the policy or the terms is no notice of a change of the service. */
class NoticeOfPapersTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "We may update this Privacy Policy from time to time. We will notify you of significant changes by email 30 days before they take effect.",
                "本ポリシーは、サービス内容の変更や法令改正に応じて改定することがあります。重要な変更を行う場合は、30日前までに電子メールで告知します。",
                "## 第20条（変更）\n\n当社は本規約を変更することができます。その場合、30日前までに電子メールで通知します。",
            })
    void what_the_sentence_before_speaks_of_is_what_changes(String text) {
        assertThat(FactsOf.text(text, "change-notification"))
                .filteredOn(f -> f.startsWith("affirmed"))
                .hasSize(1)
                .allMatch(f -> f.contains("x-event=[terms]"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "We may change these terms. Changes to the service are announced 14 days in advance.",
                "当社は本規約を変更することができます。本サービスの仕様の変更は、30日前までに電子メールで通知します。",
            })
    void a_sentence_that_names_the_service_is_of_the_service(String text) {
        assertThat(FactsOf.text(text, "change-notification"))
                .filteredOn(f -> f.startsWith("affirmed"))
                .hasSize(1)
                .allMatch(f -> f.contains("x-event=[change]"));
    }
}
