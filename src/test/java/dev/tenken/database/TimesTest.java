package dev.tenken.database;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import org.junit.jupiter.api.Test;

class TimesTest {

    @Test
    void every_instant_takes_the_same_room_and_sorts_as_text() {
        assertThat(Times.text(Instant.parse("2026-11-30T08:00:00Z"))).isEqualTo("2026-11-30T08:00:00.000Z");
        assertThat(Times.text(Instant.parse("2026-11-30T08:00:00.123456Z"))).isEqualTo("2026-11-30T08:00:00.123Z");
    }

    @Test
    void what_was_written_is_read_again() {
        Instant instant = Instant.parse("2024-02-29T23:59:59.999Z");
        assertThat(Times.instant(Times.text(instant))).isEqualTo(instant);
        assertThat(Times.instant(Times.text(null))).isNull();
    }
}
