package dev.tenken.extract.clause;

import dev.tenken.extract.party.PartyMention;
import dev.tenken.extract.text.Stretch;
import dev.tenken.model.fact.Party;

/** Reads from the places of the parties in an English clause who acts and to whom. */
final class EnglishParties {
    private final Source source;
    private final EnglishParts parts;
    private final Segment segment;
    private final VerbGroup verb;
    private Party subject;
    /** Whose the subject is: "our gateway logs". */
    private Party owner;

    private Party agent;
    private Party origin;
    private Party recipient;
    /** Who is advised to do it. */
    private Party advised;

    /** "it is the tenant who …" */
    private boolean pointedOut;

    private boolean leftToSomebody;

    /** @param verb the clause's own, or null */
    EnglishParties(Source source, EnglishParts parts, Segment segment, VerbGroup verb) {
        this.source = source;
        this.parts = parts;
        this.segment = segment;
        this.verb = verb;
        for (PartyMention mention : source.parties(segment.from(), segment.to())) {
            int first = source.indexAt(mention.stretch().start());
            int next = wordBehind(mention.stretch());
            if (!parts.isSubordinate(first)) {
                read(mention.party(), first, next);
            }
        }
    }

    /** An apostrophe is no word: behind "the customer's" stands what is his. */
    private int wordBehind(Stretch mention) {
        int last = source.indexAt(mention.end() - 1);
        return last < source.size() && source.stretch(last, last + 1).start() >= mention.end() ? last : last + 1;
    }

    private void read(Party party, int first, int next) {
        boolean whole = isWhole(next);
        if (isNominative(first)) {
            subject = subject == null ? party : subject;
        } else if (isCleft(next)) {
            subject = party;
            pointedOut = true;
        } else if (verb != null && first < verb.from()) {
            before(party, first, whole);
        } else if (isBehind(Cue.AGENT, first) && (whole || verb == null)) {
            agent = agent != null || isBeside(party) && describesNoun(first) ? agent : party;
            leftToSomebody |= agent == party && !source.form(opening(first) - 1).equals("by");
        } else if (isForHimToDo(first, next)) {
            agent = party;
            leftToSomebody = true;
        } else if (isOwnerOf(Cue.BURDEN, next) || answersFor(next)) {
            agent = party;
        } else if (verb != null && party == Party.CUSTOMER && isAdvising()) {
            advised = party;
        } else if (verb != null && whole) {
            behind(party, first);
        }
    }

    /** "that is for the customer to do" */
    private boolean isForHimToDo(int first, int next) {
        return verb != null
                && English.isAnyBe(source.form(verb.head()))
                && source.form(opening(first) - 1).equals("for")
                && source.form(next).equals("to");
    }

    /** "We": whatever the words behind it are taken for, it acts. */
    private boolean isNominative(int word) {
        return source.form(word).equals("we");
    }

    private void before(Party party, int first, boolean whole) {
        int preposition = opening(first) - 1;
        boolean depends =
                preposition >= segment.from() && English.isPreposition(source, preposition) && !isPartOf(preposition);
        if (!depends && whole && subject == null) {
            subject = party;
        } else if (!depends && !whole && owner == null && opening(first) - 1 <= subjectStart()) {
            owner = party;
        }
    }

    /** "none of our staff": some or all of them act. */
    private boolean isPartOf(int preposition) {
        return source.form(preposition).equals("of")
                && switch (source.form(preposition - 1)) {
                    case "none", "all", "any", "each", "some", "most", "one", "both", "many" -> true;
                    default -> false;
                };
    }

    /** Where the noun phrase of a word begins, articles and adjectives before it. */
    private int opening(int word) {
        int i = word;
        while (i > segment.from() && i > word - 4 && isModifier(i - 1)) {
            i--;
        }
        return i;
    }

    private boolean isModifier(int i) {
        return source.isA(i, "DT") || source.isA(i, "PRP$") || source.isA(i, "JJ") && !source.isA(i, "IN");
    }

    private int subjectStart() {
        int start = segment.from();
        for (Segment.Range condition : segment.conditions()) {
            start = condition.from() == start ? condition.to() : start;
        }
        return start + 1;
    }

    private void behind(Party party, int first) {
        String before = source.form(opening(first) - 1);
        int head = opening(first);
        boolean given = before.equals("to") && !source.marks().endsAt(Cue.SCOPE, head - 1);
        if (given || before.equals("with") && isTelling()) {
            recipient = recipient == null ? party : recipient;
        } else if (before.equals("from")) {
            origin = party;
        } else if (isTelling() && !verb.passive() && head - verb.to() <= 1) {
            recipient = party;
        } else if (isToldBefore(head)) {
            recipient = recipient == null ? party : recipient;
        }
    }

    /** "we will notify and inform customers": a verb of telling right before. */
    private boolean isToldBefore(int head) {
        return source.marks().endsAt(Cue.TELLING, head - 1);
    }

    private boolean isTelling() {
        return source.marks().covers(Cue.TELLING, verb.head());
    }

    /** No noun behind it that it only describes: "customer data", "the client's data". */
    private boolean isWhole(int next) {
        if (next >= segment.to()) {
            return true;
        }
        String gap = source.gap(next);
        boolean owned = gap.startsWith("'");
        boolean described = gap.equals(" ")
                && English.isNoun(source, next)
                && !English.isAuxiliary(source.form(next))
                && !source.isA(next, "IN")
                && !source.isA(next, "RB")
                && !source.isA(next, "DT")
                && !isVerbStart(next);
        return !owned && !described;
    }

    private boolean isVerbStart(int word) {
        return verb != null && verb.from() == word;
    }

    private boolean isCleft(int next) {
        return (source.form(next).equals("who") || source.form(next).equals("that")) && parts.isCleft(next);
    }

    private boolean isBehind(Cue cue, int first) {
        return source.marks().endsAt(cue, opening(first) - 1);
    }

    /** "the customer's responsibility", "your duty". */
    private boolean isOwnerOf(Cue cue, int next) {
        boolean described = !isWhole(next) || source.isA(next, "JJ");
        return source.marks().at(cue, next) != null || source.marks().at(cue, next + 1) != null && described;
    }

    /** "…, with the customer responsible for copies". */
    private boolean answersFor(int next) {
        return source.form(next).equals("responsible") || source.form(next).equals("accountable");
    }

    /** In a passive clause only the agent of its own verb acts; in others a customer that is named beside the verb does not. */
    private boolean isBeside(Party party) {
        return party == Party.CUSTOMER || verb != null && verb.passive();
    }

    /** "to an address specified by the client": who specified it, not who acts in the clause. */
    private boolean describesNoun(int first) {
        int participle = opening(first) - 2;
        return verb != null
                && participle >= verb.to()
                && source.isA(participle, "VBN")
                && participle - 1 >= verb.to()
                && English.isNoun(source, participle - 1);
    }

    /** "We recommend that customers encrypt exports" */
    private boolean isAdvising() {
        return switch (source.form(verb.head())) {
            case "recommend", "recommends", "advise", "advises", "encourage", "encourages", "urge", "urges" -> true;
            default -> false;
        };
    }

    private boolean isReceiving() {
        return verb != null && !verb.passive() && source.marks().covers(Cue.RECEIVING, verb.head());
    }

    private boolean isTold() {
        return verb != null && verb.passive() && isTelling();
    }

    boolean isPointedOut() {
        return pointedOut;
    }

    /** "Copies are left to the client", "it is up to you": who acts is who has to. */
    boolean isLeftToSomebody() {
        return leftToSomebody;
    }

    Party actor() {
        if (advised != null) {
            return advised;
        }
        if (English.bidsReader(source, segment)) {
            return Party.CUSTOMER;
        }
        if (isReceiving()) {
            return origin;
        }
        if (verb != null && verb.passive()) {
            return agent == null && isBound() ? subject : agent;
        }
        if (subject == null && agent == null && (isBidden() || isStep())) {
            return Party.CUSTOMER;
        }
        if (subject != null && verb != null && isCausing()) {
            return subject;
        }
        return agent != null ? agent : subject == null ? owner : subject;
    }

    /** "Customers may have their tenant tested by a third party": who has it done acts. */
    private boolean isCausing() {
        return source.hasLemma(verb.head(), "have") || source.hasLemma(verb.head(), "get");
    }

    /** "Open Settings and enter …": a step that the reader takes on a screen. */
    private boolean isStep() {
        return source.marks().at(Cue.STEP, segment.from()) != null;
    }

    /** "Customers are expected to take copies" */
    private boolean isBound() {
        return switch (source.form(verb.head())) {
            case "expected", "required", "obliged", "obligated", "supposed" ->
                source.form(verb.to()).equals("to");
            default -> false;
        };
    }

    /** "Please keep …" is said to the reader. */
    private boolean isBidden() {
        return source.marks().has(Cue.ASKS, segment.from(), segment.to());
    }

    Party addressee() {
        if (recipient == null && isNotice()) {
            return reader();
        }
        return isReceiving() || isTold() && recipient == null ? subject : recipient;
    }

    /** "a notification appears": it is there for whoever is named with it. */
    private boolean isNotice() {
        return verb != null
                && source.marks().covers(Cue.SHOWING, verb.head())
                && source.marks().has(Cue.NOTICE, segment.from(), verb.from());
    }

    private Party reader() {
        boolean customer =
                source.parties(segment.from(), segment.to()).stream().anyMatch(m -> m.party() == Party.CUSTOMER);
        return customer ? Party.CUSTOMER : null;
    }
}
