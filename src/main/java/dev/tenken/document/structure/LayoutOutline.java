package dev.tenken.document.structure;

import dev.tenken.document.structure.Piece.Heading;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Ranks headings in a document that neither numbers nor marks them.
 *
 * <p>All are of one rank, except that a heading directly followed by another opens a level; headings built like the first one
 * inside stay inside, the next one of another form closes it. Titles on the cover open no level.
 */
final class LayoutOutline {
    private static final int DEEPEST = 3;

    private final Map<Integer, Integer> ranks = new HashMap<>();
    private final List<Piece> pieces;
    private final List<Heading> open = new ArrayList<>();
    private final int coverEnd;

    LayoutOutline(List<Piece> pieces) {
        this.pieces = pieces;
        this.coverEnd = coverEnd();
        for (int i = 0; i < pieces.size(); i++) {
            if (pieces.get(i) instanceof Heading heading) {
                place(i, heading);
                ranks.put(i, open.size());
            }
        }
    }

    /** Rank of the heading that is the piece of this index, 1 for the outermost. */
    int rank(int index) {
        return ranks.get(index);
    }

    private void place(int index, Heading heading) {
        if (isHeading(index - 1) && index - 1 >= coverEnd) {
            if (Alike.inWording(last(), heading.text())) {
                open.remove(open.size() - 1);
            }
            while (open.size() >= DEEPEST) {
                open.remove(open.size() - 1);
            }
        } else if (isHeading(index + 1) || index < coverEnd || isHeading(index - 1)) {
            open.clear();
        } else {
            while (open.size() > 1 && !Alike.inForm(last(), heading.text())) {
                open.remove(open.size() - 1);
            }
            if (!open.isEmpty()) {
                open.remove(open.size() - 1);
            }
        }
        open.add(heading);
    }

    private String last() {
        return open.get(open.size() - 1).text();
    }

    private boolean isHeading(int index) {
        return index >= 0 && index < pieces.size() && pieces.get(index) instanceof Heading;
    }

    /** Index behind the last title of the headings that the document opens with. */
    private int coverEnd() {
        int end = 0;
        for (int i = 0; isHeading(i); i++) {
            if (TitleWords.in(((Heading) pieces.get(i)).text())) {
                end = i + 1;
            }
        }
        return end;
    }
}
