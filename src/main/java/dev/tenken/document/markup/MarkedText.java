package dev.tenken.document.markup;

import dev.tenken.document.format.Content;
import dev.tenken.document.format.Part;
import dev.tenken.model.document.Layout;
import dev.tenken.model.document.Span;
import dev.tenken.model.document.Unmarked;
import java.util.ArrayList;
import java.util.List;

/**
 * A text from which marks are taken one after the other, in reading order: what is read stays as long as the source, and what the
 * marks say becomes parts. Lines between two parts are cut by their look.
 */
final class MarkedText {
    private final String text;
    private char[] words;
    private final List<Part> parts = new ArrayList<>();
    private final List<Span> moved = new ArrayList<>();
    private int from;

    MarkedText(String text) {
        this.text = text;
    }

    String text() {
        return text;
    }

    /** Reads nothing in a stretch; its line ends stay. */
    void blank(int start, int end) {
        for (int i = start; i < end; i++) {
            if (text.charAt(i) != '\n' && text.charAt(i) != '\r') {
                words()[i] = ' ';
            }
        }
    }

    /** Reads of a stretch only what is kept. */
    void blankBut(Span stretch, List<Span> kept) {
        int at = stretch.start();
        for (Span span : kept) {
            blank(at, span.start());
            at = span.end();
        }
        blank(at, stretch.end());
    }

    /** Reads other characters, as many as stand there. */
    void put(int at, String characters) {
        for (int i = 0; i < characters.length(); i++) {
            words()[at + i] = characters.charAt(i);
        }
    }

    /** Reads words in a stretch that is quoted as a whole, because they do not stand where they are read. */
    void move(Span stretch, String read) {
        blankAll(stretch);
        put(stretch.start(), read);
        moved.add(stretch);
    }

    /** As {@link #blank}, line ends too. */
    void blankAll(Span stretch) {
        for (int i = stretch.start(); i < stretch.end(); i++) {
            words()[i] = ' ';
        }
    }

    /** What stands behind the place begins anew, whatever stood before it. */
    void apart(int at) {
        boolean says = false;
        for (int i = from; i < at && !says; i++) {
            says = !Marks.isSpace(at(i));
        }
        if (says) {
            parts.add(new Part.Lines(new Span(from, at)));
        }
        from = Math.max(from, at);
    }

    /** What is read of a stretch is told by the parts that follow; its lines are none. */
    void take(Span stretch) {
        apart(stretch.start());
        from = Math.max(from, stretch.end());
    }

    void heading(Span title, int level) {
        part(new Part.Heading(title, level), title);
    }

    /** The title of what stands up to {@link #leave}. */
    void enclose(Span title) {
        part(new Part.Enclosing(title), title);
    }

    /** Ends what was enclosed last. */
    void leave(int at) {
        apart(at);
        parts.add(new Part.Leaving(new Span(at, at)));
    }

    /** Lines that stand for themselves. */
    void lines(Span span) {
        part(new Part.Lines(span), span);
    }

    /** What stands for itself like an item of a list. */
    void item(Span words) {
        part(new Part.Item(words, 1, "card"), words);
    }

    /** A table that fills a stretch. */
    void table(Part.Table table, Span stretch) {
        take(stretch);
        if (!table.rows().isEmpty()) {
            parts.add(table);
        }
    }

    private void part(Part part, Span span) {
        apart(span.start());
        if (span.length() > 0) {
            parts.add(part);
        }
        from = Math.max(from, span.end());
    }

    /** What was read; without marks, the text as it stands. */
    Content content() {
        Unmarked unmarked = words == null ? Unmarked.of(text) : new Unmarked(new String(words), moved);
        if (parts.isEmpty()) {
            return new Content(text, unmarked, null, Layout.NONE, null, null);
        }
        apart(text.length());
        return new Content(text, unmarked, parts, Layout.NONE, null, null);
    }

    /** The part of a stretch without blanks on either side, as it is read. */
    Span trimmed(int start, int end) {
        int first = start;
        int last = end;
        while (first < last && Marks.isSpace(at(first))) {
            first++;
        }
        while (last > first && Marks.isSpace(at(last - 1))) {
            last--;
        }
        return first == last ? new Span(start, start) : new Span(first, last);
    }

    /** A stretch as it is read. */
    String words(Span span) {
        return words == null ? span.of(text) : new String(words, span.start(), span.length());
    }

    private char at(int index) {
        return words == null ? text.charAt(index) : words[index];
    }

    private char[] words() {
        if (words == null) {
            words = text.toCharArray();
        }
        return words;
    }
}
