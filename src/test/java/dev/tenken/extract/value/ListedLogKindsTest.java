package dev.tenken.extract.value;

import static org.assertj.core.api.Assertions.assertThat;

import dev.tenken.extract.Passages;
import dev.tenken.extract.text.Vocabulary;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ListedLogKindsTest {
    private static final Recogniser KINDS = ListedLogKinds.of(Vocabulary.file("open-values.yaml"));

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            We keep proxy, router and harbour logs.                          | proxy;router;harbour
            Network and harbour logs are kept.                               | network;harbour
            All logs, including proxy, crane, and harbour gate logs, are kept. | proxy;crane;harbour gate
            We keep the database/crane/harbour logs.                         | database;crane;harbour
            通信・桟橋・水門ログを保存します。                                       | access;桟橋;水門
            """)
    void kinds_that_share_one_word_are_each_one(String text, String kinds) {
        assertThat(Passages.values(KINDS, text)).containsExactly(kinds.split(";"));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Proxy, router and audit logs are kept. | proxy;router
            桟橋・水門・監査ログを保存します。            | 桟橋;水門
            """)
    void the_last_is_left_to_its_own_name(String text, String kinds) {
        assertThat(Passages.values(KINDS, text)).containsExactly(kinds.split(";"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Credentials and audit logs are kept.",
                "Metadata and harbour logs are kept.",
                "Our harbour logs are kept.",
                "Photos, articles and blogs are kept.",
                "画像・水門ログを保存します。",
                "桟橋・水門・通信ログイン"
            })
    void what_is_merely_joined_to_a_log_is_no_kind(String text) {
        assertThat(Passages.values(KINDS, text)).isEmpty();
    }
}
