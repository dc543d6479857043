package dev.tenken.office.write;

import java.time.LocalDate;
import java.util.List;

/**
 * A text to be read page by page, as a Word document or a PDF.
 *
 * @param title shown at its top and among its properties
 * @param language ISO 639-1 code of its words
 * @param date on which it counts as saved
 * @param front its cover and contents, or null for a letter, which begins with its title
 * @param blocks below the title, in order
 */
public record Paper(String title, String language, LocalDate date, Front front, List<Block> blocks) {

    public Paper {
        blocks = List.copyOf(blocks);
    }

    /** A letter. */
    public Paper(String title, String language, LocalDate date, List<Block> blocks) {
        this(title, language, date, null, blocks);
    }

    /**
     * A cover, and what every page behind it shows.
     *
     * @param subtitle below the title, in one line or several
     * @param author among the properties, or null
     * @param running at the top of every page
     * @param contents title of the table of contents
     * @param table what a table is called in front of its number
     * @param lines name and text of what the cover tells
     */
    public record Front(
            String subtitle, String author, String running, String contents, String table, List<Line> lines) {

        public Front {
            lines = List.copyOf(lines);
        }

        /** The subtitle in one line. */
        public String subject() {
            return subtitle.replace("\n", ", ");
        }
    }

    /** A line of the cover. */
    public record Line(String name, String text) {}

    /** A part of the text. */
    public sealed interface Block permits Paragraph, Table {}

    /** How a paragraph is meant. */
    public enum Kind {
        BODY("Normal"),
        HEADING("Heading1"),
        SUBHEADING("Heading2"),
        ITEM_HEADING("Heading3"),
        ITEM("ListBullet"),
        QUOTE("Quote"),
        NOTE("Note"),
        /** The text of a table. */
        CELL("TableText"),
        /** Small, above what it names, and not a heading. */
        LABEL("Label");

        private final String style;

        Kind(String style) {
            this.style = style;
        }

        /** Id of the style in Word. */
        public String style() {
            return style;
        }

        /** 1 to 3 for headings, else 0. */
        public int level() {
            return switch (this) {
                case HEADING -> 1;
                case SUBHEADING -> 2;
                case ITEM_HEADING -> 3;
                default -> 0;
            };
        }
    }

    /** A part of a paragraph. */
    public sealed interface Piece permits Words, Note {}

    /** How words are set; every tone stands with words that say the same, so that none relies on colour. */
    public enum Tone {
        PLAIN(null),
        STRONG(null),
        GOOD("1B6B34"),
        FAIR("7A5300"),
        BAD("A11008"),
        QUIET("55606B");

        private final String colour;

        Tone(String colour) {
            this.colour = colour;
        }

        /** Hexadecimal, or null for that of the text around. */
        public String colour() {
            return colour;
        }

        public boolean isBold() {
            return this != PLAIN && this != QUIET;
        }
    }

    /** Words; line ends in them stay. */
    public record Words(String text, Tone tone) implements Piece {}

    /**
     * A quote with its place, which a reader finds at the foot of the page or below the paragraph. The same note under the same
     * heading is shown once and pointed at.
     *
     * @param quote verbatim, without the marks around it
     * @param shown the same with the marks of the language
     * @param place where it stands
     */
    public record Note(String quote, String shown, String place) implements Piece {}

    /** A paragraph. */
    public record Paragraph(Kind kind, List<Piece> pieces) implements Block {

        public Paragraph {
            pieces = List.copyOf(pieces);
        }

        /** A paragraph of plain words. */
        public Paragraph(Kind kind, String text) {
            this(kind, List.of(new Words(text, Tone.PLAIN)));
        }

        /** Its words without tones and notes. */
        public String text() {
            StringBuilder text = new StringBuilder();
            for (Piece piece : pieces) {
                if (piece instanceof Words words) {
                    text.append(words.text());
                }
            }
            return text.toString();
        }
    }

    /**
     * A table with a header that every page repeats.
     *
     * @param caption above it, or null
     * @param widths of the columns, in parts of all of them together
     * @param header names of the columns
     * @param rows a list of paragraphs for each cell
     */
    public record Table(String caption, List<Integer> widths, List<String> header, List<List<List<Paragraph>>> rows)
            implements Block {

        public Table {
            widths = List.copyOf(widths);
            header = List.copyOf(header);
            rows = List.copyOf(rows);
        }

        /** A table without a caption. */
        public Table(List<Integer> widths, List<String> header, List<List<List<Paragraph>>> rows) {
            this(null, widths, header, rows);
        }
    }
}
