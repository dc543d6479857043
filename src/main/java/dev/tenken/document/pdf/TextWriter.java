package dev.tenken.document.pdf;

import dev.tenken.document.format.Content;
import dev.tenken.document.format.Part;
import dev.tenken.model.document.Layout;
import dev.tenken.model.document.Span;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/** Writes the text of record line by line, and where its parts and pages stand. */
final class TextWriter {
    private final StringBuilder text = new StringBuilder();
    private final List<Part> parts = new ArrayList<>();
    private final List<Integer> pages = new ArrayList<>();
    private List<List<Span>> rows = new ArrayList<>();
    private int lines = -1;
    private int pending;

    /** Begins a page: it begins with what is written next. */
    void page() {
        pending++;
    }

    void heading(int level, String words) {
        end();
        gap("\n\n");
        int start = text.length();
        text.append(words);
        parts.add(new Part.Heading(new Span(start, text.length()), level));
    }

    /** @param indent columns of white space before it */
    void line(String words, int indent, boolean beginsParagraph) {
        endTable();
        gap(beginsParagraph ? "\n\n" : "\n");
        lines = lines < 0 ? text.length() : lines;
        text.append(" ".repeat(indent)).append(words);
    }

    /** A row of a table; the first one after anything else begins a table. */
    void row(List<String> cells) {
        endLines();
        gap(rows.isEmpty() ? "\n\n" : "\n");
        List<Span> spans = new ArrayList<>();
        for (int i = 0; i < cells.size(); i++) {
            text.append(i == 0 ? "" : "\t");
            int start = text.length();
            text.append(cells.get(i).replace('\t', ' '));
            spans.add(new Span(start, text.length()));
        }
        rows.add(spans);
    }

    /** Ends the table that was begun, if any. */
    void endTable() {
        if (!rows.isEmpty()) {
            parts.add(new Part.Table(rows, false));
            rows = new ArrayList<>();
        }
    }

    Content build(List<Integer> unreadable, String title, LocalDate date) {
        end();
        beginPages();
        text.append(text.isEmpty() ? "" : "\n");
        Layout layout = new Layout(pages, unreadable, Collections.emptySortedMap());
        return new Content(text.toString(), parts, layout, title, date);
    }

    private void end() {
        endTable();
        endLines();
    }

    private void endLines() {
        if (lines >= 0) {
            parts.add(new Part.Lines(new Span(lines, text.length())));
            lines = -1;
        }
    }

    private void gap(String gap) {
        text.append(text.isEmpty() ? "" : gap);
        beginPages();
    }

    private void beginPages() {
        for (; pending > 0; pending--) {
            pages.add(text.length());
        }
    }
}
