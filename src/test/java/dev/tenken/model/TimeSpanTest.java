package dev.tenken.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TimeSpanTest {

    @ParameterizedTest
    @CsvSource({
        "P12M, P1Y", "P365D, P1Y", "P366D, P1Y", "P365D, P12M", "P24M, P2Y", "P18M, P18M", "P90D, P3M", "P92D, P3M",
        "P180D, P6M", "P183D, P6M", "P30D, P1M", "P31D, P1M", "PT72H, P3D", "P7D, PT168H", "P730D, P2Y", "P1825D, P5Y"
    })
    void what_the_calendar_makes_as_long_is_the_same(String one, String other) {
        assertThat(span(one).isAsLongAs(span(other))).isTrue();
        assertThat(span(other).isAsLongAs(span(one))).isTrue();
        assertThat(span(one).isAtLeast(span(other))).isTrue();
        assertThat(span(one).isAtMost(span(other))).isTrue();
    }

    @ParameterizedTest
    @CsvSource({
        "P364D, P1Y",
        "P360D, P12M",
        "P11M, P1Y",
        "P12M, P13M",
        "P89D, P3M",
        "P3M, P93D",
        "P28D, P1M",
        "P1Y, P367D",
        "P179D, P6M",
        "PT71H, P3D",
        "P540D, P18M"
    })
    void what_is_shorter_falls_short(String shorter, String longer) {
        assertThat(span(shorter).isAtLeast(span(longer))).isFalse();
        assertThat(span(shorter).isAtMost(span(longer))).isTrue();
        assertThat(span(longer).isAtMost(span(shorter))).isFalse();
        assertThat(span(shorter).isAsLongAs(span(longer))).isFalse();
    }

    /** Each by its bound: {@code >} at least, {@code <} at most, nothing for the figure itself. */
    @ParameterizedTest
    @CsvSource({
        ">P12M, P1Y",
        ">P12M, P365D",
        ">P12M, P400D",
        ">P12M, P18M",
        "<P90D, P30D",
        "<P90D, P3M",
        ">P30D, <P90D",
        ">P90D, <P3M",
        ">P12M, >P1Y",
        "<P90D, <P3M",
        "P90D, P3M",
        "<PT72H, P3D"
    })
    void what_its_bound_leaves_room_for_contradicts_nothing(String one, String other) {
        assertThat(bounded(one).agreesWith(bounded(other))).isTrue();
        assertThat(bounded(other).agreesWith(bounded(one))).isTrue();
    }

    @ParameterizedTest
    @CsvSource({
        ">P12M, P364D",
        ">P12M, P90D",
        "<P90D, P93D",
        "<P90D, P1Y",
        ">P1Y, <P90D",
        ">P1Y, >P90D",
        "<PT24H, <PT72H",
        "P90D, P1Y"
    })
    void what_lies_beyond_its_bound_contradicts_it(String one, String other) {
        assertThat(bounded(one).agreesWith(bounded(other))).isFalse();
        assertThat(bounded(other).agreesWith(bounded(one))).isFalse();
    }

    private static TimeSpan bounded(String text) {
        return switch (text.charAt(0)) {
            case '>' -> span(text.substring(1)).withBound(TimeSpan.Bound.AT_LEAST);
            case '<' -> span(text.substring(1)).withBound(TimeSpan.Bound.AT_MOST);
            default -> span(text);
        };
    }

    @Test
    void sixty_business_days_are_ninety_days() {
        assertThat(span("P60D").inBusinessDays().isAsLongAs(span("P90D"))).isTrue();
    }

    @Test
    void the_longest_duration_that_can_be_written_is_measured() {
        assertThat(span("P999999999Y").isAtLeast(span("P999999998Y"))).isTrue();
        assertThat(span("P999999999Y").seconds()).isPositive();
    }

    @Test
    void a_year_is_over_on_the_same_day() {
        LocalDate day = LocalDate.of(2023, 3, 1);

        assertThat(new AsOf(LocalDate.of(2024, 3, 1)).isBeyond(span("P1Y"), day))
                .isFalse();
        assertThat(new AsOf(LocalDate.of(2024, 3, 2)).isBeyond(span("P1Y"), day))
                .isTrue();
        assertThat(new AsOf(LocalDate.of(2023, 5, 31)).isBeyond(span("P90D"), day))
                .isTrue();
    }

    private static TimeSpan span(String iso) {
        return TimeSpan.parse(iso);
    }
}
