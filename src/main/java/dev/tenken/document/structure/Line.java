package dev.tenken.document.structure;

import dev.tenken.model.document.Span;
import java.util.ArrayList;
import java.util.List;

/**
 * One line of a text.
 *
 * @param index from 0
 * @param start offset of its first character
 * @param end offset behind its last character, line end left out
 * @param content its text without white space on either side; empty for a blank line
 * @param text the line without white space on either side
 */
public record Line(int index, int start, int end, Span content, String text) {
    private static final int TAB_COLUMNS = 4;

    public boolean isBlank() {
        return text.isEmpty();
    }

    /** Columns of white space before the content. */
    int indent(CharSequence whole) {
        int columns = 0;
        for (int i = start; i < content.start(); i++) {
            char c = whole.charAt(i);
            columns += c == '\t' ? TAB_COLUMNS : c == '\u3000' ? 2 : 1;
        }
        return columns;
    }

    /** All lines; LF, CRLF and CR end a line, alone or mixed. */
    public static List<Line> of(String text) {
        return of(text, new Span(0, text.length()));
    }

    /** The lines within a stretch that begins at the beginning of a line. */
    public static List<Line> of(String text, Span within) {
        List<Line> lines = new ArrayList<>();
        int start = within.start();
        for (int i = start; i < within.end(); i++) {
            char c = text.charAt(i);
            if (c == '\n' || c == '\r') {
                lines.add(line(lines.size(), text, start, i));
                if (c == '\r' && i + 1 < within.end() && text.charAt(i + 1) == '\n') {
                    i++;
                }
                start = i + 1;
            }
        }
        if (start < within.end()) {
            lines.add(line(lines.size(), text, start, within.end()));
        }
        return lines;
    }

    private static Line line(int index, String text, int start, int end) {
        Span content = Chars.trim(text, start, end);
        return new Line(index, start, end, content, content.of(text));
    }

    /** {@code *These figures …}: a footnote's mark without a space, which begins a paragraph of its own. */
    boolean isNote() {
        String line = text();
        return line.charAt(0) == '*' && line.length() > 1 && line.indexOf('*', 1) < 0;
    }
}
