package dev.tenken.extract.duty;

import dev.tenken.extract.text.Stretch;

/**
 * What falls to a party.
 *
 * @param who whose duty it is
 * @param items the words for what is to be done or kept in order
 * @param tone how the text puts it
 * @param told where the text says that it is this party's: the cell of a row; elsewhere the items themselves
 */
public record Duty(Who who, Stretch items, Tone tone, Stretch told) {

    /** How a text puts a duty. */
    public enum Tone {
        /** It tells who does it, or that nobody does. */
        TOLD,
        /** It asks or obliges the party to do it, or forbids it. */
        OWED,
        /** It says that the party does not do it or answer for it. */
        REFUSED
    }

    public Duty(Who who, Stretch items, Tone tone) {
        this(who, items, tone, items);
    }

    /** @param owed whether it is asked of the party, rather than told of it */
    public Duty(Who who, Stretch items, boolean owed) {
        this(who, items, owed ? Tone.OWED : Tone.TOLD);
    }

    /** @param owed whether it is asked of the party, rather than told of it */
    public Duty(Who who, Stretch items, boolean owed, Stretch told) {
        this(who, items, owed ? Tone.OWED : Tone.TOLD, told);
    }
}
