package dev.tenken.report.questions;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;

/**
 * How much a letter asks for at once, and by when.
 *
 * @param most questions of one letter; at least one
 * @param answerBy the last day for answers, or null for two weeks after the date of the assessment
 */
public record Asking(int most, LocalDate answerBy) {
    /** What one person can answer beside other work. */
    public static final int USUAL = 25;

    public static final Asking STANDARD = new Asking(USUAL, null);

    private static final int WEEKS = 2;

    public Asking {
        if (most < 1) {
            throw new IllegalArgumentException("a letter asks at least one question; got " + most);
        }
    }

    /** The last day for answers to a letter about an assessment of this date; never of a weekend unless somebody wants it. */
    public LocalDate answerBy(LocalDate asOf) {
        if (answerBy != null) {
            return answerBy;
        }
        LocalDate day = asOf.plusWeeks(WEEKS);
        boolean weekend = day.getDayOfWeek().compareTo(DayOfWeek.FRIDAY) > 0;
        return weekend ? day.with(TemporalAdjusters.next(DayOfWeek.MONDAY)) : day;
    }
}
