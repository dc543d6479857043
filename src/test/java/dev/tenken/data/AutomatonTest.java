package dev.tenken.data;

import static org.assertj.core.api.Assertions.assertThat;

import dev.tenken.data.Automaton.Reach;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What an automaton says no to; {@code ExpressionTest} asks those of all expressions whether they ever say it where one matches. */
class AutomatonTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "\\blogs?\\b; a log of it; true",
                "\\blogs?\\b; the login; false",
                "\\blogs?\\b; a blog; false",
                "(?<![ァ-ヶー])ログ(?![ァ-ヶー]); 操作ログを残す; true",
                "(?<![ァ-ヶー])ログ(?![ァ-ヶー]); ブログに書く; false",
                "kept for [0-9]{1,4} days$; kept for 90 days; true",
                "kept for [0-9]{1,4} days$; kept for 90 days or so; false",
                "^not?; it is not; false",
                "(?:daily|weekly)(?! report); daily; true",
                "a[^.]{0,3}b; a...b; false",
                "(?i)iso ?[0-9]+; ISO 27001; true",
                "(?i:iso) x; ISO X; false"
            })
    void it_tells_apart_what_matches_and_what_does_not(String expression, String text, boolean matches) {
        Automaton automaton = Automaton.of(Patterns.compile(expression), Reach.ANYWHERE);

        assertThat(automaton == null || automaton.mayMatch(text)).isEqualTo(matches);
    }

    @Test
    void what_is_asked_of_a_match_counts() {
        Pattern pattern = Pattern.compile("ログ|記録");

        assertThat(Automaton.of(pattern, Reach.ANYWHERE).mayMatch("操作の記録を残す")).isTrue();
        assertThat(Automaton.of(pattern, Reach.BEGINNING).mayMatch("操作の記録を残す")).isFalse();
        assertThat(Automaton.of(pattern, Reach.BEGINNING).mayMatch("記録を残す")).isTrue();
        assertThat(Automaton.of(pattern, Reach.WHOLE).mayMatch("記録を残す")).isFalse();
        assertThat(Automaton.of(pattern, Reach.WHOLE).mayMatch("記録")).isTrue();
        assertThat(Automaton.of(pattern, Reach.WHOLE).mayMatch("操作の記録を残す", 3, 5))
                .isTrue();
    }

    @Test
    void a_letter_of_two_codes_is_left_to_the_expression() {
        Automaton automaton = Automaton.of(Pattern.compile("^a.b$"), Reach.ANYWHERE);

        assertThat(automaton.mayMatch("a😀b")).isTrue();
        assertThat(automaton.mayMatch("a--b")).isFalse();
    }

    @Test
    void a_line_end_behind_the_end_is_left_to_the_expression() {
        Automaton automaton = Automaton.of(Pattern.compile("end$"), Reach.ANYWHERE);

        assertThat(automaton.mayMatch("the end\n")).isTrue();
        assertThat(automaton.mayMatch("the end.")).isFalse();
    }

    @Test
    void what_it_cannot_follow_it_does_not_judge() {
        assertThat(Automaton.of(Pattern.compile("([a-z])\\1"), Reach.ANYWHERE)).isNull();
        assertThat(Automaton.of(Pattern.compile("a$", Pattern.MULTILINE), Reach.ANYWHERE))
                .isNull();
    }
}
