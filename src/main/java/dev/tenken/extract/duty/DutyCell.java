package dev.tenken.extract.duty;

import dev.tenken.extract.text.MatchText;
import dev.tenken.extract.text.Stretch;

/**
 * A cell of a row that may say who does what.
 *
 * @param head the words over its column; empty when there are none
 * @param text its words; empty for an empty cell
 * @param at where they stand in the row's text; null when they are no part of it
 * @param kind what it is
 */
public record DutyCell(MatchText head, MatchText text, Stretch at, Kind kind) {

    /** What a cell is for its row. */
    public enum Kind {
        /** What the row is about. */
        LABEL,
        /** A sign that the party of the column does it. */
        YES,
        /** A sign that says anything else: no, in part, is asked or told. */
        OTHER_MARK,
        /** The name of who does it. */
        OWNER,
        WORDS
    }

    boolean isFilled() {
        return at != null && !text.isEmpty();
    }
}
