package dev.tenken.review.workpaper;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class KeyTextTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "plain",
                " ends ",
                "a\r\nb",
                "\\u000d is no escape",
                "C:\\users",
                "tab\there",
                "𠮷野",
                "\uD800alone",
                "\u202Eturned\u202C",
                "全角　空白　",
                "\u00A0",
                "\u0007",
                "\uFFFF"
            })
    void every_text_comes_back(String text) {
        assertThat(KeyText.decode(KeyText.encode(text))).isEqualTo(text);
        assertThat(KeyText.decode(KeyText.inOneLine(text))).isEqualTo(text);
        assertThat(KeyText.encode(text).strip()).isEqualTo(KeyText.encode(text));
    }

    @Test
    void what_a_cell_keeps_stays_readable() {
        assertThat(KeyText.encode("C:\\users, a b\nc")).isEqualTo("C:\\users, a b\nc");
        assertThat(KeyText.encode("a\r\nb ")).isEqualTo("a\\u000d\nb\\u0020");
        assertThat(KeyText.inOneLine("a\nb")).isEqualTo("a\\u000ab");
    }

    @Test
    void nothing_is_nothing() {
        assertThat(KeyText.encode(null)).isEmpty();
        assertThat(KeyText.decode("")).isNull();
    }
}
