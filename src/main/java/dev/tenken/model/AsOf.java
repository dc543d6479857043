package dev.tenken.model;

import java.time.LocalDate;

/**
 * The date on which statements are judged.
 *
 * @param date the date
 */
public record AsOf(LocalDate date) {

    /** True when more than this much time has passed since the day: a year on the same day of the next year, not before. */
    public boolean isBeyond(TimeSpan span, LocalDate since) {
        return date.isAfter(span.after(since));
    }

    /** True when the day has come. */
    public boolean reaches(LocalDate day) {
        return !date.isBefore(day);
    }
}
