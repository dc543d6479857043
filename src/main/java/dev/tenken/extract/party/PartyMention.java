package dev.tenken.extract.party;

import dev.tenken.extract.text.Stretch;

/** Words in folded text that name a party. */
public record PartyMention(Party party, Stretch stretch) {}
