package dev.tenken.model.document;

import java.util.List;

/**
 * A text as it is read: as long as the text of record, with the marks of its format as blanks.
 *
 * @param text what is read
 * @param moved the stretches, in their order, in which words stand elsewhere than in the text of record, such as the rows of a table
 *     that is drawn with characters and whose cells fill several lines
 */
public record Unmarked(String text, List<Span> moved) {

    public Unmarked {
        moved = List.copyOf(moved);
    }

    /** A text that is read as it stands. */
    public static Unmarked of(String text) {
        return new Unmarked(text, List.of());
    }

    /** The place in the text of record that holds what is read there: stretches in which words were moved are taken whole. */
    Span inRecord(Span read) {
        Span whole = read;
        for (int i = firstBehind(read.start()); i < moved.size() && moved.get(i).start() < read.end(); i++) {
            whole = whole.join(moved.get(i));
        }
        return whole;
    }

    /** Index of the first stretch that ends behind an offset. */
    private int firstBehind(int offset) {
        int low = 0;
        int high = moved.size();
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (moved.get(middle).end() > offset) {
                high = middle;
            } else {
                low = middle + 1;
            }
        }
        return low;
    }
}
