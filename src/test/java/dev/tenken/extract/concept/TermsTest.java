package dev.tenken.extract.concept;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.junit.jupiter.api.Test;

class TermsTest {

    @Test
    void words_in_brackets_may_be_left_out() {
        assertThat(Terms.expand("(audit) log")).containsExactly("audit log", "log");
        assertThat(Terms.expand("ログ(の)保存")).containsExactly("ログの保存", "ログ保存");
    }

    @Test
    void several_words_in_brackets_stand_for_each_of_them() {
        assertThat(Terms.expand("(customer/user) data")).containsExactly("customer data", "user data");
        assertThat(Terms.expand("(a/b)(c/d)")).containsExactly("ac", "ad", "bc", "bd");
    }

    @Test
    void brackets_stand_in_brackets() {
        assertThat(Terms.expand("((very) old/new) key")).containsExactly("new key", "old key", "very old key");
    }

    @Test
    void a_slash_outside_brackets_is_a_letter() {
        assertThat(Terms.expand("24/7 (support/help)")).containsExactly("24/7 help", "24/7 support");
    }

    @Test
    void nothing_is_no_term() {
        assertThat(Terms.expand("")).isEmpty();
        assertThat(Terms.expand("()")).isEmpty();
        assertThat(Terms.expand("( )")).isEmpty();
    }

    @Test
    void brackets_that_do_not_match_are_told_with_the_term() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Terms.expand("log (data"))
                .withMessage("a \"(\" is not closed in \"log (data\"");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Terms.expand("log data)"))
                .withMessage("a \")\" closes nothing in \"log data)\"");
    }

    @Test
    void a_term_that_stands_for_too_many_is_told_before_they_are_made() {
        assertThat(Terms.expand("(a/b)".repeat(9))).hasSize(Terms.MOST_EXPANSIONS);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Terms.expand("(a/b)".repeat(200)))
                .withMessageContaining("stands for more than 512 terms");
    }

    @Test
    void brackets_in_brackets_have_an_end() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Terms.expand("(".repeat(100_000)))
                .withMessageContaining("deep");
    }
}
