package dev.tenken.history.compare;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** Words that differ, in languages with spaces and without. */
class WordDiffTest {

    @Test
    void changed_words_are_marked() {
        shows(
                "Backups are kept for 30 days.",
                "Backups are kept for 14 days.",
                "Backups are kept for [30] days.",
                "Backups are kept for [14] days.");
    }

    @Test
    void japanese_words_are_told_by_their_script() {
        shows(
                "データは日次バックアップされ、7世代分保持します。",
                "データは週次バックアップされ、３世代分保持します。",
                "データは[日次]バックアップされ、[7]世代分保持します。",
                "データは[週次]バックアップされ、[３]世代分保持します。");
    }

    @Test
    void equal_texts_have_no_changed_piece_and_empty_ones_no_piece() {
        shows("same", "same", "same", "same");
        assertThat(WordDiff.of("", "").before()).isEmpty();
        shows("", "new", "", "[new]");
        shows("old", "", "[old]", "");
    }

    @Test
    void characters_outside_the_basic_plane_stay_whole() {
        shows("𠮷野 A", "𠮷野 B", "𠮷野 [A]", "𠮷野 [B]");
        shows("😀", "😁", "[😀]", "[😁]");
    }

    @Test
    void texts_too_long_to_compare_are_marked_as_a_whole_between_their_equal_ends() {
        String before = "start " + "a b ".repeat(2000) + "end";
        String after = "start " + "c d ".repeat(2000) + "end";

        WordDiff diff = WordDiff.of(before, after);

        assertThat(diff.before()).hasSize(3);
        assertThat(diff.before().get(0).text()).isEqualTo("start ");
        assertThat(diff.before().get(2)).isEqualTo(new WordDiff.Piece(" end", false));
        assertThat(text(diff.after(), "", "")).isEqualTo(after);
    }

    private static void shows(String before, String after, String shownBefore, String shownAfter) {
        WordDiff diff = WordDiff.of(before, after);
        assertThat(text(diff.before(), "[", "]")).isEqualTo(shownBefore);
        assertThat(text(diff.after(), "[", "]")).isEqualTo(shownAfter);
    }

    private static String text(List<WordDiff.Piece> pieces, String open, String close) {
        return pieces.stream()
                .map(p -> p.changed() ? open + p.text() + close : p.text())
                .collect(Collectors.joining());
    }
}
