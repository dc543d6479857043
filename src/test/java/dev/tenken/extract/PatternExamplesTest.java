package dev.tenken.extract;

import static org.assertj.core.api.Assertions.assertThat;

import dev.tenken.data.SourceFile;
import dev.tenken.document.DocumentReader;
import dev.tenken.model.InputException;
import dev.tenken.model.Topic;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.assertj.core.api.Assertions;
import org.junit.jupiter.api.Test;

class PatternExamplesTest {
    private static final SourceFile COMMON = Extractor.patternFiles().stream()
            .filter(f -> f.name().equals("common.yaml"))
            .findFirst()
            .orElseThrow();

    @Test
    void every_pattern_does_what_its_examples_say_in_both_languages() {
        PatternExamples.Report report = PatternExamples.run(Extractor.builtIn(), PatternExamplesTest::read);

        assertThat(report.failures()).isEmpty();
        assertThat(report.missing()).isEmpty();
        assertThat(report.checked()).isGreaterThan(250);
    }

    @Test
    void every_topic_has_patterns_but_that_of_operators_own() {
        Set<Topic> topics = EnumSet.complementOf(EnumSet.of(Topic.OWN_STATEMENT));

        assertThat(Extractor.builtIn().patterns().topics())
                .extracting(TopicPatterns::topic)
                .containsExactlyInAnyOrderElementsOf(topics);
    }

    @Test
    void an_example_that_fails_is_told_with_its_pattern_and_what_came_instead() {
        assertThat(failures("""
                        topic: labelling
                        cues: [word]
                        groups: {word: {en: [label], ja: [ラベル]}}
                        patterns:
                          - id: any
                            needs: [word]
                            set: {available: true}
                            examples:
                              - {text: "<m>A tag.</m>"}
                              - {text: "<m>ラベルです。</m>", gives: {available: true}}
                            counter:
                              - {text: "A label."}
                              - {text: "札です。"}
                        """))
                .containsExactly(
                        "own.yaml: any: wanted AFFIRMED {} from \"A tag.\", got nothing (needs word: not in the passage); "
                                + "text: A tag.",
                        "own.yaml: any: matched its counter-example \"A label.\": AFFIRMED {available=true} \"A label.\"");
    }

    @Test
    void a_pattern_without_examples_in_both_languages_is_told() {
        assertThat(run("""
                        topic: labelling
                        cues: [word]
                        groups: {word: {en: [label]}}
                        patterns:
                          - id: any
                            needs: [word]
                            examples: [{text: "<m>A label.</m>"}]
                        """).missing())
                .containsExactly(
                        "own.yaml: any: no Japanese example",
                        "own.yaml: any: no Japanese counter-example",
                        "own.yaml: any: no English counter-example");
    }

    @Test
    void a_pattern_file_that_names_what_does_not_exist_is_refused_with_every_problem() {
        SourceFile own = new SourceFile("own.yaml", """
                topic: backup
                cues: [nothing]
                patterns:
                  - id: one
                    needs: [nobody]
                    take: {frequenzy: frequency, retention: durration}
                  - id: one
                    polarity: maybe
                """);

        Assertions.assertThatThrownBy(() -> Extractor.of(List.of(COMMON, own)))
                .isInstanceOf(InputException.class)
                .hasMessageContaining("own.yaml: unknown group \"nothing\"")
                .hasMessageContaining("own.yaml: backup.one: unknown group \"nobody\"")
                .hasMessageContaining("has no attribute \"frequenzy\"")
                .hasMessageContaining("unknown recogniser \"durration\"")
                .hasMessageContaining("this id stands twice")
                .hasMessageContaining("unknown polarity \"maybe\"")
                .hasMessageContaining("would match everything");
    }

    @Test
    void a_broken_pattern_file_is_told_with_its_line() {
        SourceFile own = new SourceFile("own.yaml", "topic: backup\npatterns:\n  - id: [\n");

        Assertions.assertThatThrownBy(() -> Extractor.of(List.of(COMMON, own)))
                .isInstanceOf(InputException.class)
                .hasMessageStartingWith("own.yaml:");
    }

    @Test
    void no_pattern_at_all_is_an_error() {
        Assertions.assertThatThrownBy(() -> Extractor.of(List.of(COMMON)))
                .isInstanceOf(InputException.class)
                .hasMessageContaining("no patterns in");
    }

    private static List<String> failures(String yaml) {
        return run(yaml).failures();
    }

    private static PatternExamples.Report run(String yaml) {
        List<SourceFile> files = new ArrayList<>(List.of(COMMON, new SourceFile("own.yaml", yaml)));
        return PatternExamples.run(Extractor.of(files), PatternExamplesTest::read);
    }

    private static dev.tenken.model.Document read(String text) {
        return DocumentReader.read(text, new DocumentReader.Origin("example.txt", "0", null));
    }
}
