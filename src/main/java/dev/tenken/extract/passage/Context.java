package dev.tenken.extract.passage;

import dev.tenken.extract.party.PartyMention;
import dev.tenken.extract.text.MatchText;
import dev.tenken.model.document.Span;
import java.util.List;

/**
 * Words outside a passage that it is read with.
 *
 * @param role how they stand to it
 * @param text folded
 * @param span their place in the document; null when it is not known
 * @param parties the words in it that stand for a party, where it announces something; otherwise empty
 */
public record Context(Role role, MatchText text, Span span, List<PartyMention> parties) {

    /** A context that says nothing of parties. */
    public Context(Role role, MatchText text, Span span) {
        this(role, text, span, List.of());
    }

    /** Whether it announces what stands below it. */
    boolean announces() {
        return role == Role.LEAD_IN || role == Role.PARENT;
    }

    /** How words outside a passage stand to it. */
    public enum Role {
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
