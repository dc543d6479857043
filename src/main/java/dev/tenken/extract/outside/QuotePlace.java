package dev.tenken.extract.outside;

import dev.tenken.model.document.Block;
import dev.tenken.model.document.Document;
import dev.tenken.model.document.Evidence;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;

/** Finds where in a document a quote stands. */
final class QuotePlace {
    private static final int LINES_SHOWN = 5;

    private final Document document;
    private final Document.LineIndex lines;

    QuotePlace(Document document) {
        this.document = document;
        this.lines = Document.LineIndex.of(document.text());
    }

    /** Raised when a quote has no certain place; the message says why and what to do. */
    static final class Lost extends Exception {
        private static final long serialVersionUID = 1L;

        Lost(String message) {
            super(message);
        }
    }

    /**
     * The quote with its place: at the given offset when it stands there, else where it stands when it stands only once.
     *
     * @param start the offset it should have, or null when nobody says
     * @param heading the headings above it as given, or null; they hold as long as the offset does
     * @throws Lost when it stands nowhere, or at several places and at none of them by the offset
     */
    Evidence find(String quote, Integer start, List<String> heading) throws Lost {
        if (start != null && document.text().startsWith(quote, start)) {
            return evidence(quote, start, heading == null ? headingAt(start) : heading);
        }
        List<Integer> places = occurrences(quote);
        if (places.isEmpty()) {
            throw new Lost("the quote stands nowhere in " + document.path() + ": got " + Fields.shown(quote)
                    + "; wanted the document's own words, character for character" + alike(quote));
        }
        if (places.size() > 1) {
            throw new Lost("the quote stands " + places.size() + " times in " + document.path() + " "
                    + shownPlaces(places) + (start == null ? "" : ", but not at " + start) + ": got "
                    + Fields.shown(quote) + "; give the \"start\" of the one that is meant, or a longer quote");
        }
        return evidence(quote, places.get(0), headingAt(places.get(0)));
    }

    private Evidence evidence(String quote, int start, List<String> heading) {
        return new Evidence(
                document.id(),
                start,
                start + quote.length(),
                lines.lineAt(start),
                document.layout().pageAt(start),
                document.layout().placeAt(start),
                heading,
                quote);
    }

    private List<String> headingAt(int offset) {
        for (Block block : document.blocks()) {
            if (block.span().start() <= offset && offset < block.span().end()) {
                List<String> heading = new ArrayList<>(block.heading());
                heading.addAll(block.parents());
                return heading;
            }
        }
        return List.of();
    }

    private List<Integer> occurrences(String quote) {
        List<Integer> places = new ArrayList<>();
        for (int at = document.text().indexOf(quote);
                at >= 0;
                at = document.text().indexOf(quote, at + 1)) {
            places.add(at);
        }
        return places;
    }

    private String shownPlaces(List<Integer> places) {
        List<String> shown = places.stream()
                .limit(LINES_SHOWN)
                .map(at -> "line " + lines.lineAt(at) + " at " + at)
                .toList();
        return "(" + String.join(", ", shown) + (places.size() > LINES_SHOWN ? ", …" : "") + ")";
    }

    /** Line breaks, blanks and widths of letters are what a copied quote loses most often. */
    private String alike(String quote) {
        String bare = bare(quote);
        if (!bare.isEmpty()) {
            for (Block block : document.blocks()) {
                if (bare(block.span().of(document.text())).contains(bare)) {
                    return "; line " + lines.lineAt(block.span().start())
                            + " has these words with other blanks, line breaks or widths of letters: copy them from there";
                }
            }
        }
        return "; copy them from the document, or leave the fact out";
    }

    private static String bare(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFKC).replaceAll("[\\s\\u3000]+", "");
    }
}
