package dev.tenken.extract.duty;

import dev.tenken.data.Patterns;
import dev.tenken.extract.text.Stretch;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads duties in one English sentence part, first where somebody is subject: he is responsible, does it, decides it, is a processor. */
final class EnglishDuties {
    private static final Pattern SHORT_GAP = Patterns.compile("[ ,()'/a-z-]{0,60}");
    private static final Pattern FEW_WORDS = Patterns.compile(" ?(?:[a-z']{2,12} ){0,4}");
    private static final Pattern TWO_WORDS = Patterns.compile(" (?:[a-z]{3,12} ){0,2}");

    /** Words that tell of somebody that he answers for things; those that do so alone have no need of a verb before them. */
    private static final Pattern NEEDS_VERB = Patterns.compile(
            "^(?:responsib|accountab|answerable|liable|in charge|(?:sole|full|exclusive|complete) control)");
    /** How a verb leads to them: "is solely", "bears the full", "retains ownership of and". */
    private static final Pattern VERB_BEFORE = Patterns.compile(
            "(?:^|\\b)(?<verb>(?:is|are|am|'re|be|being|been|was|were|remains?|remaining|stays?|becomes?|has|have|had|bears?|takes?|assumes?|accepts?|holds?|held|carry|carries|retains?|keeps?|undertakes?|shares?|disclaims?|made)\\b[^,;]{0,40})?$");

    /** "Are customers responsible for …?": the verb stands before them. */
    private static final Pattern ASKED =
            Patterns.compile("(?:^|[ ,:(])(?:is|are|am|was|were) (?:the |our |your |all )?$");

    /** "…, with the customer responsible for …" */
    private static final Pattern WITH = Patterns.compile("\\bwith (?:the |our |each |your |all )?$");

    /** "You own your data and are responsible for …": who the subject is stands before what is his. */
    private static final Pattern GOES_ON_TO_SAY = Patterns.compile(
            " (?!(?:who|which|that|if|when)\\b)[a-z][a-z ,'-]{3,60} and (?:is|are|remains?) (?:[a-z]{3,12}ly )?");

    private static final Pattern OF_ANOTHER = Patterns.compile("\\b(?:which|that) (?:has|have|had|is|are|was|were) ");

    /** "What the customer is responsible for is told below": what follows is said of it. */
    private static final Pattern GOES_ON =
            Patterns.compile("^ (?:is|are|was|were|has|have|will|shall|can|may|must|should|does|do|includes?)\\b");

    /** "We act as a", "the customer is the". */
    private static final Pattern ACTS_AS = Patterns.compile(
            " (?:(?:is|are|shall be|will be|remains?|am) |(?:(?:will|shall|may) )?(?:acts?|acting|serves?) as )(?:(?:solely|only|always|generally|considered|deemed|neither|not|both) ){0,2}(?:(?:an?|the|your|our) )?(?:[a-z-]{3,12} )?");

    private static final Pattern PARTICIPLE = Patterns.compile("(?:ing|ed)$");

    private static final String UPKEEP =
            "(?: [a-z]{3,12}ly)? (?:manages?|maintains?|patch(?:es)?|administers?|operates?|secures?|protects?|updates?|configures?|backs? up|handles?|monitors?|runs?|keeps?)\\b";

    private static final String OUR_SIDE = "\\b(?:we|the provider)" + UPKEEP;
    private static final String YOUR_SIDE =
            "\\b(?:you|(?:the )?(?:customers?|clients?|tenants?|subscribers?))" + UPKEEP;
    private static final String NEXT = "[^.;]{2,100}(?:,|;| and)(?: and| but)? ";

    /** "We maintain the hosts and you maintain the content" */
    private static final Pattern TWO_SIDES =
            Patterns.compile(OUR_SIDE + NEXT + YOUR_SIDE + "|" + YOUR_SIDE + NEXT + OUR_SIDE);

    private static final Pattern CONTRAST = Patterns.compile("(?:^|, )(?:while|whereas) (?:the )?");

    private static final Pattern BETWEEN = Patterns.compile("\\bbetween (?:the )?");

    private static final Pattern OPENS_BRACKET = Patterns.compile(" \\((?:the |our )?");
    /** Roles that somebody has in a certain case. */
    private static final Pattern IN_CASE =
            Patterns.compile("\\b(?:if|where|when|whenever|in which|insofar as|to the extent(?: that)?) (?:the )?$");

    /** "Breaches for which the provider is responsible": what follows is said of the breaches. */
    private static final Pattern OF_WHAT_IS_TOLD = Patterns.compile("\\b(?:for|of|to) (?:which|whom|whose) (?:the )?$");

    /** Between somebody and a verb by which something is done to him. */
    private static final Pattern DONE_TO = Patterns.compile("\\b(?:is|are|was|were|be|been|being|to)\\b");

    /** "Install the patches". */
    private static final Pattern NAMED = Patterns.compile(
            "\\b(?:the|an?|any|all|every|each|these|those|new|latest|security|our|your|its|their|of|for|with) $");

    /** What stands behind words like "secure" and "update" when they are no verbs, and papers that somebody holds for his own sake. */
    private static final Pattern NOTHING_DONE = Patterns.compile(
            "^(?:[,;:)]| ?$| an? | (?:with|by|in|on|at)\\b| (?:[a-z-]{1,14} ){0,8}(?:certifications?|certificates?|attestations?|accreditations?|compliance reports?)\\b)");

    /** What customers can do is offered to them. */
    private static final Pattern MAY = Patterns.compile("\\b(?:can|may|could|might|will|who|that|which|to|not|how)\\b");

    private static final Pattern DENIED = Patterns.compile("\\b(?:not|no|never|neither|nor|disclaims?)\\b|n't\\b");
    private static final Pattern REFUSES = Patterns.compile("\\b(?:not|never)\\b|n't\\b");
    private static final Pattern REFUSED = Patterns.compile(
            " (?:(?:do|does|will|shall|can) not|cannot|can't|don't|won't|never) (?<what>[a-z][^,;]{3,120}) $");
    private static final Pattern DECIDED = Patterns.compile("^ (?:which|what|whether|who|how|the purposes?)\\b");
    private static final Pattern STAFF =
            Patterns.compile("(?:team|officer|engineers?|staff|departments?|managers?|directors?|employees?)\\b");

    /** Money that is owed, and what a vendor refuses to be liable for: neither is kept in order by anybody. */
    private static final Pattern MONEY = Patterns.compile(
            "^ ?(?:the |all |any |timely |full |and |of |your |its |their |applicable |related |associated |such ){0,4}(?:pay|payments?|fees?|tax(?:es)?|charges?|invoices?|billing|prices?|costs?|expenses?|duties)\\b");

    static final Pattern HARM = Patterns.compile(
            "^ ?(?:the |all |any |such |direct |indirect |and |or |other |of |your |its |consequential ){0,5}(?:(?:data )?loss(?:es)?|damages?|harm|injur(?:y|ies)|claims?|delays?|failures?|interruptions?|outages?|downtime|unavailability|forces|events?|causes?|consequences?|liabilit(?:y|ies)|links?|linked|accuracy|completeness)\\b");

    /** Letters behind a verb in which its object begins. */
    private static final int NEAR = 30;

    /** Letters behind a verb in which what it is about is named, where duties are spoken of. */
    private static final int WITHIN_REACH = 60;

    /** What may stand between the provider and what it is said to do. */
    private static final Pattern DIRECTLY = Patterns.compile(
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
        boolean verbBefore = ASKED.matcher(before).find()
                || gap.isBlank() && WITH.matcher(before).find();
        if (!leadsTo(relation, verbBefore ? " is" + gap : gap)) {
            return;
        }
        String behind = text.between(relation.end(), text.part.end());
        boolean refused = who.who() == Who.PROVIDER && HARM.matcher(behind).lookingAt();
        if (!OF_WHAT_IS_TOLD.matcher(before).find()
                && !GOES_ON.matcher(behind).lookingAt()
                && !MONEY.matcher(behind).lookingAt()
                && !refused) {
            add(who, relation.end(), reach.end(relation.end()), tone(who, gap));
        }
    }

    /** "If no backup is ordered, the customer is responsible for …": what is denied in another clause is not denied of him. */
    private static Duty.Tone tone(Named who, String gap) {
        boolean denied = DENIED.matcher(gap).find();
        if (who.who() == Who.CUSTOMER && !denied) {
            return Duty.Tone.OWED;
        }
        return who.who() == Who.PROVIDER && denied ? Duty.Tone.REFUSED : Duty.Tone.TOLD;
    }

    /** Whether the words between somebody and "responsible for" say it of him. */
    private boolean leadsTo(Stretch relation, String gap) {
        boolean needsVerb = NEEDS_VERB
                .matcher(text.between(relation.start(), relation.end()))
                .lookingAt();
        return !STAFF.matcher(gap).find()
                && !OF_ANOTHER.matcher(gap).find()
                && (!needsVerb || VERB_BEFORE.matcher(gap).find());
    }

    /** "AWS manages the hardware"; of the provider only what it does not do for customers, for it does many things. */
    private void does(Stretch verb) {
        Named who = text.lastBefore(verb.start(), FEW_WORDS);
        boolean participle =
                PARTICIPLE.matcher(text.between(verb.start(), verb.end())).find();
        if (who == null
                || who.owner()
                || participle
                || who.who() == Who.CUSTOMER && !contrasted() && !keepsUp(verb, binding ? "protected" : "guest-part")) {
            return;
        }
        String gap = text.between(who.at().end(), verb.start());
        if (DONE_TO.matcher(gap).find()
                || NAMED.matcher(gap).find()
                || NOTHING_DONE
                        .matcher(text.between(verb.end(), text.part.end()))
                        .lookingAt()) {
            return;
        }
        boolean refuses = REFUSES.matcher(gap).find()
                && text.parties.stream().anyMatch(n -> n.who() == Who.CUSTOMER && n.at().start() > verb.end());
        boolean keeps = contrasted()
                || who.who() == Who.PROVIDER && (keepsUp(verb, "kept-up") || binding && facility(verb))
                || who.who() == Who.CUSTOMER && !MAY.matcher(gap).find();
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
        return both && CONTRAST.matcher(part).find()
                || TWO_SIDES.matcher(text.text.folded()).find();
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
                && DECIDED.matcher(text.between(verb.end(), text.part.end())).lookingAt()
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
                && !IN_CASE.matcher(text.between(text.part.start(), who.at().start()))
                        .find()) {
            duties.add(new Duty(who.who(), role, false));
        }
    }

    /** "Between the controller (customer) and the processor (Harbour Ltd)". */
    private Named inBrackets(Stretch role) {
        boolean parties =
                BETWEEN.matcher(text.between(text.part.start(), role.start())).find();
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
