package dev.tenken.office.write;

import java.time.LocalDate;
import java.util.Objects;

/**
 * One cell of a sheet. Text is always shown as it is, whatever sign it begins with; it is never a formula.
 *
 * @param value a {@link String}, a {@link Number}, a {@link LocalDate}, or null for nothing
 * @param link where a click leads, or null
 * @param look how it looks, or null to look as its column does
 */
public record Cell(Object value, Link link, Look look) {
    public static final Cell EMPTY = new Cell(null, null, null);

    public static Cell of(String text) {
        return text == null || text.isEmpty() ? EMPTY : new Cell(text, null, null);
    }

    public static Cell of(long number) {
        return new Cell(number, null, null);
    }

    /** A number, or nothing for null. */
    public static Cell of(Integer number) {
        return number == null ? EMPTY : of(number.longValue());
    }

    public static Cell of(LocalDate day) {
        return day == null ? EMPTY : new Cell(day, null, null);
    }

    /** The same cell, which a click leaves for a row; null leads nowhere. */
    public Cell to(Link target) {
        return new Cell(value, target, look);
    }

    public Cell as(Look other) {
        return new Cell(value, link, other);
    }

    /** What the cell shows as a text; "" for nothing. */
    public String text() {
        return Objects.toString(value, "");
    }
}
