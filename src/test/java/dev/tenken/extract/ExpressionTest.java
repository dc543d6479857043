package dev.tenken.extract;

import static org.assertj.core.api.Assertions.assertThat;

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
}
