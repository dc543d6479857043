package dev.tenken.report.oscal;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class OscalTextTest {

    @Test
    void plain_sentences_stay_as_they_are() {
        assertThat(OscalText.line("日次バックアップ、7世代分 (full)")).isEqualTo("日次バックアップ、7世代分 (full)");
        assertThat(OscalText.value("a_b [c]")).isEqualTo("a_b [c]");
    }

    @Test
    void nothing_acts_as_markup() {
        assertThat(OscalText.line("<script>x</script> & [a](https://b.example) *c* {{ insert: d }}"))
                .isEqualTo("&lt;script&gt;x&lt;/script&gt; &amp; \\[a\\](https://b.example) \\*c\\* "
                        + "\\{\\{ insert: d \\}\\}");
        assertThat(OscalText.lines("# a\n- b\n12. c\n---")).isEqualTo("\\# a\n\\- b\n12\\. c\n---");
        assertThat(OscalText.lines("$1 \\ $")).isEqualTo("$1 \\\\ $");
    }

    @Test
    void what_hides_is_shown() {
        assertThat(OscalText.lines("a\u202Eb\u0007")).isEqualTo("a\\[U+202E\\]b␇");
    }

    /** The pattern of OSCAL's strings; a point stands for no line end of any kind. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                " ",
                "\n",
                "\u3000全角\u3000",
                "\u00A0a\u00A0",
                "a\r\n\tb",
                "a\u2028b\u2029",
                "\u0085",
                "\uFEFFx",
                "\u0000",
                "\uD800",
                "\u000Ba\f"
            })
    void any_text_becomes_a_string_of_oscal(String text) {
        assertThat(OscalText.value(text)).matches("(?U)^\\S(.*\\S)?$").doesNotContain("\u2028", "\uFEFF", "\u0000");
        assertThat(OscalText.line(text)).matches("^[^\\n]+$");
    }
}
