package dev.tenken.data;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Random;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.regex.PatternSyntaxException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** An edge of a word is the same on every Java: one of ASCII words. */
class PatternsTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "\\bemail\\b ; emailでcustomersへnotify ; email",
                "\\bpenetration test\\w* ; 外部のpenetration testを実施 ; penetration test",
                "\\bs3\\b ; awsのs3にbackup ; s3",
                "\\bTLS ?1\\.2\\b ; TLS1.2で ; TLS1.2",
                "\\bcafe\\b ; café cafe ; cafe",
                "\\b(?:and|or)\\b ; ドアorドアand ; or and",
                "t\\B ; t to tt ; t t",
                "\\Bt\\b ; t at 太t tt ; t t",
                "\\bno ; 'no, yes_no' ; no",
                "(?:\\bの|の\\b) ; aのb のの ; の"
            })
    void an_edge_stands_between_ascii_letters_and_all_others(String expression, String text, String found) {
        assertThat(found(Patterns.compile(expression), text)).containsExactly(found.split(" (?!test)"));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "\\bfoo\\b ; (?<!\\w)foo(?!\\w)",
                "\\w\\b ; \\w(?!\\w)",
                "\\Q\\b\\E\\b1 ; \\Q\\b\\E(?<!\\w)1",
                "\\\\bar ; \\\\bar",
                "a\\b{g} ; a\\b{g}",
                "[\\\\b] ; [\\\\b]",
                "[]\\b] ; []\\b]",
                "[a[^]\\b]&&c]x\\b ; [a[^]\\b]&&c]x(?!\\w)",
                "\\cb\\c\\bar ; \\cb\\c\\bar"
            })
    void only_edges_are_written_anew(String expression, String portable) {
        assertThat(Patterns.portable(expression)).isEqualTo(portable);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "\\bs?x",
                "x?\\b",
                "x*\\b-",
                "\\x2d\\b",
                "(?:a|b)\\b",
                "\\b{1}x",
                "\\ba{0,2}b",
                "\\b|x",
                "(x)\\1\\b"
            })
    void an_edge_beside_what_may_be_missing_looks_to_both_sides(String expression) {
        assertThat(Patterns.portable(expression)).contains("(?:(?<!\\w)(?=\\w)|(?<=\\w)(?!\\w))");
    }

    /** In ASCII texts all of Java's meanings agree, so that Java itself says what is right. */
    @Test
    void in_ascii_texts_every_expression_finds_what_it_found_before() {
        Random random = new Random(4);
        List<String> parts = List.of(
                "\\b", "\\B", "a", "b", "_", "-", " ", "a?", "b*", "-?", "\\w", "\\W", "\\d", "\\x2d", "[a-]", "[^b]",
                "(?:a|-)", "(?=a)", "(?<=-)", "|", "\\b?", "\\1", "\\Q-\\E", "a{0,2}", "-+");
        for (int i = 0; i < 20_000; i++) {
            String expression = "(a|-)?" + drawn(random, parts, 5);
            String text = drawn(random, List.of("a", "b", "-", " ", "_", "1"), 8);
            assertThat(found(Patterns.compile(expression), text))
                    .as("%s in \"%s\"", expression, text)
                    .isEqualTo(found(Pattern.compile(expression), text));
        }
    }

    @Test
    void a_region_is_a_text_of_its_own() {
        Matcher matcher = Patterns.compile("\\bto\\b").matcher("auto").region(2, 4);

        assertThat(matcher.find()).isTrue();
    }

    @Test
    void a_slip_is_told_with_its_place_as_it_was_written() {
        assertThatThrownBy(() -> Patterns.compile("\\bone\\b(two"))
                .isInstanceOf(PatternSyntaxException.class)
                .hasMessageContaining("near index 11")
                .hasMessageContaining("\\bone\\b(two");
    }

    private static List<String> found(Pattern pattern, String text) {
        return pattern.matcher(text).results().map(MatchResult::group).toList();
    }

    private static String drawn(Random random, List<String> parts, int most) {
        StringBuilder drawn = new StringBuilder();
        for (int i = random.nextInt(most) + 1; i > 0; i--) {
            drawn.append(parts.get(random.nextInt(parts.size())));
        }
        return drawn.toString();
    }
}
