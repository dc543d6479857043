package dev.tenken.extract.workshop;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.tenken.data.SourceFile;
import dev.tenken.document.DocumentReader;
import dev.tenken.extract.Extractor;
import dev.tenken.extract.frame.TopicPatterns;
import dev.tenken.model.InputException;
import dev.tenken.model.fact.Topic;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PatternExamplesTest {
    @Test
    void every_frame_does_what_its_examples_say_in_both_languages() {
        PatternExamples.Report report = PatternExamples.run(Extractor.builtIn(), PatternExamplesTest::read);

        assertThat(report.failures()).isEmpty();
        assertThat(report.missing()).isEmpty();
        assertThat(report.checked()).isGreaterThan(250);
    }

    @Test
    void every_topic_has_frames_but_that_of_operators_own() {
        Set<Topic> topics = EnumSet.complementOf(EnumSet.of(Topic.OWN_STATEMENT));

        assertThat(Extractor.builtIn().patterns().topics())
                .allSatisfy(t -> assertThat(t.frames()).isNotEmpty())
                .extracting(TopicPatterns::topic)
                .containsExactlyInAnyOrderElementsOf(topics);
    }

    @Test
    void an_example_that_fails_is_told_with_its_frame_and_what_came_instead() {
        assertThat(run("""
                        topic: labelling
                        cues: [word]
                        concepts: {word: {en: [label], ja: [ラベル]}}
                        frames:
                          - id: any
                            evidence: {word: 3}
                            set: {available: true}
                            examples:
                              - {text: "<m>A tag.</m>"}
                              - {text: "A label."}
                              - {text: "<m>ラベルです。</m>", gives: {available: true}}
                              - {text: "<m>A label is red.</m>", gives: {available: false}}
                            counter:
                              - {text: "A label."}
                              - {text: "札です。"}
                        """).failures())
                .containsExactly(
                        "own.yaml: any: wanted AFFIRMED {} from \"A tag.\", got nothing (too little evidence; "
                                + "evidence 0 of 3: none); text: A tag.",
                        "own.yaml: any: the quote is not marked with <m>…</m> in: A label.",
                        "own.yaml: any: wanted AFFIRMED {available=false} from \"A label is red.\", got "
                                + "[AFFIRMED {available=true} \"A label is red.\"]; text: A label is red.",
                        "own.yaml: any: matched its counter-example \"A label.\": AFFIRMED {available=true} \"A label.\"");
    }

    @Test
    void a_frame_without_examples_in_both_languages_is_told() {
        assertThat(run("""
                        topic: labelling
                        cues: [word]
                        concepts: {word: {en: [label]}}
                        frames:
                          - id: any
                            evidence: {word: 3}
                            examples: [{text: "<m>A label.</m>"}]
                        """).missing())
                .containsExactly(
                        "own.yaml: any: no Japanese example",
                        "own.yaml: any: no Japanese counter-example",
                        "own.yaml: any: no English counter-example");
    }

    @Test
    void a_file_that_names_what_does_not_exist_is_refused_with_every_problem() {
        assertThatThrownBy(() -> run("""
                topic: backup
                cues: [nothing]
                checkable: [size]
                frames:
                  - id: one
                    evidence: {nobody: 3}
                    take: {frequenzy: frequency, retention: durration}
                  - id: one
                    polarity: maybe
                """))
                .isInstanceOf(InputException.class)
                .hasMessageContaining("own.yaml: cues: unknown concept \"nothing\"; add it under concepts")
                .hasMessageContaining("own.yaml: backup has no attribute \"size\"")
                .hasMessageContaining("own.yaml: backup.one: unknown concept \"nobody\"")
                .hasMessageContaining("has no attribute \"frequenzy\"")
                .hasMessageContaining("unknown recogniser \"durration\"")
                .hasMessageContaining("this id stands twice")
                .hasMessageContaining("unknown word \"maybe\"")
                .hasMessageContaining("no evidence");
    }

    @Test
    void a_broken_file_is_told_with_its_line() {
        assertThatThrownBy(() -> run("topic: backup\nframes:\n  - id: [\n"))
                .isInstanceOf(InputException.class)
                .hasMessageStartingWith("own.yaml:3: ");
    }

    @Test
    void no_frame_at_all_is_an_error() {
        assertThatThrownBy(() -> run("concepts: {word: {en: [label]}}\n"))
                .isInstanceOf(InputException.class)
                .hasMessageContaining("no frames in [own.yaml]");
    }

    /** Files that were written before there were frames. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "topic: labelling\n\npatterns:\n  - {id: any, needs: [word]}\n",
                "# words\n\npatterns: []\ngroups: {word: {en: [label]}}\n",
                "frames: []\n\n\"lexicons\": {kind: {red: {en: ['red(']}}}\n",
                "{topic: labelling,\n\n groups: {word: {en: [label]}}}\n",
                "topic: nowhere\nfoo: [1]\ngroups: ~\n"
            })
    void a_file_of_the_earlier_form_is_refused_with_its_line_and_the_way_on(String file) {
        assertThatThrownBy(() -> run(file))
                .isInstanceOf(InputException.class)
                .hasMessageContaining("  own.yaml:3: ")
                .hasMessageContaining(
                        ": keys of the earlier form, which is no longer read; wanted concepts, values, frames. "
                                + "What becomes of each key is told in src/docs/frames.md under \"From patterns to frames\"");
    }

    @Test
    void words_of_the_earlier_form_deeper_in_a_file_are_none_of_it() {
        assertThat(run("""
                        topic: labelling
                        cues: [patterns]
                        concepts: {patterns: {en: [label]}, groups: {en: [group]}, lexicons: {en: [lexicon]}}
                        frames:
                          - id: groups
                            evidence: {patterns: 3}
                            examples: [{text: "<m>A label.</m>"}]
                        """).failures()).isEmpty();
    }

    private static PatternExamples.Report run(String yaml) {
        return PatternExamples.run(Extractor.of(List.of(new SourceFile("own.yaml", yaml))), PatternExamplesTest::read);
    }

    private static dev.tenken.model.document.Document read(String text) {
        return DocumentReader.read(text, new DocumentReader.Origin("example.txt", "0", null));
    }
}
