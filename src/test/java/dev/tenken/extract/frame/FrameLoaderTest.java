package dev.tenken.extract.frame;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.tenken.data.SourceFile;
import dev.tenken.extract.Extractor;
import dev.tenken.model.InputException;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What is wrong with a file of frames is told with file, topic and frame, what was found and what was wanted. */
class FrameLoaderTest {
    private static final String HEAD = """
            topic: backup
            cues: [copies]
            concepts:
              copies: {en: [copy], ja: [控え]}
            values:
              method: {full: {en: [full copy]}, $words: {en: [partial copy]}}
            frames:
            """;

    @ParameterizedTest
    @CsvSource(
            delimiterString = "=>",
            quoteCharacter = '`',
            value = {
                "evidence: {nothing: 3} => unknown concept \"nothing\"; add it under concepts, here or in a file without a topic",
                "evidence: {copies|nothing: 3} => unknown concept \"nothing\"",
                "evidence: {copies: } => evidence copies weighs nothing; wanted a number, such as 2 or -1.5",
                "evidence: {} => no evidence; name concepts and what they weigh, such as evidence: {backup: 3}",
                "evidence: {copies: -3} => no evidence",
                "evidence: {copies: 3}, needs: [nobody~] => unknown concept \"nobody\"",
                "evidence: {copies: 3}, take: {retenshun: duration} => backup has no attribute \"retenshun\"; it has",
                "evidence: {copies: 3}, take: {retention: durration} => unknown recogniser \"durration\"; known: [",
                "evidence: {copies: 3}, take: {retention: } => unknown recogniser \"\"",
                "evidence: {copies: 3}, also: {frequency: method} => frequency takes no value \"full\" of method; wanted a Interval",
                "evidence: {copies: 3}, inherit: {x-method: duration} => inherit wants a kind of values, duration is none",
                "evidence: {copies: 3}, far: {nowhere: [copies]} => backup has no attribute \"nowhere\"",
                "evidence: {copies: 3}, set: {offsite: perhaps} => set offsite: got perhaps; wanted a Boolean",
                "evidence: {copies: 3}, set: {offsite: ~} => set offsite: got null; wanted a Boolean",
                "evidence: {copies: 3}, otherwise: {frequency: daily} => otherwise frequency: got daily; wanted a",
                "evidence: {copies: 3}, far: {retention: [~]} => retention stands near or far from nothing",
                "evidence: {copies: 3}, actor: [vendor] => unknown word \"vendor\"; wanted one of [provider, staff,",
                "evidence: {copies: 3}, sections: [chapter] => unknown word \"chapter\"; wanted one of [offer,",
                "evidence: {copies: 3}, kinds: [cell] => unknown word \"cell\"; wanted one of [sentence, item, row]",
                "evidence: {copies: 3}, when: turned => unknown word \"turned\"; wanted one of [affirmed, denied, vague]",
                "evidence: {copies: 3}, polarity: maybe => unknown word \"maybe\"; wanted one of [affirmed, denied, vague, turned]",
                "evidence: {copies: 3}, examples: [{gives: {}}] => an example has no text",
                "evidence: {copies: 3}, counter: [{text: a, polarity: never}] => unknown word \"never\""
            })
    void a_frame(String frame, String told) {
        assertThatThrownBy(() -> load(HEAD + "  - {id: any, " + frame + "}\n"))
                .isInstanceOf(InputException.class)
                .hasMessageContaining("own.yaml: backup.any: " + told);
    }

    @Test
    void a_frame_without_an_id_or_with_one_that_stands_twice() {
        assertThatThrownBy(() -> load(HEAD + "  - {evidence: {copies: 3}}\n"))
                .isInstanceOf(InputException.class)
                .hasMessageContaining("own.yaml: a frame of backup has no id");
        assertThatThrownBy(
                        () -> load(HEAD + "  - {id: a, evidence: {copies: 3}}\n  - {id: a, evidence: {copies: 3}}\n"))
                .isInstanceOf(InputException.class)
                .hasMessageContaining("own.yaml: backup.a: this id stands twice");
    }

    @ParameterizedTest
    @CsvSource(
            delimiterString = "=>",
            quoteCharacter = '`',
            value = {
                "concepts: {a: ~} => own.yaml: concept a has no words",
                "concepts: {a: {en: []}} => own.yaml: concept a has no words",
                "concepts: {a: {en: ['copy (of']}} => own.yaml: concept a: a \"(\" is not closed in \"copy (of\"",
                "concepts: {a: {ja: ['控え)']}} => own.yaml: concept a: a \")\" closes nothing in \"控え)\"",
                "concepts: {a: {en: ['(a/b)(a/b)(a/b)(a/b)(a/b)(a/b)(a/b)(a/b)(a/b)(a/b)']}} => own.yaml: concept a: \"(a/b)(a/b)",
                "concepts: {a: {en: [b], except: ['(c']}} => own.yaml: concept a: a \"(\" is not closed in \"(c\"",
                "concepts: {a: {is: [b]}} => own.yaml: concept a is: unknown concept \"b\"",
                "concepts: {a: {en: [b, ~]}} => own.yaml:1: concepts.a.en",
                "concepts: {a: 3} => own.yaml",
                "concepts: [a] => own.yaml:1:",
                "values: {a: ~} => own.yaml: values a has no values; wanted words by value",
                "values: {a: {}} => own.yaml: values a has no values",
                "values: {a: {b: ~}} => own.yaml: value a.b has no words",
                "values: {a: {b: {is: [c]}}} => own.yaml: concept values a.b is: unknown concept \"c\"",
                "frames: [{id: a, evidence: {a: many}}] => own.yaml:1:",
                "frames: [{id: a, evidence: 3}] => own.yaml:1:",
                "frames: [{id: a, weights: {a: 3}}] => own.yaml:1:",
                "frames: [] => no frames in"
            })
    void concepts_and_values(String part, String told) {
        assertThatThrownBy(() -> load(part + "\ntopic: backup\ncues: []\n"))
                .isInstanceOf(InputException.class)
                .hasMessageContaining(told);
    }

    private static void load(String yaml) {
        Extractor.of(List.of(new SourceFile("own.yaml", yaml)));
    }
}
