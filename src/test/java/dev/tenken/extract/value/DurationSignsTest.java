package dev.tenken.extract.value;

import static org.assertj.core.api.Assertions.assertThat;

import dev.tenken.extract.text.MatchText;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class DurationSignsTest {
    @ParameterizedTest
    @ValueSource(
            strings = {
                "90日間保存します。",
                "三か月",
                "半年",
                "二、三日",
                "十分以内",
                "60営業日以内",
                "thirty (30) days",
                "for 14-days",
                "30days",
                "a day",
                "a further month",
                "half an hour",
                "one year and six months",
                "between 90 and 180 days",
                "一年半"
            })
    void a_text_with_a_duration_has_its_signs(String text) {
        assertThat(DurationForms.ANY.matcher(MatchText.of(text)).find()).isTrue();
        assertThat(DurationSigns.mayBeIn(MatchText.of(text))).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Backups are kept in another region.",
                "Access is reviewed every day.",
                "Version 3 is in use.",
                "バックアップは毎日取得します。",
                "日本の法令"
            })
    void a_text_without_a_number_or_a_unit_has_none(String text) {
        assertThat(DurationSigns.mayBeIn(MatchText.of(text))).isFalse();
    }
}
