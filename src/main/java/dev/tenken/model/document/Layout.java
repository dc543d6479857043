package dev.tenken.model.document;

import java.util.Collections;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * How a document's text lay in its file.
 *
 * @param pages offsets in the text at which its pages begin, the first page first, never decreasing; empty for a file without pages
 * @param unreadablePages numbers, from 1 and rising, of the pages that no text could be read from
 * @param places names of places by the offset at which they begin, such as {@code SLA!C12} for a cell of a sheet; a place reaches
 *     to the next
 * @param leftOut what the file holds and does not publish
 */
public record Layout(
        List<Integer> pages, List<Integer> unreadablePages, SortedMap<Integer, String> places, List<LeftOut> leftOut) {
    /** A file without pages or named places. */
    public static final Layout NONE = new Layout(List.of(), List.of(), Collections.emptySortedMap());

    public Layout {
        leftOut = List.copyOf(leftOut);
        pages = List.copyOf(pages);
        unreadablePages = List.copyOf(unreadablePages);
        places = Collections.unmodifiableSortedMap(new TreeMap<>(places));
    }

    /** A file that publishes all that it holds. */
    public Layout(List<Integer> pages, List<Integer> unreadablePages, SortedMap<Integer, String> places) {
        this(pages, unreadablePages, places, List.of());
    }

    /** The number, from 1, of the page that holds the offset, or null for a file without pages. */
    public Integer pageAt(int offset) {
        if (pages.isEmpty()) {
            return null;
        }
        int at = Collections.binarySearch(pages, offset + 1);
        return Math.max(1, at >= 0 ? at : -at - 1);
    }

    /** The name of the place that holds the offset, or null. */
    public String placeAt(int offset) {
        if (places.isEmpty()) {
            return null;
        }
        SortedMap<Integer, String> before = places.headMap(offset + 1);
        return before.isEmpty() ? null : before.get(before.lastKey());
    }
}
