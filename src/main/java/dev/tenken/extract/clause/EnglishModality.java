package dev.tenken.extract.clause;

import dev.tenken.model.Party;

/** Reads how an English clause is put: from its verb and the words beside it. */
final class EnglishModality {
    /** "is required to", "are able to": modal words that stand behind the verb. */
    private static final int BESIDE = 3;

    private EnglishModality() {}

    /** "Customers must be told" is what the provider does; it binds no customer. */
    static Modality of(Source source, EnglishParts parts, Segment segment, VerbGroup verb, EnglishParties parties) {
        Segment.Range all = new Segment.Range(segment.from(), segment.to());
        Segment.Range near = verb == null ? all : new Segment.Range(verb.from(), verb.to());
        Segment.Range beside = verb == null ? all : new Segment.Range(verb.from(), verb.to() + BESIDE);
        Modality said = Modalities.of(source, near, all, parts::isSubordinate);
        if (said == Modality.DOES) {
            said = Modalities.owedOrFree(source, beside, parts::isSubordinate);
        }
        boolean told = verb != null
                && verb.passive()
                && parties.addressee() == Party.CUSTOMER
                && parties.actor() != Party.CUSTOMER;
        return told && said == Modality.MUST ? Modality.DOES : said;
    }
}
