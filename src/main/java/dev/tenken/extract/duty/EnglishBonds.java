package dev.tenken.extract.duty;

import dev.tenken.data.Patterns;
import dev.tenken.extract.text.Expression;
import dev.tenken.extract.text.Stretch;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Reads from English clauses what their subject, one of the two sides, is bound to do, must not do or does not answer for. It is the form
 * of the clause that says so, whatever the deed: "the client shall …", "you may not …", "the provider accepts no responsibility for …".
 * What is no split of work all the same (money, the contract itself, what befalls somebody) is a closed list.
 */
final class EnglishBonds {
    /** What may stand between the subject and where its clause begins. */
    private static final Expression OPENS = Expression.ofPlain("(?:^[^a-z]{0,8}(?:[a-z]{1,3}[.)] ?)?|[,;:)\"*–—-] ?"
            + "|\\b(?:(?:agrees?|acknowledges?|understands?|accepts?|confirms?|represents?|warrants?|undertakes?|ensures?|means|requires?|provided|agreed|recommend|and|or|but) that"
            + "|and|or|but|then|therefore|however|so|also|while|whereas|because|since|addition|moreover|accordingly|further) )"
            + "(?:(?:the|each|every|any|all|such|both|an?) ){0,2}$");

    /** Before a clause that tells in what case something holds, or of which thing. */
    private static final Expression CASE_BEFORE =
            Expression.ofPlain("\\b(?:if|when|where|unless|whether|until|once|which|whose|whom|who)\\b[^,;:]*$");

    /** What stands between a subject and its verb. */
    private static final Expression ASIDE = Expression.ofPlain(
            "^(?:'s (?:own )?(?:employees|users|staff|personnel|representatives|administrators))?(?: ?\\([^()]{1,80}\\))?"
                    + "(?:,? (?:and|or) (?:its|their|your|any|all)(?: authori[sz]ed)? (?:end )?(?:users|employees|affiliates|representatives|staff|personnel|subcontractors|agents))?"
                    + "(?:, [^,;]{2,70},)?"
                    + "(?:,? (?:[a-z]{3,14}ly|also|further|hereby|always|then|therefore|however|alone|itself|themselves|in turn))*+");

    /** Whom or what of his somebody vouches for. */
    private static final String HE = "(?:it|they|you|he|she|we|(?:its|their|your|his) [a-z ]{2,30}?)";

    private static final Expression BOUND = Expression.ofPlain(
            "^ (?:(?<weak>must|should|ought to|needs? to|ha(?:s|ve) to)|(?<will>will(?: (?:also |then )?(?:need|have|be (?:required|obliged)) to)?)|shall"
                    + "|(?:agrees?|undertakes?|commits?(?: itself| themselves)?|covenants?|promises?|pledges?)(?: (?:and|or) (?:agrees?|undertakes?|acknowledges?|warrants?))? to"
                    + "|acknowledges? and agrees? to|guarantees? to"
                    + "|(?:is|are|shall be|will be|remains?)(?: [a-z]{3,12}ly| also)? (?:required|obliged|obligated|bound|expected|under (?:an |the )?obligation) to"
                    + "|(?:has|have|bears?)(?: [a-z]{2,12}){0,2} (?:duty|obligation) (?:to|of)"
                    + "|(?:agrees?|undertakes?|warrants?|represents?|confirms?|guarantees?|acknowledges?|understands?|accepts?)(?: and [a-z]{4,12})? that "
                    + HE
                    + " (?:shall|will|must|has|have|does|do|is|are))(?! not\\b| only\\b)\\b");

    private static final Pattern FORBIDDEN =
            Patterns.compile("^ (?:(?:shall|must|may|will|should|can) not|cannot|may only|shall only|must only"
                    + "|(?:is|are) not (?:allowed|permitted|entitled|authori[sz]ed) to"
                    + "|(?:is|are) (?:[a-z]{3,12}ly )?(?:prohibited|forbidden|barred) from"
                    + "|(?:agrees?|undertakes?|warrants?|commits?) not to|(?:(?:shall|will|must) )?refrains? from"
                    + "|(?:agrees?|undertakes?|warrants?|represents?) that " + HE
                    + " (?:shall|will|must|does|do) not)\\b");

    /** What the provider says that it does not answer for. */
    private static final Expression REFUSES = Expression.ofPlain(
            "^ (?:(?:(?:do|does|can|will|shall) not|cannot) (?:(?<vouch>guarantee|warrant)|represent|accept (?:any )?(?:responsibility|liability) for|assume (?:any )?(?:responsibility|liability) for)"
                    + "|(?:(?:is|are|shall be|will be) (?:not|neither)|(?:shall|will) not be) (?:obliged|obligated|required|bound) to"
                    + "|(?:(?:is|are|shall be|will be) (?:not|neither)|(?:shall|will) not be) (?:responsible|liable|accountable)(?: or (?:responsible|liable))? for"
                    + "|disclaims? (?:all |any )?(?:responsibility|liability)(?: (?:or|and) [a-z]{4,14})? for"
                    + "|(?:(?:shall|will) )?(?:accepts?|assumes?|takes?|bears?|has|have) no (?:responsibility|liability|obligation|duty)(?: (?:or|and) [a-z]{4,14})? (?:for|to|of))\\b");

    /** What a provider might vouch for in the things that it keeps. */
    private static final Expression VOUCHED = Expression.ofPlain(
            "^ (?:the |any |full )?(?:accuracy|completeness|integrity|recoverability|correctness)\\b");

    /** Work that it does not do, or not for its customers. */
    private static final Expression LEAVES = Expression.ofPlain(
            "^ (?:(?:do|does|can|will|shall) not|cannot|don't|doesn't|won't)(?: [a-z]{3,14}ly)? (?<work>(?:back ?up|monitor|patch|support|restore|recover|maintain|manage|install|configure|update|upgrade|debug|moderate|control|review|check|test|verify|screen|administer|operate|migrate|encrypt|inspect|repair|troubleshoot|train|archive|scan|validate)\\b)");

    /** "Software is to be kept up to date by the customer": the thing is subject. */
    private static final Expression BY = Expression.ofPlain(
            "(?<what>[^,;:]{3,160}?) (?:(?:shall|must|will|should|needs? to|ha(?:s|ve) to) (?:always |also |only )?be|(?:is|are) to be)(?<deed> [a-z]{2,14}ly)? (?:[a-z]{3,20}(?:ed|en|t|d|ne)|set|put|kept|made|done|built|run|borne)(?: (?:up to date|up|in order|out|off|down))? (?:solely |exclusively |at all times )?by (?:the |each |every )?$");

    private static final Expression SUFFERED = Expression.ofPlain(
            "\\b(?:caused|used|requested|required|owned|approved|accepted|received|seen|viewed|signed|initiated|chosen|paid|borne|deemed|considered|notified|informed|bound|made) (?:solely )?by (?:the |each |every )?$");

    /** What is said of somebody rather than asked of him, and what concerns the contract and its money alone. */
    private static final Expression UNCOUNTED = Expression.ofPlain(
            "^ ?(?:(?:[a-z]{3,14}ly|also|then|not|in no event|at any time|always|no longer|only|still|never),? ){0,3}"
                    + "(?:(?:be|remain|have been) (?![a-z]{3,12} (?:to keep|to maintain)\\b)|los[es]|receive|have (?!to\\b)|get|find|see|require|benefit|gain|incur|enjoy|experience|notice|hear|learn|know|own|retain (?:all|the|any|title|ownership)"
                    + "|pay|see|visit|refer to|click|note|reimburse|indemnify|defend|hold|terminate|cancel|assign|sublicense|novate|agree|accept|consent|acknowledge|read|contact|apply|continue|constitute|mean|include|survive|cease to (?:be|apply)"
                    + "|exercise|grant|waive|rescind|set a|resell|reverse|decompile|disassemble|purchase|order|subscribe|choose|elect)\\b");

    private static final Expression MONEY = Expression.ofPlain(
            "\\b(?:fees?|invoices?|payments?|charges|refunds?|prices?|taxes|insurance|indemnif[a-z]+|trademarks?|this agreement|these terms|the agreement|this contract)\\b");

    private static final Expression READER = Expression.ofPlain("^(?:you|your)$");

    /** Letters of items in which money would be what they are about. */
    private static final int ABOUT = 60;

    /** Letters in which a deed is told: what is clicked stands right behind "click". */
    private static final int DEED = 16;

    /** Fewer letters are no deed: "users must not:". */
    private static final int SHORTEST = 3;

    /** Letters behind a verb in which its object begins. */
    private static final int NEAR = 50;

    private static final Expression JOINED = Expression.ofPlain(",? (?:and|or)(?: the| each| any| its)? ");

    private final DutyText text;
    private final boolean binding;
    private final EnglishReach reach;
    private final List<Duty> duties = new ArrayList<>();

    private EnglishBonds(DutyText text, boolean binding) {
        this.text = text;
        this.binding = binding;
        this.reach = new EnglishReach(text);
    }

    /** @param binding whether the text stands in an agreement, or under words of duties: what its reader must do is owed then */
    static List<Duty> in(DutyText text, boolean binding) {
        EnglishBonds bonds = new EnglishBonds(text, binding);
        if (!text.of("must").isEmpty()
                || !text.of("refuses").isEmpty()
                || !text.of("pledges").isEmpty()) {
            text.parties.stream().filter(n -> !n.owner()).forEach(bonds::of);
            text.parties.stream()
                    .filter(n -> !n.owner() && n.who() == Who.CUSTOMER)
                    .forEach(bonds::doneBy);
        }
        return bonds.duties;
    }

    private void of(Named who) {
        String before = text.between(text.part.start(), who.at().start());
        if (!OPENS.isIn(before) || CASE_BEFORE.isIn(before) || isMutual(who)) {
            return;
        }
        String behind = text.between(who.at().end(), text.part.end());
        Matcher aside = ASIDE.opener(behind);
        int from = aside.lookingAt() ? aside.end() : 0;
        String predicate = behind.substring(from);
        if (who.who() == Who.CUSTOMER) {
            ofCustomer(who, who.at().end() + from, predicate);
        } else if (who.who() == Who.PROVIDER) {
            ofProvider(who, who.at().end() + from, predicate);
        }
    }

    /** "Provider and customer shall protect": what both owe each other splits nothing. */
    private boolean isMutual(Named who) {
        Named other = text.lastBefore(who.at().start(), JOINED);
        return other != null && other.who() != who.who();
    }

    private void doneBy(Named who) {
        int start = reach.startBefore(who.at().start());
        String before = text.between(start, who.at().start());
        Matcher by = BY.finder(before);
        if (by.find() && !SUFFERED.isIn(before) && !CASE_BEFORE.isIn(by.group("what"))) {
            addItems(who.who(), start + by.start("what"), start + by.end("what"), Duty.Tone.OWED);
        }
    }

    private void ofCustomer(Named who, int at, String predicate) {
        Matcher forbidden = FORBIDDEN.matcher(predicate);
        boolean reader = !binding && READER.isWhole(words(who));
        if (forbidden.lookingAt()) {
            boolean mere = reader && forbidden.group().matches(" (?:cannot|can not|will not|should not)");
            if (!mere) {
                String what = predicate.substring(forbidden.end()).strip();
                if (what.length() > SHORTEST) {
                    add(who.who(), at + notFrom(forbidden.group()), Duty.Tone.OWED);
                }
            }
            return;
        }
        Matcher bound = BOUND.opener(predicate);
        if (bound.lookingAt()) {
            boolean mere = reader && (bound.group("weak") != null || bound.group("will") != null);
            if (!mere) {
                add(who.who(), at + bound.end(), Duty.Tone.OWED);
            }
        }
    }

    /** Of what the provider does much is told, and is no split: counted is what it leaves to others, and what keeps machines running. */
    private void ofProvider(Named who, int at, String predicate) {
        Matcher refuses = REFUSES.opener(predicate);
        Matcher leaves = LEAVES.opener(predicate);
        Matcher bound = BOUND.opener(predicate);
        if (refuses.lookingAt()
                && !(refuses.group("vouch") != null && VOUCHED.begins(predicate.substring(refuses.end())))
                && EnglishDuties.HARM
                        .matcher(predicate.substring(refuses.end()))
                        .lookingAt()) {
            return;
        }
        if (refuses.lookingAt()) {
            add(who.who(), at + refuses.end(), Duty.Tone.REFUSED);
        } else if (leaves.lookingAt()) {
            add(who.who(), at + leaves.start("work"), Duty.Tone.REFUSED);
        } else if (bound.lookingAt() && bound.group("will") == null && keepsRunning(at + bound.end())) {
            add(who.who(), at + bound.end(), Duty.Tone.TOLD);
        }
    }

    private boolean keepsRunning(int start) {
        Stretch near = new Stretch(start, Math.min(text.part.end(), start + NEAR));
        return (text.has("facility", near) || text.has("kept-up", near)) && text.has("task-noun", near);
    }

    /** Where what is forbidden begins with the word that forbids it. */
    private static int notFrom(String forbidden) {
        int not = forbidden.lastIndexOf(" not");
        return not < 0 || forbidden.matches(".* not (?:allowed|permitted|entitled|authori[sz]ed) to") ? 1 : not + 1;
    }

    private String words(Named who) {
        return text.between(who.at().start(), who.at().end());
    }

    private void add(Who who, int start, Duty.Tone tone) {
        int end = EnglishSubjects.beforeColon(text, start, reach.end(start));
        String words = text.between(start, end);
        if (UNCOUNTED.begins(words)
                || words.strip().indexOf(' ') < 0
                || MONEY.isIn(words.substring(0, Math.min(ABOUT, words.length())))) {
            return;
        }
        addItems(who, start, end, tone);
    }

    /** The verb with the beginning of its object. */
    private Stretch deed(Stretch items) {
        return new Stretch(items.start(), Math.min(items.end(), items.start() + DEED));
    }

    private void addItems(Who who, int start, int end, Duty.Tone tone) {
        Stretch items = reach.items(start, end);
        if (items != null
                && !text.has("commerce", items)
                && !text.has("clicking", deed(items))
                && !text.has("damages", items)) {
            duties.add(new Duty(who, items, tone));
        }
    }
}
