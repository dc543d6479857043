package dev.tenken.extract.party;

import dev.tenken.extract.text.Stretch;
import dev.tenken.model.fact.Party;

/**
 * A word of a text that stands for a party.
 *
 * @param stretch its place in the folded text
 * @param owner true when it only says whose something is: "our" gateway, お客様のデータ
 */
public record PartyMention(Stretch stretch, Party party, boolean owner) {

    /** A party that is named for itself. */
    public PartyMention(Party party, Stretch stretch) {
        this(stretch, party, false);
    }
}
