package dev.tenken.extract;

import static org.assertj.core.api.Assertions.assertThat;

import dev.tenken.document.PortfolioReader;
import dev.tenken.extract.text.MatchText;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Leaving out expressions that cannot match must never leave out one that can, and none may take its time. */
class ExpressionTest {
    private static final List<MatchText> LINES = PortfolioReader.read(Path.of("seeds")).stream()
            .flatMap(v -> v.documents().stream())
            .flatMap(d -> d.text().lines())
            .filter(line -> !line.isBlank())
            .map(MatchText::of)
            .toList();

    @Test
    void an_expression_is_never_left_out_where_it_matches() {
        int[] matches = {0};
        int[] spared = {0};
        Expressions.all().forEach((place, pattern) -> {
            Expression expression = Expression.of(pattern);
            for (MatchText line : LINES) {
                if (pattern.matcher(line.folded()).find()) {
                    matches[0]++;
                    assertThat(expression.mayBeIn(line))
                            .as("%s in: %s", place, line)
                            .isTrue();
                } else if (!expression.mayBeIn(line)) {
                    spared[0]++;
                }
            }
        });
        assertThat(matches[0]).isGreaterThan(1_000);
        assertThat(spared[0]).isGreaterThan(matches[0]);
    }

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
        "(?i)abc, ''"
    })
    void one_of_these_stands_in_every_match(String expression, String strings) {
        List<String> wanted =
                Stream.of(strings.split(" ")).filter(s -> !s.isEmpty()).toList();

        assertThat(Literals.of(expression)).containsExactlyInAnyOrderElementsOf(wanted);
    }
}
