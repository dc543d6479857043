package dev.tenken.extract.frame;

import dev.tenken.extract.passage.Context;
import dev.tenken.extract.text.Stretch;

/**
 * How words are present for a clause.
 *
 * @param share how much they count: 1 in the clause itself and in what speaks with it, less the looser they are tied to it, 0 when absent
 * @param own where they stand in the clause; null when they are only around it
 * @param context what has them, when the clause has not; null for other clauses of its sentence
 */
public record Presence(double share, Stretch own, Context context) {
    static final Presence ABSENT = new Presence(0, null, null);

    /** What a question or a label of the row says is as good as said in the answer. */
    static final double SPEAKS = 1;

    /** What a clause goes on to speak of. */
    static final double TOPIC = 0.95;

    static final double LEAD_IN = 0.9;
    static final double PARENT = 0.8;
    public static final double SENTENCE = 0.6;
    static final double HEADING = 0.6;
    static final double OUTER_HEADING = 0.4;
    static final double HEADING_OF_ITEM = 0.8;
    static final double OUTER_HEADING_OF_ITEM = 0.6;
    static final double BEFORE = 0.5;

    /**
     * @param outer whether it is a heading above another one
     * @param terse whether it is of an item or a row
     */
    public static double shareOf(Context.Role role, boolean outer, boolean terse) {
        if (role == Context.Role.HEADING && terse) {
            return outer ? OUTER_HEADING_OF_ITEM : HEADING_OF_ITEM;
        }
        return outer ? OUTER_HEADING : shareOf(role);
    }

    private static double shareOf(Context.Role role) {
        return switch (role) {
            case QUESTION, ROW_LABEL, COLUMN -> SPEAKS;
            case LEAD_IN -> LEAD_IN;
            case PARENT -> PARENT;
            case BEFORE -> BEFORE;
            case HEADING -> HEADING;
        };
    }

    public boolean isOwn() {
        return own != null;
    }

    boolean speaks() {
        return share >= LEAD_IN;
    }

    /** In a later cell of the row: what that one is about is told there, and an earlier one neither carries nor denies it. */
    boolean isInLaterCell() {
        return own == null && context == null && share >= SPEAKS;
    }

    boolean carries() {
        return share >= SPEAKS && !isInLaterCell();
    }

    public boolean isAbsent() {
        return share == 0;
    }
}
