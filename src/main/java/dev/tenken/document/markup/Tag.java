package dev.tenken.document.markup;

import dev.tenken.model.document.Span;
import java.util.List;

/**
 * A mark that opens or closes a part, or stands alone.
 *
 * @param span all of it
 * @param name what its closing mark is called too
 * @param title the title that it gives the part, or null
 * @param texts further texts that it shows
 */
record Tag(Span span, String name, Kind kind, Span title, List<Span> texts) {
    enum Kind {
        OPENS,
        CLOSES,
        STANDS_ALONE
    }

    static Tag closing(Span span, String name) {
        return new Tag(span, name, Kind.CLOSES, null, List.of());
    }

    static Tag opening(Span span, String name, Span title) {
        return new Tag(span, name, Kind.OPENS, title, List.of());
    }
}
