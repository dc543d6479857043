package dev.tenken.extract.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Alternatives find what one expression of all of them finds. */
class AlternativesTest {
    private static final List<String> TEXTS = List.of(
            "the status page, our status pages and the page",
            "a basic plan, プレミアムプランとプラン",
            "logs: audit log, access logs",
            "nothing of the kind",
            "");

    @ParameterizedTest
    @ValueSource(
            strings = {
                "status page;[a-z]{3,8} pages?;page",
                "page;status page;(?<=our )[a-z]+ pages",
                "[ァ-ヶー]{2,20}プラン;[a-z]{2,9} plan;プラン",
                "(?:audit|access) logs?;logs?;[a-z]+(?= log)"
            })
    void they_find_what_they_find_joined(String expressions) {
        List<String> parts = List.of(expressions.split(";"));
        Alternatives alternatives = Alternatives.ofWords(parts, e -> "(?<![a-z])(?:" + e + ")(?![a-z])");
        Pattern joined = Pattern.compile("(?<![a-z])(?:" + String.join("|", parts) + ")(?![a-z])");

        for (String text : TEXTS) {
            MatchText folded = MatchText.of(text);
            assertThat(found(alternatives, folded)).as(text).isEqualTo(found(joined.matcher(folded.folded())));
            assertThat(alternatives.mayBeIn(folded)
                            || found(alternatives, folded).isEmpty())
                    .as(text)
                    .isTrue();
        }
    }

    private static List<Stretch> found(Alternatives alternatives, MatchText text) {
        List<Stretch> found = new ArrayList<>();
        Alternatives.Finder finder = alternatives.in(text);
        for (int from = 0; finder.find(from); from = finder.end()) {
            found.add(new Stretch(finder.start(), finder.end()));
        }
        return found;
    }

    private static List<Stretch> found(Matcher m) {
        List<Stretch> found = new ArrayList<>();
        while (m.find()) {
            found.add(new Stretch(m.start(), m.end()));
        }
        return found;
    }
}
