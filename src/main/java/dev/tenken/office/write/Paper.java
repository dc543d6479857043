package dev.tenken.office.write;

import java.time.LocalDate;
import java.util.List;

/**
 * A Word document.
 *
 * @param title shown at its top and among its properties
 * @param language ISO 639-1 code of its words
 * @param date on which it counts as saved
 * @param blocks below the title, in order
 */
public record Paper(String title, String language, LocalDate date, List<Block> blocks) {

    public Paper {
        blocks = List.copyOf(blocks);
    }

    /** A part of the text. */
    public sealed interface Block permits Paragraph, Table {}

    /** How a paragraph is meant. */
    public enum Kind {
        BODY("Normal"),
        HEADING("Heading1"),
        SUBHEADING("Heading2"),
        ITEM("ListBullet"),
        QUOTE("Quote"),
        NOTE("Note");

        private final String style;

        Kind(String style) {
            this.style = style;
        }

        String style() {
            return style;
        }
    }

    /** A paragraph; line ends in it stay. */
    public record Paragraph(Kind kind, String text) implements Block {}

    /**
     * A table with a header that every page repeats.
     *
     * @param widths of the columns, in parts of all of them together
     * @param header names of the columns
     * @param rows a list of paragraphs for each cell
     */
    public record Table(List<Integer> widths, List<String> header, List<List<List<Paragraph>>> rows) implements Block {

        public Table {
            widths = List.copyOf(widths);
            header = List.copyOf(header);
            rows = List.copyOf(rows);
        }
    }
}
