package dev.tenken.model;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;

/**
 * The date on which statements are judged.
 *
 * @param date the date
 */
public record AsOf(LocalDate date) {

    /** True when more than this much time has passed since the day. */
    public boolean isBeyond(TimeSpan span, LocalDate since) {
        return ChronoUnit.DAYS.between(since, date) > span.days();
    }

    /** True when the day has come. */
    public boolean reaches(LocalDate day) {
        return !date.isBefore(day);
    }
}
