package dev.tenken.model.document;

import java.text.Normalizer;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;

/**
 * A verbatim quote and the place where it stands.
 *
 * @param document id of the document
 * @param start offset of the quote in the document's text
 * @param end offset behind the quote
 * @param line number of the line that holds {@code start}, from 1
 * @param page number of the page, from 1, or null for documents without pages
 * @param place name of the place within the file, such as {@code SLA!C12} for a cell of a sheet, or null
 * @param heading headings above the place, outermost first, then the list items that enclose it
 * @param quote exactly {@code text[start, end)}
 */
public record Evidence(
        String document, int start, int end, int line, Integer page, String place, List<String> heading, String quote) {

    /** By document, then by place. */
    public static final Comparator<Evidence> ORDER = Comparator.comparing(Evidence::document)
            .thenComparingInt(Evidence::start)
            .thenComparingInt(Evidence::end);

    public Evidence {
        heading = List.copyOf(heading);
        if (quote.isEmpty() || end - start != quote.length()) {
            throw new IllegalArgumentException("the quote has " + quote.length() + " characters, its span [" + start
                    + ", " + end + ") has " + (end - start) + ": " + document);
        }
    }

    /** Where the quote stands in the document's text. */
    public Span span() {
        return new Span(start, end);
    }

    /** True when the quote is the document's text at its offsets. */
    public boolean isVerbatimIn(String text) {
        return end <= text.length() && text.startsWith(quote, start);
    }

    /** True when the quote holds one of these words, whatever its width and case. */
    public boolean says(List<String> words) {
        return holds(quote, words);
    }

    /** True when the quote or a heading above it holds one of these words, whatever its width and case. */
    public boolean saysOrStandsUnder(List<String> words) {
        return says(words) || heading.stream().anyMatch(h -> holds(h, words));
    }

    private static boolean holds(String text, List<String> words) {
        String plain = plain(text);
        return words.stream().anyMatch(w -> plain.contains(plain(w)));
    }

    private static String plain(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFKC).toLowerCase(Locale.ROOT);
    }
}
