package dev.tenken.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class NearestTest {

    @Test
    void the_word_with_the_fewest_changed_letters_is_nearest() {
        List<String> known = List.of("12.4.1", "12.3.1", "CLD.6.3.1");

        assertThat(Nearest.to("12.3.9", known)).isEqualTo("12.3.1");
        assertThat(Nearest.to("cld.6.3.2", known)).isEqualTo("CLD.6.3.1");
    }

    @Test
    void of_words_equally_near_the_first_in_the_alphabet_counts() {
        assertThat(Nearest.to("c", List.of("b", "a"))).isEqualTo("a");
    }
}
