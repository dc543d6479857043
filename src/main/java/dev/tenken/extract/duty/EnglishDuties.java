package dev.tenken.extract.duty;

import dev.tenken.extract.text.Expression;
import dev.tenken.extract.text.Stretch;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;

/** Reads duties in one English sentence part, first where somebody is subject: he is responsible, does it, decides it, is a processor. */
final class EnglishDuties {
    private static final Expression SHORT_GAP = Expression.ofPlain("[ ,()'/a-z-]{0,60}");
    private static final Expression FEW_WORDS = Expression.ofPlain(" ?(?:[a-z']{2,12} ){0,4}");
    private static final Expression TWO_WORDS = Expression.ofPlain(" (?:[a-z]{3,12} ){0,2}");

    /** Words that tell of somebody that he answers for things; those that do so alone have no need of a verb before them. */
    private static final Expression NEEDS_VERB = Expression.ofPlain(
            "^(?:responsib|accountab|answerable|liable|in charge|(?:sole|full|exclusive|complete) control)");
    /** How a verb leads to them: "is solely", "bears the full", "retains ownership of and". */
    private static final Expression VERB_BEFORE = Expression.ofPlain(
            "(?:^|\\b)(?<verb>(?:is|are|am|'re|be|being|been|was|were|remains?|remaining|stays?|becomes?|has|have|had|bears?|takes?|assumes?|accepts?|holds?|held|carry|carries|retains?|keeps?|undertakes?|shares?|disclaims?|made)\\b[^,;]{0,40})?$");

    /** "Are customers responsible for …?": the verb stands before them. */
    private static final Expression ASKED =
            Expression.ofPlain("(?:^|[ ,:(])(?:is|are|am|was|were) (?:the |our |your |all )?$");

    /** "…, with the customer responsible for …" */
    private static final Expression WITH = Expression.ofPlain("\\bwith (?:the |our |each |your |all )?$");

    /** "You own your data and are responsible for …": who the subject is stands before what is his. */
    private static final Expression GOES_ON_TO_SAY = Expression.ofPlain(
            " (?!(?:who|which|that|if|when)\\b)[a-z][a-z ,'-]{3,60} and (?:is|are|remains?) (?:[a-z]{3,12}ly )?");

    private static final Expression OF_ANOTHER =
            Expression.ofPlain("\\b(?:which|that) (?:has|have|had|is|are|was|were) ");

    /** "What the customer is responsible for is told below": what follows is said of it. */
    private static final Expression GOES_ON =
            Expression.ofPlain("^ (?:is|are|was|were|has|have|will|shall|can|may|must|should|does|do|includes?)\\b");

    /** "We act as a", "the customer is the". */
    private static final Expression ACTS_AS = Expression.ofPlain(
            " (?:(?:is|are|shall be|will be|remains?|am) |(?:(?:will|shall|may) )?(?:acts?|acting|serves?) as )(?:(?:solely|only|always|generally|considered|deemed|neither|not|both) ){0,2}(?:(?:an?|the|your|our) )?(?:[a-z-]{3,12} )?");

    private static final Expression PARTICIPLE = Expression.ofPlain("(?:ing|ed)$");

    private static final String UPKEEP =
            "(?: [a-z]{3,12}ly)? (?:manages?|maintains?|patch(?:es)?|administers?|operates?|secures?|protects?|updates?|configures?|backs? up|handles?|monitors?|runs?|keeps?)\\b";

    private static final String OUR_SIDE = "\\b(?:we|the provider)" + UPKEEP;
    private static final String YOUR_SIDE =
            "\\b(?:you|(?:the )?(?:customers?|clients?|tenants?|subscribers?))" + UPKEEP;
    private static final String NEXT = "[^.;]{2,100}(?:,|;| and)(?: and| but)? ";

    /** "We maintain the hosts and you maintain the content" */
    private static final Expression TWO_SIDES =
            Expression.of(OUR_SIDE + NEXT + YOUR_SIDE + "|" + YOUR_SIDE + NEXT + OUR_SIDE);

    private static final Expression CONTRAST = Expression.ofPlain("(?:^|, )(?:while|whereas) (?:the )?");

    private static final Expression BETWEEN = Expression.ofPlain("\\bbetween (?:the )?");

    private static final Expression OPENS_BRACKET = Expression.ofPlain(" \\((?:the |our )?");
    /** Roles that somebody has in a certain case. */
    private static final Expression IN_CASE =
            Expression.ofPlain("\\b(?:if|where|when|whenever|in which|insofar as|to the extent(?: that)?) (?:the )?$");

    /** "Breaches for which the provider is responsible": what follows is said of the breaches. */
    private static final Expression OF_WHAT_IS_TOLD =
            Expression.ofPlain("\\b(?:for|of|to) (?:which|whom|whose) (?:the )?$");

    /** Between somebody and a verb by which something is done to him. */
    private static final Expression DONE_TO = Expression.ofPlain("\\b(?:is|are|was|were|be|been|being|to)\\b");

    /** "Install the patches". */
    private static final Expression NAMED = Expression.ofPlain(
            "\\b(?:the|an?|any|all|every|each|these|those|new|latest|security|our|your|its|their|of|for|with) $");

    /** What stands behind words like "secure" and "update" when they are no verbs, and papers that somebody holds for his own sake. */
    private static final Expression NOTHING_DONE = Expression.ofPlain(
            "^(?:[,;:)]| ?$| an? | (?:with|by|in|on|at)\\b| (?:[a-z-]{1,14} ){0,8}(?:certifications?|certificates?|attestations?|accreditations?|compliance reports?)\\b)");

    /** What customers can do is offered to them. */
    private static final Expression MAY =
            Expression.ofPlain("\\b(?:can|may|could|might|will|who|that|which|to|not|how)\\b");

    private static final Expression DENIED = Expression.ofPlain("\\b(?:not|no|never|neither|nor|disclaims?)\\b|n't\\b");
    private static final Expression REFUSES = Expression.ofPlain("\\b(?:not|never)\\b|n't\\b");
    private static final Expression REFUSED = Expression.ofPlain(
            " (?:(?:do|does|will|shall|can) not|cannot|can't|don't|won't|never) (?<what>[a-z][^,;]{3,120}) $");
    private static final Expression DECIDED = Expression.ofPlain("^ (?:which|what|whether|who|how|the purposes?)\\b");
    private static final Expression STAFF =
            Expression.ofPlain("(?:team|officer|engineers?|staff|departments?|managers?|directors?|employees?)\\b");

    /** Money that is owed, and what a vendor refuses to be liable for: neither is kept in order by anybody. */
    private static final Expression MONEY = Expression.ofPlain(
            "^ ?(?:the |all |any |timely |full |and |of |your |its |their |applicable |related |associated |such ){0,4}(?:pay|payments?|fees?|tax(?:es)?|charges?|invoices?|billing|prices?|costs?|expenses?|duties)\\b");

    static final Expression HARM = Expression.ofPlain(
            "^ ?(?:the |all |any |such |direct |indirect |and |or |other |of |your |its |consequential ){0,5}(?:(?:data )?loss(?:es)?|damages?|harm|injur(?:y|ies)|claims?|delays?|failures?|interruptions?|outages?|downtime|unavailability|forces|events?|causes?|consequences?|liabilit(?:y|ies)|links?|linked|accuracy|completeness)\\b");

    /** Letters behind a verb in which its object begins. */
    private static final int NEAR = 30;

    /** Letters behind a verb in which what it is about is named, where duties are spoken of. */
    private static final int WITHIN_REACH = 60;

    /** What may stand between the provider and what it is said to do. */
    private static final Expression DIRECTLY = Expression.ofPlain(
            " (?:(?:also|then|continuously|always|regularly|[a-z]{3,12}ly) ){0,2}(?:[a-z]{3,12}s?,? (?:and|&) )?");

    private final DutyText text;
    private final boolean spoken;
    private final boolean binding;
    private final EnglishReach reach;
    private final List<Duty> duties = new ArrayList<>();

    /**
     * @param spoken whether the text stands under words of duties
     * @param binding whether it does, or stands in an agreement
     */
    EnglishDuties(DutyText text, boolean spoken, boolean binding) {
        this.text = text;
        this.spoken = spoken;
        this.binding = binding;
        this.reach = new EnglishReach(text);
    }

    List<Duty> read() {
        text.of("answers-for").forEach(this::answersFor);
        text.of("does").forEach(this::does);
        if (spoken) {
            text.of("in-order").forEach(this::takesPart);
        }
        text.of("decides").forEach(this::decides);
        text.of("data-role").forEach(this::dataRole);
        text.of("pledges").forEach(this::pledges);
        text.of("on-behalf").forEach(this::refuses);
        EnglishSubjects.Bounded role = EnglishSubjects.bounded(text);
        if (role != null) {
            add(role.who(), role.behind());
        }
        duties.addAll(EnglishPredicates.in(text, binding));
        duties.addAll(EnglishInversions.in(text));
        duties.addAll(EnglishObligations.in(text));
        duties.addAll(EnglishBonds.in(text, binding));
        return duties;
    }

    /** "The customer is solely responsible for …" */
    private void answersFor(Stretch relation) {
        Named who = text.lastBefore(relation.start(), SHORT_GAP);
        who = who != null && who.owner() ? text.lastActorBefore(relation.start(), GOES_ON_TO_SAY) : who;
        if (who == null || who.owner()) {
            return;
        }
        String before = text.between(text.part.start(), who.at().start());
        String gap = text.between(who.at().end(), relation.start());
        boolean verbBefore = ASKED.isIn(before) || gap.isBlank() && WITH.isIn(before);
        if (!leadsTo(relation, verbBefore ? " is" + gap : gap)) {
            return;
        }
        String behind = text.between(relation.end(), text.part.end());
        boolean refused = who.who() == Who.PROVIDER && HARM.matcher(behind).lookingAt();
        if (!OF_WHAT_IS_TOLD.isIn(before) && !GOES_ON.begins(behind) && !MONEY.begins(behind) && !refused) {
            add(who, relation.end(), reach.end(relation.end()), tone(who, gap));
        }
    }

    /** "If no backup is ordered, the customer is responsible for …": what is denied in another clause is not denied of him. */
    private static Duty.Tone tone(Named who, String gap) {
        boolean denied = DENIED.isIn(gap);
        if (who.who() == Who.CUSTOMER && !denied) {
            return Duty.Tone.OWED;
        }
        return who.who() == Who.PROVIDER && denied ? Duty.Tone.REFUSED : Duty.Tone.TOLD;
    }

    /** Whether the words between somebody and "responsible for" say it of him. */
    private boolean leadsTo(Stretch relation, String gap) {
        boolean needsVerb = NEEDS_VERB.begins(text.between(relation.start(), relation.end()));
        return !STAFF.isIn(gap) && !OF_ANOTHER.isIn(gap) && (!needsVerb || VERB_BEFORE.isIn(gap));
    }

    /** "AWS manages the hardware"; of the provider only what it does not do for customers, for it does many things. */
    private void does(Stretch verb) {
        Named who = text.lastBefore(verb.start(), FEW_WORDS);
        boolean participle = PARTICIPLE.isIn(text.between(verb.start(), verb.end()));
        if (who == null
                || who.owner()
                || participle
                || who.who() == Who.CUSTOMER && !contrasted() && !keepsUp(verb, binding ? "protected" : "guest-part")) {
            return;
        }
        String gap = text.between(who.at().end(), verb.start());
        if (DONE_TO.isIn(gap) || NAMED.isIn(gap) || NOTHING_DONE.begins(text.between(verb.end(), text.part.end()))) {
            return;
        }
        boolean refuses = REFUSES.isIn(gap)
                && text.parties.stream().anyMatch(n -> n.who() == Who.CUSTOMER && n.at().start() > verb.end());
        boolean keeps = contrasted()
                || who.who() == Who.PROVIDER && (keepsUp(verb, "kept-up") || binding && facility(verb))
                || who.who() == Who.CUSTOMER && !MAY.isIn(gap);
        if (who.who() == Who.INFRASTRUCTURE || refuses || keeps) {
            add(who, verb.end(), contrasted() ? otherSide(who, verb.end()) : reach.end(verb.end()));
        }
    }

    /** "Harbour rotates the keys of its hosts", where duties are spoken of: what the provider is said to do is its part. */
    private void takesPart(Stretch verb) {
        Named who = text.lastBefore(verb.start(), DIRECTLY);
        String behind = text.between(verb.end(), text.part.end());
        if (who == null
                || who.owner()
                || who.who() != Who.PROVIDER
                || PARTICIPLE.matcher(text.between(verb.start(), verb.end())).find()
                || NOTHING_DONE.matcher(behind).lookingAt()
                || IN_CASE.matcher(text.between(text.part.start(), who.at().start()))
                        .find()) {
            return;
        }
        Stretch about = new Stretch(verb.end(), Math.min(text.part.end(), verb.end() + WITHIN_REACH));
        if (text.has("facility", about) || text.has("protected", about) || text.has("task-noun", about)) {
            add(who, verb.end());
        }
    }

    /** "While we run the hosts, you manage the accounts": set against each other, what each side does is its part. */
    private boolean contrasted() {
        String part = text.between(text.part.start(), text.part.end());
        boolean both = text.parties.stream().anyMatch(n -> n.who() == Who.CUSTOMER && !n.owner())
                && text.parties.stream().anyMatch(n -> n.who() == Who.PROVIDER && !n.owner());
        return both && CONTRAST.isIn(part) || TWO_SIDES.isIn(text.text);
    }

    /** Where the other side's clause begins, or the part ends. */
    private int otherSide(Named who, int start) {
        int end = reach.end(start);
        for (Named other : text.parties) {
            int comma = text.between(start, Math.max(start, other.at().start())).lastIndexOf(", ");
            if (other.who() != who.who() && comma >= 0) {
                end = Math.min(end, start + comma);
            }
        }
        return end;
    }

    /** "Harbour secures the halls and the hosts", where duties are spoken of. */
    private boolean facility(Stretch verb) {
        return text.has("facility", new Stretch(verb.end(), Math.min(text.part.end(), verb.end() + NEAR)));
    }

    private boolean keepsUp(Stretch verb, String what) {
        return text.has("keeps-up", verb)
                && text.has(what, new Stretch(verb.end(), Math.min(text.part.end(), verb.end() + NEAR)));
    }

    /** "The customer determines which fields are sent": what customers decide nobody else answers for. */
    private void decides(Stretch verb) {
        Named who = text.lastBefore(verb.start(), TWO_WORDS);
        boolean customer = who != null && who.who() == Who.CUSTOMER && !who.owner();
        if (customer
                && DECIDED.begins(text.between(verb.end(), text.part.end()))
                && text.has("protected", new Stretch(verb.end(), text.part.end()))) {
            add(who, verb.start(), text.part.end());
        }
    }

    /** "The provider undertakes to keep the hosts patched". */
    private void pledges(Stretch verb) {
        Named who = text.lastBefore(verb.start(), TWO_WORDS);
        Stretch behind = new Stretch(verb.end(), text.part.end());
        boolean machines = text.has("facility", behind) || text.has("kept-up", behind);
        if (who != null && !who.owner() && who.who() == Who.PROVIDER && machines) {
            add(who, verb.end());
        }
    }

    /** "We do not report breaches on your behalf". */
    private void refuses(Stretch behalf) {
        for (Named who : text.parties) {
            Matcher m = REFUSED.matcher(text.between(who.at().end(), behalf.start()));
            if (who.who() == Who.PROVIDER && !who.owner() && m.matches()) {
                add(who, who.at().end() + m.start("what"), behalf.start());
            }
        }
    }

    /** "We are a processor": what the law makes of somebody says what he answers for. */
    private void dataRole(Stretch role) {
        Named who = text.lastBefore(role.start(), ACTS_AS);
        who = who == null ? inBrackets(role) : who;
        if (who != null
                && !who.owner()
                && !IN_CASE.isIn(text.between(text.part.start(), who.at().start()))) {
            duties.add(new Duty(who.who(), role, false));
        }
    }

    /** "Between the controller (customer) and the processor (Harbour Ltd)". */
    private Named inBrackets(Stretch role) {
        boolean parties = BETWEEN.isIn(text.between(text.part.start(), role.start()));
        Named who = parties ? text.firstBehind(role.end(), OPENS_BRACKET) : null;
        return who != null && text.between(who.at().end(), text.part.end()).startsWith(")") ? who : null;
    }

    private void add(Named who, int start) {
        add(who, start, reach.end(start));
    }

    private void add(Named who, int start, int end) {
        add(who, start, end, Duty.Tone.TOLD);
    }

    private void add(Named who, int start, int end, Duty.Tone tone) {
        Stretch items = reach.items(start, end);
        if (items != null && !text.has("damages", items)) {
            duties.add(new Duty(who.who(), items, tone));
        }
    }
}
