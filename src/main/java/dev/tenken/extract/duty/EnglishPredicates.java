package dev.tenken.extract.duty;

import dev.tenken.data.Patterns;
import dev.tenken.extract.text.Expression;
import dev.tenken.extract.text.Stretch;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads English sentences whose subject is the thing that somebody answers for: it is his job, it rests with him, it is done by him. */
final class EnglishPredicates {
    private static final Expression OF = Expression.ofPlain("^ (?:of|for|on) ");
    private static final Expression NO_GAP =
            Expression.ofPlain("[ ']?(?:(?:the|each|every|our|only|solely|any|all|s|own|exclusively) ){0,3}\\[?");
    private static final Expression NO_GAP_AND_BLANK = Expression.ofPlain(
            " ?(?:(?:the|each|every|our|only|any|all) ){0,2}(?:(?:underlying|respective|relevant|chosen|selected|public|third-party|responsible) )?\\[?");
    private static final Expression OWNED = Expression.ofPlain(
            "(?:'s?|s')? ?(?:(?:own|sole|full|exclusive|primary|entire|main|and|responsibility) ){0,3}");
    private static final Expression COPULA = Expression.ofPlain(
            "(?: (?:is|are|be|was|were|remains?|stays?|becomes?|shall|will|must|can|may|should|has|have|gets?|(?:falls?|lies?|comes?) (?:within|under|into|in))\\b(?: (?:[a-z]{3,12}ly|not|also|only|always|the|an?|own|sole)\\b){0,3})+");
    private static final Expression EMPTY = Expression.ofPlain(
            "^(?:it|this|that|these|they|those|which|who|there|what|we|you)(?:'s| is| are| leave| leave it)?$");
    /** "Where you use your own keys, it is your responsibility to …" */
    private static final Expression ENDS_IN_IT = Expression.ofPlain("(?:[,;:)]|\\b(?:then|and|but|that)) it(?:'s)?$");
    /** "Access to the platform, which is managed by us": the nearest thing before is meant, and what is said of it stands elsewhere. */
    private static final Expression ENDS_IN_WHICH = Expression.ofPlain("\\b(?:which|that|who)$");

    /** Of tables, lists and papers more is told by them. */
    private static final Expression OF_A_TABLE = Expression.ofPlain(
            "^(?:the|this|these|our) (?:[a-z]{3,12} )?(?:table|list|section|following|article|document|page|guide|policy|description)s?\\b");

    private static final Expression AFTER_IT =
            Expression.ofPlain("^,? ?(?:alone )?(?:to|that|whether|whom|which|how|what|who)\\b");
    /** What may stand before the party in a label. */
    private static final Expression LABEL_OPENS =
            Expression.ofPlain("[\\s\\d.()*-]{0,8}(?:the following (?:[a-z]{3,10} )?(?:is|are) )?(?:the |your |our )?");

    /** "Their responsibility" is that of the customers who were named last. */
    private static final Expression THEIRS = Expression.ofPlain("\\b(?:their|its|his|her) (?:own |sole |full )?$");

    /** "Virtual servers (managed by the client)", "Plus – fully managed by us": what it is said of stands right before. */
    private static final Expression ATTACHED = Expression.ofPlain(
            "(?<what>[^;:()|–]{3,80}?)(?: ?(?<bracket>\\()(?:[a-z]{3,12}ly )?| ?[–-] (?:[a-z]{3,12}ly )?| (?:fully|solely|entirely|exclusively) )$");

    /** Between "is" and what it says of its subject; "is of a kind that makes the customer's duty" says it of something else. */
    private static final Expression OF_SOMETHING_ELSE = Expression.ofPlain(
            "\\b(?:in(?! principle| general| full)|for|of|on|about|with|by|across|during|regarding|concerning|to|which|that|using)\\b");

    private static final Expression BOUNDED = Expression.ofPlain(
            "^ (?:(?:is|are) (?:limited|confined|restricted) to|includes?(?! to\\b)|covers?|extends? to|comprises?|consists? of|(?:expands|extends|reaches|goes) (?:from [^,;]{3,60} )?to) ");
    /** "Our obligations are to run the platform". */
    private static final Expression IS_TO = Expression.ofPlain("^ (?:is|are|include|includes) to ");

    /** What customers can do is offered to them. */
    private static final Expression MAY_BE =
            Expression.ofPlain("\\b(?:can|may|could|might)(?: also| only)? be(?: [a-z]{3,12}ly)? $");

    private static final Expression SHARED = Expression.ofPlain(
            " (?:is|are|remains?) (?:an? )?(?:shared|joint|mutual) (?:responsibilit(?:y|ies)|dut(?:y|ies)|obligations?)$");

    private static final Expression ALTHOUGH = Expression.ofPlain("^ ?(?:while|although|though|whereas) [^,]{1,120}, ");
    private static final Expression MODEL = Expression.ofPlain("^ (?:models?|matri(?:x|ces)|framework|approach)\\b");
    private static final Expression BOTH = Expression.ofPlain("(?:'s?|s')? (?:and|or|&) (?:the )?");
    private static final Expression AND = Expression.ofPlain(" (?:and|&) (?:the |our |your )?");
    private static final Expression SETTLED = Expression.ofPlain(
            "(?<what>[^,;]{0,80}\\b(?:decisions?|choices?|risks?|tasks?|jobs?|dut(?:y|ies))\\b[^,;]{0,60}) (?:is|are|remains?)(?: [a-z]{3,12}ly)? $");

    private static final Expression BELONGS =
            Expression.ofPlain("(?<what>[^,;]{3,120}?) (?:is|are|remains?|stays?)(?: [a-z]{3,12}ly| all)? $");

    /** "Errors of configuration are outside our responsibility". */
    private static final Expression OUTSIDE = Expression.ofPlain("\\b(?:outside|beyond|out of)\\b");

    private static final Expression BEING =
            Expression.ofPlain("\\b(?:is|are|be|was|were|remains?|stays?|becomes?|falls?|lies?|comes?)\\b");

    /** "The responsibility for keeping backups is ultimately yours", "split between you and us". */
    private static final Pattern FOR = Patterns.compile(
            "\\bresponsibility (?:for|of) (?<what>[^,;]{3,160}) (?:is|remains?|rests?)(?: [a-z]{3,12}ly)? (?:(?<yours>yours)(?: alone)?(?:$|[,;])|\\[?(?:split|shared|divided|distributed) (?:between|among|by) )");

    private final DutyText text;
    private final boolean binding;
    private final EnglishReach reach;
    private final List<Duty> duties = new ArrayList<>();

    private EnglishPredicates(DutyText text, boolean binding) {
        this.text = text;
        this.binding = binding;
        this.reach = new EnglishReach(text);
    }

    /** @param binding whether duties are spoken of: what the provider is said to do is its part then */
    static List<Duty> in(DutyText text, boolean binding) {
        EnglishPredicates predicates = new EnglishPredicates(text, binding);
        text.of("duty-noun").forEach(predicates::dutyNoun);
        text.of("rests-with").forEach(predicates::restsWith);
        text.of("done-by").forEach(predicates::doneBy);
        text.of("yours").forEach(predicates::yours);
        if (binding) {
            text.of("ours")
                    .forEach(ours -> predicates.owns(Who.PROVIDER, predicates.reach.startBefore(ours.start()), ours));
        }
        return predicates.duties;
    }

    /** "… is the responsibility of the customer", "It is your job to …". */
    private void dutyNoun(Stretch noun) {
        Named who = text.lastBefore(noun.start(), OWNED);
        if (who != null && isOfBoth(who)) {
            return;
        }
        Matcher bounded = BOUNDED.opener(text.between(noun.end(), text.part.end()));
        Matcher isTo = IS_TO.opener(text.between(noun.end(), text.part.end()));
        if (who != null && bounded.lookingAt()) {
            add(who.who(), noun.end() + bounded.end(), reach.end(noun.end()));
        } else if (who != null && isTo.lookingAt()) {
            add(who.who(), noun.end() + isTo.end(), reach.end(noun.end() + isTo.end()));
        } else if (who != null && isLabel(who, noun)) {
            add(who.who(), noun.end() + 1, text.part.end());
        } else if (who == null && ofThose(noun) != null) {
            subjectOrRest(ofThose(noun), noun.start(), noun.end(), true);
        } else {
            owned(who, noun);
        }
    }

    /** "Customer and provider responsibilities" splits nothing. */
    private boolean isOfBoth(Named who) {
        Named other = text.lastBefore(who.at().start(), BOTH);
        return other != null && other.who() != who.who();
    }

    private void owned(Named owner, Stretch noun) {
        int behind = noun.end();
        Named who = owner;
        if (who == null) {
            Matcher of = OF.opener(text.between(noun.end(), text.part.end()));
            who = of.lookingAt() ? text.firstBehind(noun.end() + of.end(), NO_GAP) : null;
            behind = who == null ? behind : who.at().end();
            joint(noun, who);
        }
        if (who == null) {
            shared(noun);
            isFor(noun);
        } else {
            subjectOrRest(who, Math.min(noun.start(), who.at().start()), behind, true);
        }
    }

    /** "… is a joint responsibility of the provider and the customer": of the other as well. */
    private void joint(Stretch noun, Named first) {
        Named second = first == null ? null : text.firstBehind(first.at().end(), AND);
        if (second != null && !second.owner() && second.who() != first.who()) {
            subjectOrRest(second, noun.start(), second.at().end(), true);
        }
    }

    private void isFor(Stretch noun) {
        Matcher m = FOR.matcher(text.between(noun.start(), text.part.end()).stripTrailing());
        if (!m.lookingAt()) {
            return;
        }
        Stretch what = reach.items(noun.start() + m.start("what"), noun.start() + m.end("what"));
        if (what != null && m.group("yours") == null) {
            duties.add(new Duty(Who.PROVIDER, what, false, what));
        }
        if (what != null) {
            duties.add(new Duty(Who.CUSTOMER, what, false, noun));
        }
    }

    /** "Customer responsibilities: keys, endpoints"; the head of a column, which stands before each cell, is read with its row. */
    private boolean isLabel(Named who, Stretch noun) {
        return text.between(noun.end(), text.part.end()).startsWith(":")
                && text.between(0, noun.start()).indexOf('|') < 0
                && LABEL_OPENS.isWhole(text.between(text.part.start(), who.at().start()));
    }

    /** "When customers lose a key, it is their responsibility to …" */
    private Named ofThose(Stretch noun) {
        if (!THEIRS.isIn(text.between(text.part.start(), noun.start()))) {
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
        Matcher m = SHARED.finder(before);
        boolean model = MODEL.begins(text.between(noun.end(), text.part.end()));
        if (model || !m.find()) {
            return;
        }
        Matcher turn = ALTHOUGH.opener(before);
        int start = turn.lookingAt() ? text.part.start() + turn.end() : reach.startBefore(noun.start());
        Stretch subject = reach.items(start, text.part.start() + m.start());
        if (subject != null && !isEmpty(subject)) {
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

    /** "… are looked after by the data centre operator". */
    private void doneBy(Stretch relation) {
        Named who = text.firstBehind(relation.end(), NO_GAP_AND_BLANK);
        if (who != null && !who.owner() && isAttached(relation, who)) {
            return;
        }
        boolean weak =
                who != null && who.who() == Who.PROVIDER && !isWorkHere(relation) && text.has("weak-by", relation);
        boolean offered = who != null
                && who.who() == Who.CUSTOMER
                && MAY_BE.isIn(text.between(text.part.start(), relation.start()));
        if (who != null && !who.owner() && !weak && !offered) {
            subjectOrRest(who, relation.start(), who.at().end(), true);
        }
    }

    private boolean isAttached(Stretch relation, Named who) {
        int start = reach.startBefore(relation.start());
        Matcher attached = ATTACHED.finder(text.between(start, relation.start()));
        if (!attached.find() || !binding && attached.group("bracket") == null) {
            return false;
        }
        int and = attached.group("what").lastIndexOf(" and ");
        int from = start + attached.start("what") + (and < 0 ? 0 : and + " and ".length());
        add(who.who(), from, start + attached.end("what"));
        return true;
    }

    /** "Patching is done by us", where duties are spoken of. */
    private boolean isWorkHere(Stretch relation) {
        return binding && text.has("task-noun", new Stretch(text.part.start(), relation.start()));
    }

    /** What stands before "is … the job of", or what follows when that is no more than "it". */
    private void subjectOrRest(Named who, int relationStart, int behind, boolean needsVerb) {
        int start = reach.startBefore(relationStart);
        int copula = lastCopula(start, relationStart);
        Stretch subject = reach.items(start, copula < 0 ? relationStart : copula);
        boolean says =
                subject != null && !isEmpty(subject) && !ENDS_IN_IT.isIn(text.between(subject.start(), subject.end()));
        boolean stated = copula >= 0
                && !text.isLong(start, copula)
                && BEING.isIn(text.between(copula, relationStart))
                && !isOfSomethingElse(afterCopula(text.between(copula, relationStart)));
        if (says && !isOfPaper(subject) && (stated || !needsVerb)) {
            boolean refused =
                    who.who() == Who.PROVIDER && copula >= 0 && OUTSIDE.isIn(text.between(copula, relationStart));
            duties.add(new Duty(who.who(), subject, refused ? Duty.Tone.REFUSED : Duty.Tone.TOLD));
        } else if (!says && AFTER_IT.begins(text.between(behind, text.part.end()))) {
            add(who.who(), behind, reach.end(behind));
        }
    }

    /** "The decision to report is yours". */
    private void yours(Stretch yours) {
        int start = reach.startBefore(yours.start());
        Matcher m = SETTLED.finder(text.between(start, yours.start()));
        if (m.find()) {
            add(Who.CUSTOMER, start + m.start("what"), start + m.end("what"));
        } else if (binding) {
            owns(Who.CUSTOMER, start, yours);
        }
    }

    /** "Patching of the guests is yours", "The halls are ours", where duties are spoken of. */
    private void owns(Who who, int start, Stretch word) {
        Matcher m = BELONGS.finder(text.between(start, word.start()));
        if (m.find()) {
            add(who, start + m.start("what"), start + m.end("what"));
        }
    }

    private boolean isEmpty(Stretch subject) {
        return EMPTY.isWhole(text.between(subject.start(), subject.end()));
    }

    private boolean isOfPaper(Stretch subject) {
        String words = text.between(subject.start(), subject.end());
        return OF_A_TABLE.begins(words) || ENDS_IN_WHICH.isIn(words);
    }

    /** What is joined to the words between may be said of the subject all the same. */
    private static boolean isOfSomethingElse(String between) {
        boolean joined = between.endsWith(", ") || between.endsWith(" and ");
        return !joined && OF_SOMETHING_ELSE.isIn(between);
    }

    private static String afterCopula(String words) {
        Matcher m = COPULA.matcher(words + " ");
        return m.lookingAt() ? words.substring(Math.min(m.end(), words.length())) : words;
    }

    private int lastCopula(int start, int end) {
        Matcher m = COPULA.finder(text.between(start, end) + " ");
        int last = -1;
        while (m.find()) {
            last = start + m.start();
        }
        return last;
    }

    private void add(Who who, int start, int end) {
        Stretch items = reach.items(start, end);
        if (items != null && !text.has("damages", items)) {
            duties.add(new Duty(who, items, false));
        }
    }
}
