package dev.tenken.document.structure;

import dev.tenken.document.structure.Piece.End;
import dev.tenken.model.document.Span;
import java.util.List;

/** The part of a text that a status line opened, while it is read: it ends at the next such line, at a heading, at a paragraph after it. */
final class StatusPart {
    private static final int NONE = -1;

    private final StatusLines statuses;
    private final List<Piece> pieces;
    /** How many pieces there were when it began. */
    private int since = NONE;

    StatusPart(StatusLines statuses, List<Piece> pieces) {
        this.statuses = statuses;
        this.pieces = pieces;
    }

    /** Closes it when the line that is read next is no longer of it. */
    void before(int index, LineKind kind, LineKind above) {
        boolean paragraph = kind == LineKind.TEXT && above == LineKind.BLANK && pieces.size() > since;
        if (kind.isHeading() || paragraph || statuses.is(index) || statuses.titles(index)) {
            leave();
        }
    }

    void enter() {
        since = pieces.size();
    }

    void leave() {
        if (since != NONE) {
            int end = pieces.get(pieces.size() - 1).span().end();
            pieces.add(new End(new Span(end, end)));
            since = NONE;
        }
    }
}
