package dev.tenken.register;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.tenken.model.InputException;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** When vendors are due, by the calendar. */
class RhythmTest {
    private static final Rhythm USUAL = Rhythm.usual(ZoneId.of("Asia/Tokyo"));

    @Test
    void a_row_that_begins_on_the_31st_falls_on_the_last_day_of_shorter_months_and_on_the_31st_again() {
        assertThat(row("2026-01-31", "1m", 5))
                .containsExactly("2026-01-31", "2026-02-28", "2026-03-31", "2026-04-30", "2026-05-31");
    }

    @Test
    void a_row_that_begins_on_a_leap_day_comes_back_to_it() {
        assertThat(row("2024-02-29", "12m", 5))
                .containsExactly("2024-02-29", "2025-02-28", "2026-02-28", "2027-02-28", "2028-02-29");
    }

    @Test
    void weeks_and_days_are_counted_as_such() {
        assertThat(row("2026-12-28", "2w", 2)).containsExactly("2026-12-28", "2027-01-11");
        assertThat(row("2028-02-28", "1d", 3)).containsExactly("2028-02-28", "2028-02-29", "2028-03-01");
    }

    private static List<String> row(String first, String cadence, int days) {
        List<String> row = new ArrayList<>();
        LocalDate day = day(first).minusDays(1);
        for (int i = 0; i < days; i++) {
            day = Cadence.of(cadence).firstAfter(day, day(first));
            row.add(day.toString());
        }
        return row;
    }

    @Test
    void a_tier_says_how_often_and_a_vendor_may_say_otherwise() {
        assertThat(USUAL.nextDue(vendor(Tier.CRITICAL, null, "2026-01-31"))).isEqualTo("2027-01-31");
        assertThat(USUAL.nextDue(vendor(Tier.HIGH, null, "2026-01-31"))).isEqualTo("2027-01-31");
        assertThat(USUAL.nextDue(vendor(Tier.MEDIUM, null, "2026-01-31"))).isEqualTo("2028-01-31");
        assertThat(USUAL.nextDue(vendor(Tier.LOW, null, "2026-01-31"))).isEqualTo("2029-01-31");
        assertThat(USUAL.nextDue(vendor(Tier.LOW, "3m", "2026-01-31"))).isEqualTo("2026-04-30");
        assertThat(USUAL.with("low", "6m").nextDue(vendor(Tier.LOW, null, "2026-01-31")))
                .isEqualTo("2026-07-31");
    }

    @Test
    void a_vendor_whose_tier_nobody_told_is_due_as_often_as_the_most_critical() {
        assertThat(USUAL.with("critical", "1m").nextDue(vendor(null, null, "2026-01-31")))
                .isEqualTo("2026-02-28");
    }

    @Test
    void what_was_missed_is_caught_up_with_the_latest_day() {
        RegisteredVendor monthly = vendor(Tier.HIGH, "1m", "2026-01-31");

        assertThat(USUAL.nextDue(monthly)).isEqualTo("2026-02-28");
        assertThat(USUAL.dueBy(monthly, day("2026-02-27"))).isNull();
        assertThat(USUAL.dueBy(monthly, day("2026-02-28"))).isEqualTo("2026-02-28");
        assertThat(USUAL.dueBy(monthly, day("2026-05-30"))).isEqualTo("2026-04-30");
        assertThat(USUAL.dueBy(monthly, day("2026-05-31"))).isEqualTo("2026-05-31");
    }

    @Test
    void states_follow_the_days() {
        RegisteredVendor monthly = vendor(Tier.HIGH, "12m", "2026-01-31");

        assertThat(USUAL.state(monthly, day("2026-12-31"))).isEqualTo(DueState.UP_TO_DATE);
        assertThat(USUAL.state(monthly, day("2027-01-01"))).isEqualTo(DueState.DUE_SOON);
        assertThat(USUAL.state(monthly, day("2027-01-31"))).isEqualTo(DueState.DUE_SOON);
        assertThat(USUAL.state(monthly, day("2027-02-01"))).isEqualTo(DueState.OVERDUE);
        assertThat(USUAL.with("soon", "0").state(monthly, day("2027-01-30"))).isEqualTo(DueState.UP_TO_DATE);
        assertThat(USUAL.state(in("/papers/a", null), day("2026-04-01"))).isEqualTo(DueState.NEVER);
    }

    @Test
    void who_is_due_and_has_no_papers_is_told_as_that() {
        assertThat(USUAL.state(in(null, null), day("2026-04-01"))).isEqualTo(DueState.NO_DOCUMENTS);
        assertThat(USUAL.state(in(null, "2026-01-31"), day("2027-02-01"))).isEqualTo(DueState.NO_DOCUMENTS);
        assertThat(USUAL.state(in(null, "2026-01-31"), day("2026-06-01"))).isEqualTo(DueState.UP_TO_DATE);
    }

    private static RegisteredVendor in(String folder, String done) {
        RegisteredVendor v = vendor(Tier.HIGH, "12m", "2026-01-31");
        return new RegisteredVendor(
                v.id(),
                v.name(),
                v.services(),
                v.owner(),
                v.tier(),
                v.tierReason(),
                v.data(),
                v.status(),
                v.contractEnd(),
                v.contact(),
                v.cadence(),
                folder == null ? null : Path.of(folder),
                v.firstDue(),
                done == null ? null : day(done));
    }

    @Test
    void who_is_assessed_every_month_is_due_soon_in_the_last_week_of_it() {
        RegisteredVendor monthly = vendor(Tier.HIGH, "1m", "2026-01-31");

        assertThat(USUAL.state(monthly, day("2026-02-20"))).isEqualTo(DueState.UP_TO_DATE);
        assertThat(USUAL.state(monthly, day("2026-02-21"))).isEqualTo(DueState.DUE_SOON);
    }

    @Test
    void nothing_is_due_of_a_vendor_that_left() {
        RegisteredVendor left = status(vendor(Tier.HIGH, "1m", "2026-01-31"), VendorStatus.OFFBOARDED);

        assertThat(USUAL.nextDue(left)).isNull();
        assertThat(USUAL.dueBy(left, day("2030-01-01"))).isNull();
        assertThat(USUAL.state(left, day("2030-01-01"))).isEqualTo(DueState.NOT_SCHEDULED);
    }

    @Test
    void the_day_is_that_of_the_zone() {
        Instant evening = Instant.parse("2026-03-31T15:30:00Z");

        assertThat(USUAL.day(evening)).isEqualTo("2026-04-01");
        assertThat(USUAL.with("zone", "Europe/Berlin").day(evening)).isEqualTo("2026-03-31");
    }

    @Test
    void a_time_that_the_clocks_leave_out_comes_later_and_one_that_comes_twice_is_the_first() {
        Rhythm berlin = USUAL.with("zone", "Europe/Berlin").with("time", "02:30");

        assertThat(berlin.start(day("2026-03-28"))).isEqualTo("2026-03-28T01:30:00Z");
        assertThat(berlin.start(day("2026-03-29"))).as("put forward").isEqualTo("2026-03-29T01:30:00Z");
        assertThat(berlin.start(day("2026-10-25"))).as("put back").isEqualTo("2026-10-25T00:30:00Z");
        assertThat(berlin.start(day("2026-10-26"))).isEqualTo("2026-10-26T01:30:00Z");
        assertThat(USUAL.with("time", "02:30").start(day("2026-03-29")))
                .as("Japan puts no clock forward")
                .isEqualTo("2026-03-28T17:30:00Z");
    }

    @Test
    void a_setting_that_is_none_is_told_with_those_that_are() {
        assertThatThrownBy(() -> USUAL.with("urgent", "1m"))
                .isInstanceOf(InputException.class)
                .hasMessageContaining("urgent: no such setting; wanted critical, high");
        assertThatThrownBy(() -> USUAL.with("low", "0")).hasMessageContaining("low: got \"0\"; wanted how often");
        assertThatThrownBy(() -> USUAL.with("zone", "Tokyo"))
                .hasMessageContaining("zone: got \"Tokyo\"; wanted a zone");
        assertThatThrownBy(() -> USUAL.with("time", "6")).hasMessageContaining("time: got \"6\"; wanted a time");
        assertThatThrownBy(() -> USUAL.with("soon", "-1")).hasMessageContaining("soon: got \"-1\"; wanted days");
    }

    private static RegisteredVendor vendor(Tier tier, String cadence, String done) {
        RegisteredVendor named = RegisteredVendor.named("a", day(done));
        return new RegisteredVendor(
                "a",
                named.name(),
                List.of(),
                null,
                tier,
                null,
                null,
                VendorStatus.ACTIVE,
                null,
                null,
                cadence == null ? null : Cadence.of(cadence),
                Path.of("/papers/a"),
                day(done),
                day(done));
    }

    private static RegisteredVendor status(RegisteredVendor v, VendorStatus status) {
        return new RegisteredVendor(
                v.id(),
                v.name(),
                v.services(),
                v.owner(),
                v.tier(),
                v.tierReason(),
                v.data(),
                status,
                v.contractEnd(),
                v.contact(),
                v.cadence(),
                v.folder(),
                v.firstDue(),
                v.lastDone());
    }

    private static LocalDate day(String day) {
        return LocalDate.parse(day);
    }
}
