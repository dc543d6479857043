package dev.tenken.alert;

import dev.tenken.model.LocalizedText;
import java.time.Instant;
import java.time.LocalDate;

/**
 * Something that is to be told once to everybody whom it concerns.
 *
 * @param key what tells it from all others
 * @param kind what it is about
 * @param vendor id of the vendor
 * @param subject as of {@link Deadline} and {@link Happening}
 * @param detail likewise
 * @param day of a deadline, else null
 * @param ahead how many days ahead it was to be told; -1 after the day; null for what happened
 * @param raised when it was noted
 * @param overtaken when it was noted that a more pressing one of the same deadline is told in its place, or null
 */
public record Alert(
        String key,
        AlertKind kind,
        String vendor,
        String subject,
        LocalizedText detail,
        LocalDate day,
        Integer ahead,
        Instant raised,
        Instant overtaken) {}
