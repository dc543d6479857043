package dev.tenken.extract.clause;

import dev.tenken.extract.text.Expression;
import dev.tenken.extract.text.Stretch;
import dev.tenken.model.fact.Party;

/** Reads how an English clause is put: from its verb and the words beside it. */
final class EnglishModality {
    /** "is required to", "are able to": modal words that stand behind the verb. */
    private static final int BESIDE = 3;

    /** How far behind "is" the end of a relative clause may stand that tells of a wish. */
    private static final int COMPLEMENT = 9;

    /** A day to come on which something begins; what happens "in 2027" may only be when it is needed. */
    private static final Expression BEGINNING = Expression.ofPlain(
            "\\b(?:(?:from|starting|beginning|commencing|effective|as (?:of|from)|with effect from|by)(?: (?:in|on|from|with|the|early|mid|late|end of|start of|beginning of))*"
                    + " (?:[a-z0-9-]{1,10} ){0,3}(?:20[0-9]{2}|next (?:[a-z]{1,9} )?(?:year|quarter|month|week|release|version|spring|summer|autumn|fall|winter))\\b"
                    + "|(?:next|later this) (?:year|quarter|month|spring|summer|autumn|fall|winter)\\b|(?:in|with) (?:the|our|a) (?:next|coming|upcoming|future) (?:release|version|edition|update)\\b)");

    private static final Expression SOON =
            Expression.ofPlain("(?<!as )(?<!how )(?<!too )\\bsoon\\b(?! as| after| enough|er)");

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
        if ((said == Modality.DOES || said == Modality.MAY) && verb != null && isToBegin(source, segment, verb)) {
            return Modality.PLANS;
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

    /** "From autumn 2027, administrators will be able to download them": what begins on a day to come is not there yet. */
    private static boolean isToBegin(Source source, Segment segment, VerbGroup verb) {
        Stretch clause = source.stretch(segment.from(), segment.to());
        String words = source.folded().substring(clause.start(), clause.end());
        if (SOON.isIn(words)) {
            return true;
        }
        if (!source.form(verb.from()).equals("will")
                && !source.form(verb.from()).equals("'ll")) {
            return false;
        }
        return BEGINNING.isIn(words);
    }

    /**
     * What only the words behind "is" tell: "are among the things we would like to build" wishes; "are responsible for", "it is the
     * tenant who …", "copies are left to the client" say who owes it.
     */
    private static Modality ofComplement(Source source, Segment segment, VerbGroup verb, EnglishParties parties) {
        int near = Math.min(segment.to(), verb.to() + BESIDE);
        if (parties.isPointedOut()
                || parties.isLeftToSomebody()
                || source.marks().has(Cue.ANSWERABLE, verb.to(), near)) {
            return Modality.MUST;
        }
        boolean be = English.isAnyBe(source.form(verb.head()));
        int reach = Math.min(segment.to(), verb.to() + COMPLEMENT);
        return be && source.marks().has(Cue.PLANS, verb.to(), reach) ? Modality.PLANS : Modality.DOES;
    }
}
