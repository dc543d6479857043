package dev.tenken.extract;

import dev.tenken.extract.text.MatchText;
import dev.tenken.model.Span;

/**
 * Words outside a passage that it is read with.
 *
 * @param role how they stand to it
 * @param text folded
 * @param span their place in the document; null when it is not known
 */
record Context(Role role, MatchText text, Span span) {

    /** How words outside a passage stand to it. */
    enum Role {
        /** The question that it answers. */
        QUESTION,
        /** The first cell of its row, which says what the row is about. */
        ROW_LABEL,
        /** The head of its column. */
        COLUMN,
        /** The sentence that announces the list or table it is in. */
        LEAD_IN,
        /** A list item that it is nested in. */
        PARENT,
        /** The sentence before, which it leans on. */
        BEFORE,
        /** A heading above it. */
        HEADING
    }
}
