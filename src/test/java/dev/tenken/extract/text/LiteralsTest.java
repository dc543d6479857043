package dev.tenken.extract.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LiteralsTest {
    @ParameterizedTest
    @CsvSource({
        "abc, abc",
        "ab?c, ac abc",
        "a(?:bc|de)f, abcf adef",
        "(?<!x)backups?, backup backups",
        "stor(?:e|es|ed), store stores stored",
        "'x{0,3}yes', yes",
        "(?:a|b)+cd, cd",
        "[a-z]{2}, ''",
        "a*, ''",
        "'(?:a?){0,2}?b', b",
        "'[a-z]{2}(?=認証|認定)', 認証 認定",
        "'[a-z]{2}(?!認証)', ''",
        "(?i)abc, ''"
    })
    void one_of_these_stands_in_every_match(String expression, String strings) {
        List<String> wanted =
                Stream.of(strings.split(" ")).filter(s -> !s.isEmpty()).toList();

        assertThat(Literals.of(expression).required()).containsExactlyInAnyOrderElementsOf(wanted);
    }

    @ParameterizedTest
    @CsvSource({
        "abc, abc",
        "ab?c, ac abc",
        "(?:ab|cd)[a-z]+ef, ab cd",
        "(?:[a-z]+ )?log, ''",
        "(?:the )?logs?, log logs the_log the_logs",
        "(?<!x)(?:a(?:b)+|c), ab c",
        "'(?:a.){0,2}b', a b",
        "a*, ''",
        "\\d+ days, ''"
    })
    void every_match_begins_with_one_of_these(String expression, String strings) {
        List<String> wanted = Stream.of(strings.split(" "))
                .map(s -> s.replace('_', ' '))
                .filter(s -> !s.isEmpty())
                .toList();

        assertThat(Literals.of(expression).heads()).containsExactlyInAnyOrderElementsOf(wanted);
    }
}
