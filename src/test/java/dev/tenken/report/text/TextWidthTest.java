package dev.tenken.report.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class TextWidthTest {

    @Test
    void lines_are_broken_at_spaces() {
        assertThat(TextWidth.wrap("one two three", 7, 0)).containsExactly("one two", "three");
        assertThat(TextWidth.wrap("one two", 7, 0)).containsExactly("one two");
        assertThat(TextWidth.wrap("", 7, 0)).containsExactly("");
    }

    @Test
    void further_lines_leave_room_to_the_caller() {
        assertThat(TextWidth.wrap("one two three four", 9, 3)).containsExactly("one two", "three", "four");
    }

    @Test
    void wide_letters_take_two_columns_and_may_be_parted() {
        assertThat(TextWidth.wrap("ログを保存する", 8, 0)).containsExactly("ログを保", "存する");
    }

    @Test
    void closing_marks_stay_with_the_words_they_close() {
        assertThat(TextWidth.wrap("保存する。毎日", 8, 0)).containsExactly("保存す", "る。毎日");
        assertThat(TextWidth.wrap("値 \"ログ\"", 5, 0)).containsExactly("値", "\"ロ", "グ\"");
    }

    @Test
    void a_word_longer_than_a_line_is_cut() {
        assertThat(TextWidth.wrap("abcdefgh ij", 5, 0)).containsExactly("abcde", "fgh", "ij");
    }

    @Test
    void a_paragraph_goes_on_below_its_own_indent() {
        ScreenText text = new ScreenText(false).paragraph(1, 36, "head", " with words that need another line");

        assertThat(text.toString()).isEqualTo("  head with words that need another\n      line\n");
    }
}
