package dev.tenken.document.format;

import dev.tenken.model.document.Layout;
import dev.tenken.model.document.Unmarked;
import java.time.LocalDate;
import java.util.List;

/**
 * What a file says.
 *
 * @param text the text of record
 * @param unmarked the text as it is read
 * @param parts its structure in reading order, or null when it has to be found in the text alone
 * @param layout its pages and places
 * @param title the title that the file's own properties name, or null; used when the text names none
 * @param date the date that the file's own properties name, or null; used when the text names none
 */
public record Content(String text, Unmarked unmarked, List<Part> parts, Layout layout, String title, LocalDate date) {

    public Content {
        parts = parts == null ? null : List.copyOf(parts);
    }

    /** Text without marks of a format. */
    public Content(String text, List<Part> parts, Layout layout, String title, LocalDate date) {
        this(text, Unmarked.of(text), parts, layout, title, date);
    }

    /** Text whose structure has to be found in it. */
    public static Content ofText(String text, Layout layout) {
        return new Content(text, null, layout, null, null);
    }
}
