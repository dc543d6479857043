package dev.tenken.office.read;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class DaysTest {

    @ParameterizedTest
    @ValueSource(strings = {"2026-10-01", "2026/10/1", "2026年10月1日", "2026.10.01", "2026-10-01 00:00:00"})
    void a_day_is_known_in_the_forms_that_cells_show(String text) {
        assertThat(Days.iso(text)).isEqualTo("2026-10-01");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "1/10/2026", "2026-13-01", "2026-02-30", "soon", "46296"})
    void anything_else_is_none(String text) {
        assertThat(Days.iso(text)).isNull();
    }
}
