package dev.tenken.extract.duty;

import dev.tenken.extract.text.Stretch;

/**
 * What falls to a party.
 *
 * @param who whose duty it is
 * @param items the words for what is to be done or kept in order
 * @param owed true when the text asks or obliges the party to do it, rather than telling who does it
 * @param told where the text says that it is this party's: the cell of a row; elsewhere the items themselves
 */
public record Duty(Who who, Stretch items, boolean owed, Stretch told) {

    public Duty(Who who, Stretch items, boolean owed) {
        this(who, items, owed, items);
    }
}
