package dev.tenken.extract.value;

import static org.assertj.core.api.Assertions.assertThat;

import dev.tenken.extract.Passages;
import dev.tenken.extract.frame.Recognisers;
import java.util.Map;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Figures that are none. */
class DurationToneTest {
    private static final Map<String, Recogniser> RECOGNISERS = Recognisers.builtIn();

    @ParameterizedTest
    @ValueSource(
            strings = {
                "約2か月保存します。",
                "復旧まで1時間程度です。",
                "Copies are kept for about three months.",
                "It takes approximately 2 hours."
            })
    void a_rough_figure_is_told_by_the_word_beside_it(String text) {
        assertThat(Passages.values(RECOGNISERS.get("approximate-duration"), text))
                .containsExactly("approximate");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "2か月保存します。",
                "約款により2か月保存します。",
                "Copies are kept for three months.",
                "Ask about backups kept for 2 hours."
            })
    void a_figure_alone_is_exact(String text) {
        assertThat(Passages.values(RECOGNISERS.get("approximate-duration"), text))
                .isEmpty();
    }
}
