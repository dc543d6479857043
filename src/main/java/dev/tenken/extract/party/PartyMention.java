package dev.tenken.extract.party;

import dev.tenken.extract.text.Stretch;

/** A place in a folded text that names a party. */
public record PartyMention(Party party, Stretch stretch) {}
