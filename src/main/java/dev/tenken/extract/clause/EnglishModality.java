package dev.tenken.extract.clause;

import dev.tenken.extract.party.Party;

/** Reads how an English clause is put: from its modal verb, else from its words. */
final class EnglishModality {
    private EnglishModality() {}

    /** "Customers must be told" is what the provider does; it binds no customer. */
    static Modality of(Source source, Segment segment, VerbGroup verb, EnglishParties parties) {
        Modality said = Modalities.of(source, segment, verb == null ? segment.from() : outset(segment, verb));
        boolean told = parties.addressee() == Party.CUSTOMER
                && parties.actor() != Party.CUSTOMER
                && verb != null
                && verb.passive();
        if (told && said == Modality.MUST) {
            return Modality.DOES;
        }
        return said;
    }

    /** Plans and hedged promises are also said before the verb: "our plan is to". */
    private static int outset(Segment segment, VerbGroup verb) {
        return verb.from() < segment.from() || verb.from() >= segment.to() ? verb.from() : segment.from();
    }
}
