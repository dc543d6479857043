package dev.tenken.document.markup;

import dev.tenken.model.document.Span;

/** Texts between quotes, as attributes and expressions write them. */
final class Quoted {
    private static final String QUOTES = "\"'`";

    private Quoted() {}

    /** The text that fills a stretch between quotes; an empty span when something else does. */
    static Span within(String text, int start, int end) {
        int first = start;
        int last = end;
        while (first < last && Marks.isSpace(text.charAt(first))) {
            first++;
        }
        while (last > first && Marks.isSpace(text.charAt(last - 1))) {
            last--;
        }
        boolean quoted = last - first >= 2
                && QUOTES.indexOf(text.charAt(first)) >= 0
                && text.charAt(last - 1) == text.charAt(first);
        boolean one = quoted && text.indexOf(text.charAt(first), first + 1) == last - 1;
        boolean plain = one && !text.substring(first, last).contains("${");
        return plain ? new Span(first + 1, last - 1) : new Span(start, start);
    }
}
