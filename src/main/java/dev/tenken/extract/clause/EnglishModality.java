package dev.tenken.extract.clause;

import dev.tenken.model.fact.Party;

/** Reads how an English clause is put: from its verb and the words beside it. */
final class EnglishModality {
    /** "is required to", "are able to": modal words that stand behind the verb. */
    private static final int BESIDE = 3;

    /** How far behind "is" the end of a relative clause may stand that tells of a wish. */
    private static final int COMPLEMENT = 9;

    private EnglishModality() {}

    /** "Customers must be told" is what the provider does; it binds no customer. */
    static Modality of(Source source, EnglishParts parts, Segment segment, VerbGroup verb, EnglishParties parties) {
        if (English.bidsReader(source, segment)) {
            return Modality.ASKS;
        }
        Segment.Range all = new Segment.Range(segment.from(), segment.to());
        Segment.Range near = verb == null ? all : new Segment.Range(verb.from(), verb.to());
        Segment.Range beside = verb == null ? all : new Segment.Range(verb.from(), verb.to() + BESIDE);
        Modality said = Modalities.of(source, near, all, parts::isSubordinate);
        if (said == Modality.DOES) {
            said = Modalities.owedOrFree(source, beside, parts::isSubordinate);
        }
        if (said == Modality.DOES && verb != null) {
            said = ofComplement(source, segment, verb, parties);
        }
        boolean told = verb != null
                && verb.passive()
                && parties.addressee() == Party.CUSTOMER
                && parties.actor() != Party.CUSTOMER;
        return told && said == Modality.MUST ? Modality.DOES : said;
    }

    /**
     * What only the words behind "is" tell: "are among the things we would like to build" wishes; "are responsible for", "it is the
     * tenant who …" say who owes it.
     */
    private static Modality ofComplement(Source source, Segment segment, VerbGroup verb, EnglishParties parties) {
        int near = Math.min(segment.to(), verb.to() + BESIDE);
        if (parties.isPointedOut() || source.marks().has(Cue.ANSWERABLE, verb.to(), near)) {
            return Modality.MUST;
        }
        boolean be = English.isAnyBe(source.form(verb.head()));
        int reach = Math.min(segment.to(), verb.to() + COMPLEMENT);
        return be && source.marks().has(Cue.PLANS, verb.to(), reach) ? Modality.PLANS : Modality.DOES;
    }
}
