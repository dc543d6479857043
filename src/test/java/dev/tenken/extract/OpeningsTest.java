package dev.tenken.extract;

import static org.assertj.core.api.Assertions.assertThat;

import dev.tenken.data.Patterns;
import dev.tenken.extract.text.Expression;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class OpeningsTest {
    private static final List<String> TEXTS = List.of(
            "",
            "a",
            "logs of log-ins, log in, blogs",
            "ログはログインの記録です。監査ログ",
            "aws(以下「aws」)とazureを使う",
            "r",
            "rfc 3161 and rfc3161\ud83d\ude00 x\ud83d\ude00y");

    @ParameterizedTest
    @ValueSource(
            strings = {
                "log(?:s|ging)?",
                "(?<![a-z])log(?![a-z])",
                "ログ(?!イン)|監査",
                "aws(?: ?\\((?:以下、?)?「?aws」?\\))?|azure(?=を)",
                "\\brfc ?\\d+",
                "(?<=の)記録|の",
                "(?:[a-z]*(?<=o)g|(?<![は(?<!の)])ログ)s?",
                "(?<!(?<!b)l)og|(?!(?<= )l)[a-z]og",
                "(?<=[\\]\\)の])記|(?<!\\(\\[)aws",
                "x\ud83d\ude00|\ud83d\ude00",
                "^a|r$",
                ".{2,3}",
                "[^a-z]+"
            })
    void places_that_are_passed_over_hide_no_match(String expression) {
        Pattern pattern = Patterns.compile(expression);
        Expression tried = Expression.of(pattern);
        for (String text : TEXTS) {
            assertThat(found(tried, text)).as(text).isEqualTo(found(pattern, text));
        }
    }

    private static List<String> found(Pattern pattern, String text) {
        List<String> found = new ArrayList<>();
        Matcher m = pattern.matcher(text);
        while (m.find()) {
            found.add(m.start() + m.group());
        }
        return found;
    }

    private static List<String> found(Expression expression, String text) {
        List<String> found = new ArrayList<>();
        Matcher m = expression.pattern().matcher(text);
        for (int at = 0; expression.find(m, text, at); at = m.end()) {
            found.add(m.start() + m.group());
        }
        return found;
    }
}
