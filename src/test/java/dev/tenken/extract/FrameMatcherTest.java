package dev.tenken.extract;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.tenken.data.SourceFile;
import dev.tenken.document.DocumentReader;
import dev.tenken.model.Attributes;
import dev.tenken.model.InputException;
import dev.tenken.model.LocalizedText;
import dev.tenken.model.Vendor;
import java.util.List;
import org.junit.jupiter.api.Test;

class FrameMatcherTest {
    private static final SourceFile COMMON = Extractor.patternFiles().stream()
            .filter(f -> f.name().equals("common.yaml"))
            .findFirst()
            .orElseThrow();

    private static final String HEAD = """
            topic: encryption
            cues: [locked]
            concepts:
              locked: {en: [lock], ja: [施錠]}
              open: {en: [unlocked], ja: [開放]}
              drawer: {en: [drawer], ja: [引出し]}
              mark: {ja: [○, ×]}
            values:
              scope: {rest: {is: [drawer]}}
            frames:
            """;

    @Test
    void words_that_say_the_opposite_turn_what_is_said_round() {
        assertThat(facts("""
              - {id: open, evidence: {open: 3}, polarity: turned, set: {applied: $polarity}}
            """, "The lid is left unlocked.")).containsExactly("DENIED {applied=false}");
    }

    @Test
    void a_value_that_nothing_gives_is_the_usual_one() {
        String frame = """
              - {id: any, evidence: {locked: 3}, also: {scope: scope}, otherwise: {scope: transit}}
            """;

        assertThat(facts(frame, "It is locked.")).containsExactly("AFFIRMED {scope=[transit]}");
        assertThat(facts(frame, "The drawer is locked.")).containsExactly("AFFIRMED {scope=[rest]}");
    }

    @Test
    void a_frame_may_hold_only_where_the_text_affirms_or_denies() {
        assertThat(facts("""
              - {id: no, evidence: {locked: 3}, when: denied, set: {applied: false}}
              - {id: yes, evidence: {locked: 3}, when: affirmed, set: {applied: true}}
            """, "It is locked.")).containsExactly("AFFIRMED {applied=true}");
        assertThatThrownBy(() -> facts("""
              - {id: yes, evidence: {locked: 3}, when: perhaps}
            """, "It is locked."))
                .isInstanceOf(InputException.class)
                .hasMessageContaining("perhaps");
    }

    @Test
    void a_mark_is_a_term_as_words_are() {
        assertThat(facts("""
              - {id: marked, evidence: {mark: 3}, set: {applied: true}}
            """, "施錠は ○ です。")).containsExactly("AFFIRMED {applied=true}");
    }

    private static List<String> facts(String frames, String text) {
        Extractor extractor = Extractor.of(List.of(COMMON, new SourceFile("own.yaml", HEAD + frames)));
        Vendor vendor = new Vendor("v", LocalizedText.same("v"), List.of());
        return extractor
                .trace(DocumentReader.read(text + "\n", new DocumentReader.Origin("v.txt", "0", null)), vendor)
                .keySet()
                .stream()
                .map(f -> f.statement().polarity() + " " + Attributes.of(f))
                .toList();
    }
}
