package dev.tenken.extract.party;

import dev.tenken.extract.text.MatchText;

/**
 * Reads a document's own names as the provider, and its own terms for customers as the customer, so that words of the field are enough
 * to understand it.
 */
public record PartyReading(OwnNames own, Parties parties) {

    public MatchText read(MatchText text) {
        return parties.readAsCustomer(own.readAsProvider(text));
    }
}
