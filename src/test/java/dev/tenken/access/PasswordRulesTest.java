package dev.tenken.access;

import static dev.tenken.access.AccessTest.refused;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PasswordRulesTest {
    @ParameterizedTest
    @ValueSource(
            strings = {
                "seven wet umbrellas",
                "雨の日に傘を七本忘れて来た",
                "🐙🐙🐡🐠🦈🐬🐳🐋🦑🦐🦞🦀",
                "kq7v-mz2p-x94t",
                "passwords are kept in drawers",
                "            x            "
            })
    void long_ones_are_taken_whatever_they_are_made_of(String password) {
        assertThatCode(() -> PasswordRules.checked(password, "abe")).doesNotThrowAnyException();
    }

    @Test
    void the_bounds_count_characters_after_they_are_put_together() {
        assertThat(refused(() -> PasswordRules.checked("kq7vmz2px94", "abe"))).isEqualTo(Refusal.PASSWORD_SHORT);
        assertThat(refused(() -> PasswordRules.checked("e\u0301".repeat(6) + "kq7vm", "abe")))
                .isEqualTo(Refusal.PASSWORD_SHORT);
        String longest = "kq7vmz2px94tbn8w".repeat(7) + "ab cd ef gh ij k";
        assertThat(longest).hasSize(128);
        assertThatCode(() -> PasswordRules.checked(longest, "abe")).doesNotThrowAnyException();
        assertThat(refused(() -> PasswordRules.checked(longest + "x", "abe"))).isEqualTo(Refusal.PASSWORD_LONG);
        assertThat(refused(() -> PasswordRules.checked("x".repeat(10_000_000), "abe")))
                .isEqualTo(Refusal.PASSWORD_LONG);
    }

    @Test
    void the_log_in_name_is_not_in_it_unless_it_says_nothing() {
        assertThat(refused(() -> PasswordRules.checked("wet ABE umbrellas", "abe")))
                .isEqualTo(Refusal.PASSWORD_HAS_LOGIN);
        assertThatCode(() -> PasswordRules.checked("seven wet umbrellas", "we")).doesNotThrowAnyException();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "password1234",
                "Password2026!!",
                "P@ssw0rd1234",
                "passwordpassword",
                "123456789012",
                "1234567890123456",
                "aaaaaaaaaaaaaaaa",
                "abcabcabcabcabc",
                "qwertyuiop123",
                "1q2w3e4r5t6y",
                "CorrectHorseBatteryStaple",
                "correct horse battery staple",
                "tenken-tenken-tenken",
                "administrator1",
                "!!!Welcome2026!!!"
            })
    void what_is_tried_first_is_refused(String password) {
        assertThat(refused(() -> PasswordRules.checked(password, "abe"))).isEqualTo(Refusal.PASSWORD_COMMON);
    }

    @Test
    void what_nobody_can_type_is_refused() {
        assertThat(refused(() -> PasswordRules.checked("seven wet\numbrellas", "abe")))
                .isEqualTo(Refusal.PASSWORD_CHARACTERS);
        assertThat(refused(() -> PasswordRules.checked("seven wet \ud800 umbrellas", "abe")))
                .isEqualTo(Refusal.PASSWORD_CHARACTERS);
    }
}
