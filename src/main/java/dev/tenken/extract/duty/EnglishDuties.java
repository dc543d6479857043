package dev.tenken.extract.duty;

import dev.tenken.data.Patterns;
import dev.tenken.extract.text.Stretch;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads duties in one English sentence part: who is responsible, whose job it is, with whom it rests, by whom it is done, who must. */
final class EnglishDuties {
    private static final Pattern SHORT_GAP = Patterns.compile("[ ,()'/a-z-]{0,60}");
    private static final Pattern FEW_WORDS = Patterns.compile(" ?(?:[a-z']{2,12} ){0,4}");
    private static final Pattern TWO_WORDS = Patterns.compile(" (?:[a-z]{3,12} ){0,2}");
    private static final Pattern LINK = Patterns.compile(" ?(?:that |the |to |all |our ){0,2}");
    private static final Pattern OF = Patterns.compile("^ (?:of|for|on) ");
    private static final Pattern SUBJECT_VERB =
            Patterns.compile("^ (?:is|are|for|must|shall|will|has|have|remains?|looks|takes|manages?)\\b");
    private static final Pattern NO_GAP =
            Patterns.compile("[ ']?(?:(?:the|each|every|our|only|solely|any|all|s|own|exclusively) ){0,3}");
    private static final Pattern OWNED = Patterns.compile(
            "(?:'s?|s')? ?(?:(?:own|sole|full|exclusive|primary|entire|main|and|responsibility) ){0,3}");
    private static final Pattern ADVERBS = Patterns.compile(
            "'?s?(?: (?:themselves|itself|also|always|and its users|and their users|administrators?|in turn|therefore))? ?,? ?");
    private static final Pattern COPULA = Patterns.compile(
            "(?: (?:is|are|be|was|were|remains?|stays?|becomes?|shall|will|must|can|may|should|has|have|gets?|(?:falls?|lies?|comes?) (?:within|under|into|in))\\b(?: (?:[a-z]{3,12}ly|not|also|only|always|the|an?|own|sole)\\b){0,3})+");
    private static final Pattern LEADING = Patterns.compile(
            "^[\\s:,§–-]*(?:it (?:is|should be|must be) (?:[a-z]{4,10} )?(?:specified|noted|understood|agreed|stated|recalled|acknowledged) that )?(?:[a-z]{2,20}(?: [a-z]{2,20}){0,3}: )?(?:(?:\\d[\\d.]*|\\([a-z0-9]{1,4}\\)) ?)?(?:(?:and|but|while|whereas|however|also|as a general rule|in general|generally|that|to|for|(?:the )?responsibility for|maintaining the)\\b,? ?){0,3}");
    private static final Pattern TRAILING = Patterns.compile(
            "[\\s,:–-]*(?:(?:that|which) (?:is|are))?(?: (?:alone|only|and|but|while|entirely|solely|fully))*[\\s,.:]*$");
    private static final Pattern EMPTY =
            Patterns.compile("^(?:it|this|that|these|they|those|which|who|there|what)(?: (?:is|are))?$");
    /** "Where you use your own keys, it is your responsibility to …" */
    private static final Pattern ENDS_IN_IT = Patterns.compile("(?:[,;:)]|\\b(?:then|and|but|that)) it$");

    /** "We act as a", "the customer is the". */
    private static final Pattern ACTS_AS = Patterns.compile(
            " (?:(?:is|are|shall be|will be|remains?|am) |(?:(?:will|shall|may) )?(?:acts?|acting|serves?) as )(?:(?:solely|only|always|generally|considered|deemed|neither|not|both) ){0,2}(?:(?:an?|the|your|our) )?(?:[a-z-]{3,12} )?");
    /** Of tables and lists more is told by them. */
    private static final Pattern OF_A_TABLE =
            Patterns.compile("^(?:the|this|these) (?:table|list|section|following)s?\\b");

    private static final Pattern AFTER_IT =
            Patterns.compile("^,? ?(?:alone )?(?:to|that|whether|whom|which|how|what|who)\\b");
    private static final Pattern CONTRAST =
            Patterns.compile(",? (?:while|whereas|but|although)\\b|,? and (?:be|shall|will|must|may|is|are)\\b");
    /** What may stand before the party in a label. */
    private static final Pattern LABEL_OPENS = Patterns.compile("[\\s\\d.()*-]{0,8}(?:the |your |our )?");

    /** "Breaches for which the provider is responsible": what follows is said of the breaches. */
    private static final Pattern OF_WHAT_IS_TOLD = Patterns.compile("\\b(?:for|of|to) (?:which|whom|whose) (?:the )?$");

    /** "Their responsibility" is that of the customers who were named last. */
    private static final Pattern THEIRS = Patterns.compile("\\b(?:their|its|his|her) (?:own |sole |full )?$");

    /** Between somebody and a verb by which something is done to him. */
    private static final Pattern DONE_TO = Patterns.compile("\\b(?:is|are|was|were|be|been|being|to)\\b");

    /** What stands behind words like "secure" and "update" when they are no verbs, and papers that somebody holds for his own sake. */
    private static final Pattern NOTHING_DONE = Patterns.compile(
            "^(?:[,;:)]| ?$| an? | (?:with|by|in|on|at)\\b| (?:[a-z-]{1,14} ){0,8}(?:certifications?|certificates?|attestations?|accreditations?|compliance reports?)\\b)");

    /** What customers can do is offered to them. */
    private static final Pattern MAY = Patterns.compile("\\b(?:can|may|could|might|will|who|that|which|to|not|how)\\b");

    /** What is done to customers is no duty of theirs, nor what they ought to have done. */
    private static final Pattern PASSIVE = Patterns.compile(
            "^ ?(?:[a-z]{3,12}ly |also |not )?(?:be (?!able|aware|responsible|sure|careful)|have [a-z]{2,12}(?:ed|en|n|t) )");
    /** Between "is" and what it says of its subject; "is of a kind that makes the customer's duty" says it of something else. */
    private static final Pattern OF_SOMETHING_ELSE = Patterns.compile(
            "\\b(?:in(?! principle| general| full)|for|of|on|about|with|by|across|during|regarding|concerning|to|which|that)\\b");

    private static final Pattern BOUNDED = Patterns.compile(
            "^ (?:(?:is|are) (?:limited|confined|restricted) to|covers?|extends? to|comprises?|consists? of) ");
    private static final Pattern DECIDED = Patterns.compile("^ (?:which|what|whether|who|how|the purposes?)\\b");

    private static final Pattern SHARED = Patterns.compile(
            " (?:is|are|remains?) (?:an? )?(?:shared|joint|mutual) (?:responsibilit(?:y|ies)|dut(?:y|ies)|obligations?)$");

    private static final Pattern ALTHOUGH = Patterns.compile("^ ?(?:while|although|though|whereas) [^,]{1,120}, ");

    private static final Pattern MODEL = Patterns.compile("^ (?:models?|matri(?:x|ces)|framework|approach)\\b");
    private static final Pattern JOINED = Patterns.compile(",? (?:and|or)(?: the| each| any)? ");
    private static final Pattern STAFF =
            Patterns.compile("(?:team|officer|engineers?|staff|departments?|managers?|directors?|employees?)\\b");

    /** Letters behind a verb in which its object begins. */
    private static final int NEAR = 30;

    private static final Pattern BEING =
            Patterns.compile("\\b(?:is|are|be|was|were|remains?|stays?|becomes?|falls?|lies?|comes?)\\b");
    /** "Steps the customer should take" puts no duty on anybody. */
    private static final Pattern RELATIVE = Patterns.compile(
            "[a-z](?<!\\b(?:that|and|but|or|so|because|therefore|while|where|if|when|as|then|also|hence|thus|instead|addition|each|every|all|any|our|the))(?<!:) (?:the )?$");

    private final DutyText text;
    private final List<Duty> duties = new ArrayList<>();

    EnglishDuties(DutyText text) {
        this.text = text;
    }

    List<Duty> read() {
        text.of("answers-for").forEach(this::answersFor);
        text.of("duty-noun").forEach(this::dutyNoun);
        text.of("rests-with").forEach(this::restsWith);
        text.of("done-by").forEach(this::doneBy);
        text.of("does").forEach(this::does);
        text.of("decides").forEach(this::decides);
        text.of("data-role").forEach(this::dataRole);
        EnglishSubjects.Bounded role = EnglishSubjects.bounded(text);
        if (role != null) {
            add(role.who(), role.behind(), end(role.behind()), false);
        }
        text.of("must").forEach(this::must);
        text.of("asks").forEach(this::asks);
        return duties;
    }

    /** "The customer is solely responsible for …" */
    private void answersFor(Stretch relation) {
        Named who = text.lastBefore(relation.start(), SHORT_GAP);
        if (who != null
                && !who.owner()
                && !OF_WHAT_IS_TOLD
                        .matcher(text.between(text.part.start(), who.at().start()))
                        .find()
                && !STAFF.matcher(text.between(who.at().end(), relation.start()))
                        .find()) {
            add(who, relation.end(), end(relation.end()), false);
        }
    }

    /** "… is the responsibility of the customer", "It is your job to …". */
    private void dutyNoun(Stretch noun) {
        Named who = text.lastBefore(noun.start(), OWNED);
        Matcher bounded = BOUNDED.matcher(text.between(noun.end(), text.part.end()));
        if (who != null && bounded.lookingAt()) {
            add(who, noun.end() + bounded.end(), end(noun.end()), false);
            return;
        }
        if (who != null && isLabel(who, noun)) {
            add(who, noun.end() + 1, text.part.end(), false);
            return;
        }
        int behind = noun.end();
        who = who == null ? ofThose(noun) : who;
        if (who == null) {
            Matcher of = OF.matcher(text.between(noun.end(), text.part.end()));
            who = of.lookingAt() ? text.firstBehind(noun.end() + of.end(), NO_GAP) : null;
            behind = who == null ? behind : who.at().end();
        }
        if (who == null) {
            shared(noun);
        } else {
            subjectOrRest(who, Math.min(noun.start(), who.at().start()), behind, true);
        }
    }

    /** "Customer responsibilities: keys, endpoints"; the head of a column, which stands before each cell, is read with its row. */
    private boolean isLabel(Named who, Stretch noun) {
        return text.between(noun.end(), text.part.end()).startsWith(":")
                && text.between(0, noun.start()).indexOf('|') < 0
                && LABEL_OPENS
                        .matcher(text.between(text.part.start(), who.at().start()))
                        .matches();
    }

    /** "When customers lose a key, it is their responsibility to …" */
    private Named ofThose(Stretch noun) {
        if (!THEIRS.matcher(text.between(text.part.start(), noun.start())).find()) {
            return null;
        }
        Named last = null;
        for (Named named : text.parties) {
            last = named.at().end() <= noun.start() ? named : last;
        }
        return last == null || last.who() != Who.CUSTOMER ? null : last;
    }

    /** "Compliance is a shared responsibility": each side's. */
    private void shared(Stretch noun) {
        String before = text.between(text.part.start(), noun.end());
        Matcher m = SHARED.matcher(before);
        boolean model = MODEL.matcher(text.between(noun.end(), text.part.end())).lookingAt();
        if (model || !m.find()) {
            return;
        }
        Matcher turn = ALTHOUGH.matcher(before);
        int start = turn.lookingAt() ? text.part.start() + turn.end() : startBefore(noun.start());
        Stretch subject = text.trimmed(start, text.part.start() + m.start(), LEADING, TRAILING);
        if (subject != null
                && !EMPTY.matcher(text.between(subject.start(), subject.end())).matches()) {
            duties.add(new Duty(Who.PROVIDER, subject, false, subject));
            duties.add(new Duty(Who.CUSTOMER, subject, false, noun));
        }
    }

    /** "… rests with the customer", "It is up to you to …". */
    private void restsWith(Stretch relation) {
        Named who = text.firstBehind(relation.end(), NO_GAP_AND_BLANK);
        if (who != null && !who.owner()) {
            subjectOrRest(who, relation.start(), who.at().end(), false);
        }
    }

    private static final Pattern NO_GAP_AND_BLANK = Patterns.compile(
            " ?(?:(?:the|each|every|our|only|any|all) ){0,2}(?:(?:underlying|respective|relevant|chosen|selected|public|third-party|responsible) )?");

    /** "… are looked after by the data centre operator". */
    private void doneBy(Stretch relation) {
        Named who = text.firstBehind(relation.end(), NO_GAP_AND_BLANK);
        if (who != null && !who.owner() && (who.who() != Who.PROVIDER || !text.has("weak-by", relation))) {
            subjectOrRest(who, relation.start(), who.at().end(), true);
        }
    }

    /** What stands before "is … the job of", or what follows when that is no more than "it". */
    private void subjectOrRest(Named who, int relationStart, int behind, boolean needsVerb) {
        int start = startBefore(relationStart);
        int copula = lastCopula(start, relationStart);
        Stretch subject = text.trimmed(start, copula < 0 ? relationStart : copula, LEADING, TRAILING);
        boolean says = subject != null
                && !EMPTY.matcher(text.between(subject.start(), subject.end())).matches()
                && !ENDS_IN_IT
                        .matcher(text.between(subject.start(), subject.end()))
                        .find();
        boolean stated = copula >= 0
                && !text.isLong(start, copula)
                && BEING.matcher(text.between(copula, relationStart)).find()
                && !isOfSomethingElse(afterCopula(text.between(copula, relationStart)));
        boolean table = says
                && OF_A_TABLE
                        .matcher(text.between(subject.start(), subject.end()))
                        .lookingAt();
        if (says && !table && (stated || !needsVerb)) {
            duties.add(new Duty(who.who(), subject, false));
        } else if (!says
                && AFTER_IT.matcher(text.between(behind, text.part.end())).lookingAt()) {
            add(who, behind, end(behind), false);
        }
    }

    /** What is joined to the words between may be said of the subject all the same. */
    private static boolean isOfSomethingElse(String between) {
        boolean joined = between.endsWith(", ") || between.endsWith(" and ");
        return !joined && OF_SOMETHING_ELSE.matcher(between).find();
    }

    private static String afterCopula(String words) {
        Matcher m = COPULA.matcher(words + " ");
        return m.lookingAt() ? words.substring(Math.min(m.end(), words.length())) : words;
    }

    private int lastCopula(int start, int end) {
        Matcher m = COPULA.matcher(text.between(start, end) + " ");
        int last = -1;
        while (m.find()) {
            last = start + m.start();
        }
        return last;
    }

    /** A sentence may begin anew behind "while" or a comma and "and". */
    private int startBefore(int offset) {
        Matcher m = CONTRAST.matcher(text.between(text.part.start(), offset));
        int start = text.part.start();
        while (m.find()) {
            start = text.part.start() + m.end();
        }
        return start;
    }

    private int end(int start) {
        int end = text.part.end();
        for (Named named : text.parties) {
            String before = text.between(
                    Math.max(start, named.at().start() - 10), named.at().start());
            if (named.at().start() > start
                    && before.matches(".*(?:,| and|;) (?:and )?(?:the )?$")
                    && isSubject(named)) {
                end = Math.min(end, named.at().start() - 1);
            }
        }
        Matcher contrast = CONTRAST.matcher(text.between(start, end));
        return contrast.find() ? start + contrast.start() : end;
    }

    private boolean isSubject(Named named) {
        String behind = text.between(
                named.at().end(), Math.min(text.part.end(), named.at().end() + 12));
        return SUBJECT_VERB.matcher(behind).lookingAt();
    }

    /** "AWS manages the hardware"; of the provider only what it does not do for customers, for it does many things. */
    private void does(Stretch verb) {
        Named who = text.lastBefore(verb.start(), FEW_WORDS);
        boolean participle = text.between(verb.start(), verb.end()).endsWith("ing");
        if (who == null || who.owner() || participle || who.who() == Who.CUSTOMER && !keepsUp(verb, "guest-part")) {
            return;
        }
        String gap = text.between(who.at().end(), verb.start());
        if (DONE_TO.matcher(gap).find()
                || NOTHING_DONE
                        .matcher(text.between(verb.end(), text.part.end()))
                        .lookingAt()) {
            return;
        }
        boolean refuses = gap.matches(".*(?:not|n't|never).*")
                && text.parties.stream().anyMatch(n -> n.who() == Who.CUSTOMER && n.at().start() > verb.end());
        boolean keeps = who.who() == Who.PROVIDER && keepsUp(verb, "kept-up")
                || who.who() == Who.CUSTOMER && !MAY.matcher(gap).find();
        if (who.who() == Who.INFRASTRUCTURE || refuses || keeps) {
            add(who, verb.end(), end(verb.end()), false);
        }
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
            add(who, verb.start(), text.part.end(), false);
        }
    }

    /** "We are a processor": what the law makes of somebody says what he answers for. */
    private void dataRole(Stretch role) {
        Named who = text.lastBefore(role.start(), ACTS_AS);
        if (who != null && !who.owner()) {
            duties.add(new Duty(who.who(), role, false));
        }
    }

    /** "Customers must keep their tokens secret". */
    private void must(Stretch modal) {
        Named who = text.lastBefore(modal.start(), ADVERBS);
        who = who == null || who.who() != Who.CUSTOMER ? EnglishSubjects.described(text, modal, who) : who;
        boolean relative = who != null
                && RELATIVE.matcher(text.between(text.part.start(), who.at().start()))
                        .find();
        if (who != null && !relative && !who.owner() && who.who() == Who.CUSTOMER && !isMutual(who)) {
            owed(who.who(), modal.end(), "protected");
        }
    }

    /** "Vendor and customer shall comply": what both owe each other splits nothing. */
    private boolean isMutual(Named who) {
        Named other = text.lastBefore(who.at().start(), JOINED);
        return other != null && other.who() == Who.PROVIDER;
    }

    /** "Please keep a copy", "We recommend that customers export their files". */
    private void asks(Stretch words) {
        boolean please = text.between(words.start(), words.end()).equals("please");
        if (!please && text.lastBefore(words.start(), TWO_WORDS) == null) {
            return;
        }
        Named who = text.firstBehind(words.end(), LINK);
        if (who == null) {
            owed(Who.CUSTOMER, words.end(), "guarded");
        } else if (who.who() == Who.CUSTOMER) {
            owed(who.who(), who.at().end(), "guarded");
        }
    }

    private void owed(Who who, int start, String about) {
        int end = EnglishSubjects.beforeColon(text, start, end(start));
        Stretch items = text.trimmed(start, end, LEADING, TRAILING);
        boolean right = items != null
                && !text.isLong(start, end)
                && (text.has(about, items) || text.has("guarded", items))
                && !text.has("commerce", items)
                && !text.has("clicking", items)
                && !PASSIVE.matcher(text.between(start, items.end())).lookingAt();
        if (right) {
            duties.add(new Duty(who, items, true));
        }
    }

    private void add(Named who, int start, int end, boolean owed) {
        Stretch items = text.trimmed(start, end, LEADING, TRAILING);
        if (items != null && !text.has("damages", items)) {
            duties.add(new Duty(who.who(), items, owed));
        }
    }
}
