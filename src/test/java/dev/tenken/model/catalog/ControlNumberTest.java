package dev.tenken.model.catalog;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class ControlNumberTest {

    @Test
    void numbers_are_ordered_as_a_reader_counts_and_words_come_last() {
        assertThat(List.of("CLD.9.5.1", "5.10", "12.4.1", "5.9", "12.4", "CLD.12.1.5", "5.1.1").stream()
                        .sorted(ControlNumber.COUNTING))
                .containsExactly("5.1.1", "5.9", "5.10", "12.4", "12.4.1", "CLD.9.5.1", "CLD.12.1.5");
    }

    @Test
    void the_chapter_is_what_stands_before_the_first_dot() {
        assertThat(ControlNumber.chapter("8.13")).isEqualTo("8");
        assertThat(ControlNumber.chapter("CLD.6.3.1")).isEqualTo("CLD");
        assertThat(ControlNumber.chapter("X")).isEqualTo("X");
    }
}
