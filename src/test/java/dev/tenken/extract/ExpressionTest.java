package dev.tenken.extract;

import static org.assertj.core.api.Assertions.assertThat;

import dev.tenken.data.Automaton;
import dev.tenken.data.Automaton.Reach;
import dev.tenken.document.PortfolioReader;
import dev.tenken.extract.text.Expression;
import dev.tenken.extract.text.MatchText;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

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
        Map<String, Expression> expressions = new TreeMap<>();
        Expressions.all().forEach((place, pattern) -> expressions.put(place, Expression.of(pattern)));
        expressions.forEach((place, expression) -> {
            Pattern pattern = expression.pattern();
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

    @Test
    void no_automaton_says_no_where_its_expression_matches() {
        int[] known = {0};
        int[] matches = {0};
        int[] spared = {0};
        Expressions.all().forEach((place, pattern) -> {
            Automaton anywhere = Automaton.of(pattern, Reach.ANYWHERE);
            if (anywhere == null) {
                return;
            }
            Automaton beginning = Automaton.of(pattern, Reach.BEGINNING);
            Automaton whole = Automaton.of(pattern, Reach.WHOLE);
            known[0]++;
            for (MatchText line : LINES) {
                String text = line.folded();
                boolean found = pattern.matcher(text).find();
                assertThat(!found || anywhere.mayMatch(text))
                        .as("%s in: %s", place, line)
                        .isTrue();
                assertThat(!pattern.matcher(text).lookingAt() || beginning.mayMatch(text))
                        .as("%s begins: %s", place, line)
                        .isTrue();
                assertThat(!pattern.matcher(text).matches() || whole.mayMatch(text))
                        .as("%s is: %s", place, line)
                        .isTrue();
                matches[0] += found ? 1 : 0;
                spared[0] += anywhere.mayMatch(text) ? 0 : 1;
            }
        });
        assertThat(known[0]).isGreaterThan(Expressions.all().size() * 9 / 10);
        assertThat(matches[0]).isGreaterThan(1_000);
        assertThat(spared[0]).isGreaterThan(3 * matches[0]);
    }
}
