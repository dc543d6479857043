package dev.tenken.history.saved;

import java.util.List;

/**
 * A quote with its place.
 *
 * @param document path of the document
 * @param line from 1
 * @param page from 1, or null
 * @param place name of a place within the file, or null
 * @param heading headings above it, outermost first
 * @param quote verbatim
 */
public record SavedEvidence(String document, int line, Integer page, String place, List<String> heading, String quote) {

    public SavedEvidence {
        heading = List.copyOf(heading);
    }
}
