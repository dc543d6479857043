package dev.tenken.database;

import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/**
 * Instants as the tables hold them: text in UTC, always 24 characters with milliseconds, so that text sorts as time does in both
 * engines.
 */
public final class Times {
    private static final DateTimeFormatter FORM = DateTimeFormatter.ofPattern(
                    "uuuu-MM-dd'T'HH:mm:ss.SSS'Z'", Locale.ROOT)
            .withZone(ZoneOffset.UTC);

    private Times() {}

    /** What is below a millisecond is cut off; null stays null. */
    public static String text(Instant instant) {
        return instant == null ? null : FORM.format(instant);
    }

    /**
     * @param text as {@link #text} wrote it, or null
     * @throws java.time.format.DateTimeParseException when it is no instant
     */
    public static Instant instant(String text) {
        return text == null ? null : Instant.parse(text);
    }
}
