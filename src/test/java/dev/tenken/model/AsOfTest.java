package dev.tenken.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What depends on the date, and from which day it would be otherwise. */
class AsOfTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 30);

    private final List<LocalDate> turns = new ArrayList<>();
    private final AsOf asOf = new AsOf(TODAY, turns::add);

    @Test
    void a_day_that_has_not_come_turns_when_it_comes() {
        assertThat(asOf.reaches(TODAY.plusDays(1))).isFalse();
        assertThat(turns).containsExactly(TODAY.plusDays(1));
    }

    @Test
    void a_day_that_is_not_over_turns_on_the_one_after_it() {
        assertThat(asOf.isBehind(TODAY)).isFalse();
        assertThat(asOf.isBeyond(TimeSpan.parse("P1Y"), LocalDate.of(2026, 2, 28)))
                .isFalse();
        assertThat(turns).containsExactly(TODAY.plusDays(1), LocalDate.of(2027, 3, 1));
    }

    @Test
    void who_asks_for_the_date_itself_may_come_to_something_else_tomorrow() {
        assertThat(asOf.shown()).isEqualTo("2026-11-30");
        assertThat(turns).isEmpty();
        assertThat(asOf.date()).isEqualTo(TODAY);
        assertThat(turns).containsExactly(TODAY.plusDays(1));
    }

    @Test
    void what_has_come_stays_so() {
        assertThat(asOf.reaches(TODAY)).isTrue();
        assertThat(asOf.isBehind(TODAY.minusDays(1))).isTrue();
        assertThat(asOf.isBeyond(TimeSpan.parse("P90D"), LocalDate.of(2026, 1, 1)))
                .isTrue();
        assertThat(turns).isEmpty();
    }
}
