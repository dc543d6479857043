package dev.tenken.document.structure;

import dev.tenken.document.structure.Piece.Heading;
import dev.tenken.document.structure.Piece.Source;
import dev.tenken.model.document.Span;

/**
 * The titles of lines that say by marks or numbers that they are headings.
 *
 * @param text the whole text
 */
record MarkedTitles(String text) {
    private static final String BOLD = "**";

    /** The heading of a line that marks make one. */
    Heading markdown(Line line) {
        int hashes = LineKinds.hashes(line.text());
        int end = line.content().end();
        char mark = line.text().charAt(0);
        while (end > line.content().start() + hashes && text.charAt(end - 1) == mark) {
            end--;
        }
        Span title = withoutBold(Chars.trim(text, line.content().start() + hashes, end));
        Span shown = title.length() == 0 ? line.content() : title;
        return new Heading(shown, shown.of(text), Source.MARKDOWN, hashes);
    }

    /** The heading of a line that its number makes one. */
    Heading numbered(Line line) {
        return new Heading(
                line.content(),
                line.text(),
                Source.NUMBER,
                Numbering.of(line.text()).depth());
    }

    /** A title without the signs that print all of it bold. */
    Span withoutBold(Span span) {
        String inside = span.of(text);
        boolean bold = inside.length() > 2 * BOLD.length()
                && inside.startsWith(BOLD)
                && inside.indexOf(BOLD, BOLD.length()) == inside.length() - BOLD.length();
        return bold ? Chars.trim(text, span.start() + BOLD.length(), span.end() - BOLD.length()) : span;
    }
}
