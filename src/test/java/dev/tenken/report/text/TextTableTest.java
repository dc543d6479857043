package dev.tenken.report.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class TextTableTest {
    private static final List<List<String>> ROWS =
            List.of(List.of("事業者", "判定"), List.of("acme", "12.3.1 一部充足 → ギャップ, 12.4.1 充足 → 一部充足"));

    @Test
    void wide_letters_take_two_columns() {
        assertThat(TextTable.of(ROWS)).isEqualTo("""
                事業者  判定
                acme    12.3.1 一部充足 → ギャップ, 12.4.1 充足 → 一部充足
                """);
    }

    @Test
    void what_does_not_fit_of_the_last_cell_goes_on_below_it() {
        assertThat(TextTable.of(ROWS, 40)).isEqualTo("""
                事業者  判定
                acme    12.3.1 一部充足 → ギャップ,
                        12.4.1 充足 → 一部充足
                """);
        assertThat(TextTable.of(ROWS, 100)).isEqualTo(TextTable.of(ROWS));
    }

    @Test
    void without_room_beside_the_others_nothing_is_broken() {
        assertThat(TextTable.of(ROWS, 15)).isEqualTo(TextTable.of(ROWS));
    }
}
