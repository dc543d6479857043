package dev.tenken.extract;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class BareAnswerTest {

    @ParameterizedTest
    @ValueSource(strings = {"yes.", "no, we do not.", "yes, it is", "はい。"})
    void says_no_more_than_its_question(String answer) {
        assertThat(BareAnswer.is(answer)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"yes, every night.", "no backups are taken.", "daily"})
    void says_something_itself(String answer) {
        assertThat(BareAnswer.is(answer)).isFalse();
    }
}
