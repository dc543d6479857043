package dev.tenken.extract;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Small papers as people make them, in {@code src/test/resources/sheets}: each gives the facts that stand behind "-- reads" and no
 * others.
 */
class PapersAsMadeTest {
    private static final List<String> KINDS = List.of(
            "answer-neither",
            "boxes",
            "demands",
            "faq",
            "firms",
            "legends",
            "marks",
            "not-an-answer",
            "of-something-else",
            "plans",
            "reverse-question",
            "tick-columns",
            "whose-duty");

    static Stream<Arguments> papers() {
        return KINDS.stream()
                .flatMap(kind ->
                        Arrays.stream(text(kind).split("(?m)^== ")).skip(1).map(paper -> Arguments.of(kind, paper)));
    }

    @ParameterizedTest
    @MethodSource("papers")
    void reads_what_a_reader_would(String kind, String paper) {
        String body = paper.substring(paper.indexOf('\n') + 1);
        String[] parts = body.split("(?m)^-- reads\n", -1);
        List<String> wanted = parts[1].lines().filter(l -> !l.isBlank()).toList();

        assertThat(FactsOf.text(parts[0]))
                .as(kind + ": " + paper.substring(0, paper.indexOf('\n')))
                .containsExactlyElementsOf(wanted);
    }

    private static String text(String kind) {
        try (InputStream in = PapersAsMadeTest.class.getResourceAsStream("/sheets/" + kind + ".txt")) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
