package dev.tenken.office.print;

import dev.tenken.data.XmlCharacters;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Locale;
import org.apache.fontbox.ttf.CmapLookup;

/** Text in which every character is one that the font can show, escaped for pages. */
final class ShownText {
    private static final CmapLookup FONT = load();

    private ShownText() {}

    private static CmapLookup load() {
        try {
            return PrintFont.characters();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The text escaped; a character that the font lacks is told by its number, one that nobody sees is left out. */
    static String of(String text) {
        StringBuilder shown = new StringBuilder(text.length() + 16);
        XmlCharacters.only(text).codePoints().forEach(c -> append(shown, c));
        return shown.toString();
    }

    private static void append(StringBuilder shown, int c) {
        if (c == '&') {
            shown.append("&amp;");
        } else if (c == '<') {
            shown.append("&lt;");
        } else if (c == '>') {
            shown.append("&gt;");
        } else if (c == '"') {
            shown.append("&quot;");
        } else if (c == '✗') {
            // The same sign in a form that Japanese fonts have.
            shown.append('×');
        } else if (Character.isWhitespace(c) || Character.isSpaceChar(c) && FONT.getGlyphId(c) == 0) {
            shown.append(c == '\n' ? '\n' : ' ');
        } else if (FONT.getGlyphId(c) != 0) {
            shown.appendCodePoint(c);
        } else if (Character.getType(c) != Character.FORMAT) {
            shown.append(String.format(Locale.ROOT, "[U+%04X]", c));
        }
    }
}
