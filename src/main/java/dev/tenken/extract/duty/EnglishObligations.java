package dev.tenken.extract.duty;

import dev.tenken.data.Patterns;
import dev.tenken.extract.text.Expression;
import dev.tenken.extract.text.Stretch;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads from English sentences what customers must do and what they are asked for, as far as something is kept in order by it. */
final class EnglishObligations {
    private static final Expression TWO_WORDS = Expression.ofPlain(" (?:[a-z]{3,12} ){0,2}");
    private static final Expression LINK = Expression.ofPlain(" ?(?:that |the |to |all |our ){0,2}");
    private static final Expression JOINED = Expression.ofPlain(",? (?:and|or)(?: the| each| any)? ");
    private static final Expression ADVERBS = Expression.ofPlain(
            "'?s?(?: (?:themselves|itself|also|always|and its users|and their users|administrators?|in turn|therefore))? ?,? ?");

    /** What is done to customers is no duty of theirs, nor what they ought to have done. */
    private static final Expression PASSIVE = Expression.ofPlain(
            "^ ?(?:[a-z]{3,12}ly |also |not )?(?:be (?!able|aware|responsible|sure|careful)|have [a-z]{2,12}(?:ed|en|n|t) )");

    /** What will befall customers, whether they do anything or not. */
    private static final Expression BEFALLS = Expression.ofPlain(
            "^ ?(?:[a-z]{3,12}ly |also |then |not |no longer |only |still |never ){0,2}(?:los[es]|receive|have|get|find|see|need|require|benefit|gain|incur|retain|enjoy|experience|notice|continue|hear|learn|know|own|be able)(?! to)\\b");

    private static final Expression FORETOLD = Expression.ofPlain("^(?:will|shall|should)$");

    /** "Steps the customer should take" puts no duty on anybody. */
    private static final Expression RELATIVE = Expression.ofPlain(
            "[a-z](?<!\\b(?:that|means?|requires?|and|but|or|so|because|therefore|while|where|when|as|then|also|hence|thus|instead|addition|each|every|all|any|an?|our|the))(?<!:) (?:the )?$");

    /** "If you are required to tell a court": a case, not a duty. */
    private static final Expression CASE = Expression.ofPlain(
            "\\b(?:if|whether|unless|in case|provided(?: that)?|to the extent(?: that)?|insofar as|how|why|what|until|once|before|after) (?:the |all |any |each )?$");

    /** "Will need to". */
    private static final Pattern AGAIN =
            Patterns.compile(" ?(?:(?:also|then|always) )?(?:need|have|be (?:required|obliged)) to ");

    /** "We encourage organisations to review …": whom the provider asks for something works with it. */
    private static final Pattern ASKED = Patterns.compile(
            " (?:the |all |each |any |our )?(?:[a-z-]{3,16} ){0,2}(?:(?<others>staff|employees|personnel|engineers|colleagues|suppliers|vendors|subprocessors|contractors|partners|researchers|reporters|testers|visitors|readers|everyone|anyone)|[a-z]{4,16}s) (?:and [a-z]{4,16}s )?to (?=[a-z])");

    private final DutyText text;
    private final EnglishReach reach;
    private final List<Duty> duties = new ArrayList<>();

    private EnglishObligations(DutyText text) {
        this.text = text;
        this.reach = new EnglishReach(text);
    }

    static List<Duty> in(DutyText text) {
        EnglishObligations obligations = new EnglishObligations(text);
        text.of("must").forEach(obligations::must);
        text.of("asks").forEach(obligations::asks);
        return obligations.duties;
    }

    /** "Customers must keep their tokens secret". */
    private void must(Stretch modal) {
        Named who = text.lastBefore(modal.start(), ADVERBS);
        who = who == null || who.who() != Who.CUSTOMER ? EnglishSubjects.described(text, modal, who) : who;
        boolean customer = who != null && !who.owner() && who.who() == Who.CUSTOMER;
        if (customer && !isToldOfOthers(who) && !isMutual(who) && !befalls(modal)) {
            owed(who.who(), modal.end(), "protected");
        }
    }

    /** Whether somebody stands in words that only say which things are meant, or in what case. */
    private boolean isToldOfOthers(Named who) {
        String before = text.between(text.part.start(), who.at().start());
        return RELATIVE.isIn(before) || CASE.isIn(before);
    }

    private boolean befalls(Stretch modal) {
        return FORETOLD.isWhole(text.between(modal.start(), modal.end()))
                && BEFALLS.begins(text.between(modal.end(), text.part.end()));
    }

    /** "Vendor and customer shall comply": what both owe each other splits nothing. */
    private boolean isMutual(Named who) {
        Named other = text.lastBefore(who.at().start(), JOINED);
        return other != null && other.who() == Who.PROVIDER;
    }

    /** "Please keep a copy", "We recommend that customers export their files". */
    private void asks(Stretch words) {
        String said = text.between(words.start(), words.end());
        boolean please = said.equals("please");
        if (said.startsWith("it ")) {
            impersonal(words);
            return;
        }
        if (!please && !said.startsWith("we ") && text.lastBefore(words.start(), TWO_WORDS) == null) {
            return;
        }
        Named who = text.firstBehind(words.end(), LINK);
        Matcher asked = ASKED.matcher(text.between(words.end(), text.part.end()));
        if (who == null && !please && asked.lookingAt()) {
            if (asked.group("others") == null) {
                owed(Who.CUSTOMER, words.end() + asked.end(), "protected");
            }
        } else if (who == null) {
            owed(Who.CUSTOMER, words.end(), "guarded");
        } else if (who.who() == Who.CUSTOMER) {
            owed(who.who(), who.at().end(), please ? "guarded" : "protected");
        }
    }

    /** "It is important to keep the keys of your code secret": asked of him whose things are spoken of. */
    private void impersonal(Stretch words) {
        boolean yours =
                text.parties.stream().filter(n -> n.at().start() >= words.end()).allMatch(n -> n.who() == Who.CUSTOMER);
        boolean named = text.parties.stream().anyMatch(n -> n.at().start() >= words.end());
        if (yours && named) {
            owed(Who.CUSTOMER, words.end(), "guarded");
        }
    }

    private int again(int start) {
        Matcher m = AGAIN.matcher(text.between(start, text.part.end()));
        return m.lookingAt() ? m.end() : 0;
    }

    private void owed(Who who, int start, String about) {
        int end = EnglishSubjects.beforeColon(text, start, reach.end(start));
        Stretch items = reach.items(start + again(start), end);
        boolean right = items != null
                && !text.isLong(start, end)
                && (text.has(about, items) || text.has("guarded", items))
                && !text.has("commerce", items)
                && !text.has("turning-to", items)
                && !text.has("clicking", items)
                && !PASSIVE.begins(text.between(start, items.end()));
        if (right) {
            duties.add(new Duty(who, items, true));
        }
    }
}
