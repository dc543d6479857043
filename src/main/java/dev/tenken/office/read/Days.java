package dev.tenken.office.read;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Days as cells show them: year, month and day in this order. */
public final class Days {
    private static final Pattern DAY =
            Pattern.compile("(\\d{4})(?:[-/.]|年)\\s?(\\d{1,2})(?:[-/.]|月)\\s?(\\d{1,2})日?(?:[ T]0?0:00(?::00)?)?");

    private Days() {}

    /** The day as 2026-10-01, or null when the text is none. */
    public static String iso(String text) {
        Matcher day = DAY.matcher(text.strip());
        if (!day.matches()) {
            return null;
        }
        try {
            return LocalDate.of(
                            Integer.parseInt(day.group(1)),
                            Integer.parseInt(day.group(2)),
                            Integer.parseInt(day.group(3)))
                    .toString();
        } catch (DateTimeException e) {
            return null;
        }
    }
}
