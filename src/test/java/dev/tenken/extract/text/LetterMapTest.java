package dev.tenken.extract.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class LetterMapTest {
    @Test
    void every_letter_has_its_own_value() {
        LetterMap<String> map = new LetterMap<>();
        for (char c = 'ぁ'; c < 'ん'; c++) {
            String letter = String.valueOf(c);
            map.get(c, () -> letter);
        }
        for (char c = 'ぁ'; c < 'ん'; c++) {
            assertThat(map.get(c)).isEqualTo(String.valueOf(c));
        }
        assertThat(map.get('ん')).isNull();
        assertThat(map.get('\0')).isNull();
    }

    @Test
    void a_value_that_is_there_stays() {
        LetterMap<String> map = new LetterMap<>();
        map.get('a', () -> "first");
        assertThat(map.get('a', () -> "second")).isEqualTo("first");
    }
}
