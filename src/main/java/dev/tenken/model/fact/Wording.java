package dev.tenken.model.fact;

import java.time.LocalDate;
import java.time.YearMonth;
import java.time.format.DateTimeParseException;

/**
 * Words that change what a statement is worth, whatever its topic.
 *
 * @param kind {@code absolute} (what cannot be promised), {@code exception} (left unnamed), {@code target} (an aim instead of a
 *     promise), {@code approximate} (about so long), {@code unspecified} (a "certain" time), {@code behind-login} (shown only
 *     to those who are logged in), {@code planned} (to come by a day), {@code open-cipher} (an algorithm "or higher"), {@code
 *     kept-derived} (data made of customers' are kept without end), {@code authority-notice} (authorities are told of incidents),
 *     {@code pointer} (another paper tells it), {@code misspelt} (a name of the trade in other letters)
 * @param subject of an absolute claim: {@code staff-access}, {@code identification}, {@code continuity}, {@code safety}; else null
 * @param date by which something planned is to come, as {@code 2025-03-31} or {@code 2025-03}; else null
 * @param paper what the other paper is called; else null
 */
public record Wording(
        Statement statement,
        @Extension String kind,
        @Extension String subject,
        @Extension String date,
        @Extension String paper)
        implements VendorFact {

    private static final int MONTH_ONLY = "2022-07".length();

    /** The last day by which something planned is to come, or null when none is told. */
    public LocalDate getLastDay() {
        try {
            if (date == null) {
                return null;
            }
            return date.length() == MONTH_ONLY ? YearMonth.parse(date).atEndOfMonth() : LocalDate.parse(date);
        } catch (DateTimeParseException e) {
            return null;
        }
    }
}
