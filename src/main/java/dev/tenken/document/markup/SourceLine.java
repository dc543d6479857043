package dev.tenken.document.markup;

import java.util.ArrayList;
import java.util.List;

/**
 * One line of a source.
 *
 * @param start offset of its first character
 * @param end offset behind its last one, line end left out
 * @param indent characters of white space before its text
 * @param text the line without white space on either side
 */
record SourceLine(int start, int end, int indent, String text) {

    static List<SourceLine> of(String text) {
        List<SourceLine> lines = new ArrayList<>();
        for (int at = 0; at < text.length(); ) {
            int end = Marks.lineEnd(text, at);
            lines.add(of(text, at, end));
            at = Marks.nextLine(text, end);
        }
        return lines;
    }

    private static SourceLine of(String text, int start, int end) {
        int first = start;
        while (first < end && Marks.isSpace(text.charAt(first))) {
            first++;
        }
        String line = text.substring(first, end).stripTrailing();
        return new SourceLine(start, end, first - start, line);
    }

    boolean isBlank() {
        return text.isEmpty();
    }

    /** Offset of its text. */
    int textStart() {
        return start + indent;
    }

    int textEnd() {
        return textStart() + text.length();
    }
}
