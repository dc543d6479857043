package dev.tenken.extract.frame;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.tenken.data.SourceFile;
import dev.tenken.document.DocumentReader;
import dev.tenken.extract.Extractor;
import dev.tenken.model.InputException;
import dev.tenken.model.LocalizedText;
import dev.tenken.model.Vendor;
import dev.tenken.model.fact.Attributes;
import java.util.List;
import org.junit.jupiter.api.Test;

class FrameMatcherTest {
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

    @Test
    void an_item_is_denied_by_the_words_that_announce_it() {
        String frame = """
              - {id: lock, evidence: {locked: 3}, set: {applied: $polarity}}
            """;

        assertThat(facts(frame, "The following is left out:\n\n- locking of drawers\n"))
                .containsExactly("DENIED {applied=false}");
        assertThat(facts(frame, "次のものは提供していません。\n\n- 引出しの施錠\n")).containsExactly("DENIED {applied=false}");
        assertThat(facts(frame, "The following is left out:\n\n- The drawer is locked.\n"))
                .containsExactly("AFFIRMED {applied=true}");
    }

    @Test
    void a_value_may_stand_in_the_question_or_the_label_of_the_row() {
        String frame = """
              - {id: lock, evidence: {locked: 3}, take: {scope: scope}, set: {applied: $polarity}}
            """;

        assertThat(facts(frame, "Q: What of the drawer?\nA: It is locked.\n"))
                .containsExactly("AFFIRMED {scope=[rest], applied=true}");
        assertThat(facts(frame, "| Thing | How |\n|---|---|\n| Drawer | It is locked at night. |\n"))
                .containsExactly("AFFIRMED {scope=[rest], applied=true}");
        assertThat(facts(frame, "# The drawer\n\nIt is locked.\n")).isEmpty();
    }

    @Test
    void what_was_said_before_is_said_of_this_too() {
        String frame = """
              - {id: lock, evidence: {locked: 3}, also: {scope: scope}}
            """;

        assertThat(facts(frame, "The drawer is locked. The same holds for the box."))
                .containsExactly("AFFIRMED {scope=[rest]}", "AFFIRMED {scope=[rest]}");
        assertThat(facts(frame, "引出しは施錠します。箱も同じ扱いです。"))
                .containsExactly("AFFIRMED {scope=[rest]}", "AFFIRMED {scope=[rest]}");
        assertThat(facts(frame, "The drawer is locked. The box is blue.")).containsExactly("AFFIRMED {scope=[rest]}");
    }

    @Test
    void a_frame_that_says_the_polarity_is_not_made_vague_by_other_words() {
        assertThat(facts("""
              - {id: lock, evidence: {locked: 3}, polarity: affirmed}
            """, "It is generally locked.")).containsExactly("AFFIRMED {}");
        assertThat(facts("""
              - {id: lock, evidence: {locked: 3}}
            """, "It is generally locked.")).containsExactly("VAGUE {}");
    }

    @Test
    void what_is_stated_counts_before_what_is_supposed() {
        assertThat(facts("""
              - {id: lock, evidence: {locked: 3}, set: {applied: $polarity}}
            """, "If you do not lock the drawer, we lock it.")).containsExactly("AFFIRMED {applied=true}");
    }

    @Test
    void the_word_that_carries_a_frame_is_what_is_denied() {
        assertThat(facts("""
              - {id: lock, evidence: {drawer: 1, locked: 2}, carrier: [locked], set: {applied: $polarity}}
            """, "引出し：木製(施錠は行いません)")).containsExactly("DENIED {applied=false}");
    }

    private static List<String> facts(String frames, String text) {
        Extractor extractor = Extractor.of(List.of(new SourceFile("own.yaml", HEAD + frames)));
        Vendor vendor = new Vendor("v", LocalizedText.same("v"), List.of());
        return extractor
                .trace(DocumentReader.read(text + "\n", new DocumentReader.Origin("v.txt", "0", null)), vendor)
                .keySet()
                .stream()
                .map(f -> f.statement().polarity() + " " + Attributes.of(f))
                .toList();
    }
}
