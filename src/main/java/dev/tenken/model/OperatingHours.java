package dev.tenken.model;

import java.util.List;

/**
 * When something is done or can be reached.
 *
 * @param activity {@code maintenance} or {@code support}
 * @param day on which days, such as {@code second monday}, {@code monday-friday}, {@code weekdays}
 * @param hours stretches of a day as {@code 01:00-07:00}; midnight at the end is {@code 24:00}, but {@code 00:00} where the text
 *     writes 12 am
 */
public record OperatingHours(
        Statement statement,
        @Extension String activity,
        @Extension List<String> day,
        @Extension List<String> hours) implements VendorFact {

    private static final String TWELVE_AM = "-00:00";

    public OperatingHours {
        day = day == null ? List.of() : List.copyOf(day);
        hours = hours == null ? List.of() : List.copyOf(hours);
    }

    /** True when not one day is common to both. */
    public boolean differsInDayFrom(OperatingHours other) {
        return day.stream().noneMatch(other.day::contains);
    }

    /** True when a stretch that begins in daytime ends at "12 am", where noon or midnight may be meant. */
    public boolean isEndingAtTwelveAm() {
        return hours.stream().anyMatch(h -> h.endsWith(TWELVE_AM) && h.compareTo("05:00") > 0);
    }
}
