package dev.tenken.extract.clause;

import dev.tenken.extract.text.Stretch;
import dev.tenken.model.fact.Party;
import java.util.ArrayList;
import java.util.List;

/** The negations of an English clause, each with what it governs. */
final class EnglishDenials {
    /** How far behind a verb the noun of its object stands at most. */
    private static final int OBJECT = 6;

    /** Words between "there is no" and what any such thing would be like, at most. */
    private static final int FARTHEST = 8;

    /** Words behind "in no case" in which a limit is named. */
    private static final int LIMIT_WITHIN = 6;

    private final Source source;
    private final EnglishParts parts;
    private final Segment segment;
    private final VerbGroup verb;
    private final List<Denial> denials = new ArrayList<>();
    private final List<Stretch> spared = new ArrayList<>();

    EnglishDenials(Source source, EnglishParts parts, Segment segment, VerbGroup verb) {
        this.source = source;
        this.parts = parts;
        this.segment = segment;
        this.verb = verb;
    }

    List<Denial> all() {
        segment.conditions().forEach(c -> spared.add(source.stretch(c.from(), c.to())));
        parts.relatives(segment.from(), segment.to()).stream()
                .filter(r -> !isContent(r.from()))
                .forEach(r -> spared.add(source.stretch(r.from(), r.to())));
        spareWhatIsSoInstead();
        if (leavesAsItIs()) {
            return denials;
        }
        if (segment.gapped() && isBorrowed() && verb.isDenied() && !contradicts()) {
            denyAll();
        }
        for (int i = segment.from(); i < segment.to(); i++) {
            read(i);
        }
        takeBackTwice();
        return denials;
    }

    /** "There is no file that is not encrypted": all are. */
    private void takeBackTwice() {
        for (Segment.Range content : parts.relatives(segment.from(), segment.to())) {
            int none = content.from() - 1;
            while (none > segment.from() && !source.form(none).equals("no")) {
                none--;
            }
            boolean exists = source.form(none).equals("no")
                    && none > segment.from()
                    && English.isAnyBe(source.form(none - 1))
                    && content.from() - none <= FARTHEST;
            if (exists && isDeniedIn(content.from(), content.to())) {
                denials.clear();
                return;
            }
        }
    }

    private boolean isDeniedIn(int from, int to) {
        for (int i = from; i < to; i++) {
            if (English.isNegation(source.form(i))) {
                return !source.marks().covers(Cue.INNOCENT, i);
            }
        }
        return false;
    }

    /** "never in plain text, only as hashes", "not in clear text but hashed": behind the denial stands what is so instead. */
    private void spareWhatIsSoInstead() {
        boolean denied = false;
        for (int i = segment.from(); i < segment.to(); i++) {
            String form = source.form(i);
            if (denied
                    && (form.equals("only")
                                    && (isSetOff(i) || source.form(i - 1).equals("but"))
                            || source.form(i - 1).equals("but") && English.isVerbForm(source, i))) {
                spared.add(source.stretch(i, segment.to()));
                return;
            }
            denied |= English.isNegation(form) && !source.marks().covers(Cue.INNOCENT, i);
        }
    }

    private boolean isSetOff(int i) {
        String gap = source.gap(i);
        return English.hasComma(source, i) || gap.contains(" -") || gap.indexOf('–') >= 0 || gap.indexOf('—') >= 0;
    }

    /** "are not affected", "cannot opt out of", and what falls short of a bound and is refused, which is the rule itself. */
    private boolean leavesAsItIs() {
        if (verb == null || isBorrowed()) {
            return false;
        }
        int end = Math.min(segment.to(), verb.to() + 1);
        if (verb.isDenied() && source.marks().has(Cue.HARMING, verb.from(), end)) {
            return true;
        }
        if (source.marks().has(Cue.ESCAPING, verb.from(), Math.min(segment.to(), verb.to() + 2))) {
            return true;
        }
        boolean admits = verb.isDenied() && source.marks().has(Cue.ADMITTING, verb.from(), end);
        boolean refuses = !verb.isDenied() && source.marks().has(Cue.DENYING, verb.from(), end);
        return (admits || refuses) && source.marks().has(Cue.BELOW, segment.from(), verb.from());
    }

    /** Whether what the verb denies stays open all the same. */
    boolean settleNothing(Party actor) {
        return verb != null && !isBorrowed() && verb.isDenied() && (isWithheld() || isOnlyAtTimes(actor));
    }

    /** "we do not disclose how …", "the exact period is not published": there is something, and it is not said what. */
    private boolean isWithheld() {
        int end = Math.min(segment.to(), verb.to() + 3);
        return source.marks().has(Cue.DISCLOSING, verb.from(), verb.to())
                && (source.marks().has(Cue.ASKING, verb.to(), end)
                        || source.marks().has(Cue.DETAIL, segment.from(), Math.min(segment.to(), verb.to() + OBJECT)));
    }

    /** "may not apply", "might not be encrypted", "we may not be able to": at times it is so, which denies it for none. "You may not" forbids. */
    private boolean isOnlyAtTimes(Party actor) {
        String modal = source.form(verb.from());
        boolean able =
                source.form(verb.head()).equals("be") && source.form(verb.to()).equals("able");
        return modal.equals("might") || modal.equals("may") && (actor == null || able || verb.passive());
    }

    private boolean isBorrowed() {
        return verb != null && (verb.from() < segment.from() || verb.from() >= segment.to());
    }

    /** "… are not encrypted, but backups for 5 days": contrast takes the denial back. */
    private boolean contradicts() {
        return source.marks().at(Cue.CONTRAST, segment.from()) != null;
    }

    /** "no feature that lets …": what any such thing does is denied with the thing. */
    private boolean isContent(int relative) {
        for (int i = relative - 1; i >= Math.max(segment.from(), relative - 5); i--) {
            switch (source.form(i)) {
                case "a", "an", "any", "no" -> {
                    return true;
                }
                default -> {}
            }
            if (English.isPreposition(source, i) || English.isVerbForm(source, i)) {
                return false;
            }
        }
        return false;
    }

    private void denyAll() {
        denials.add(new Denial(source.covering(segment.from(), segment.to()), spared));
    }

    /** The "nor" of "neither … nor" repeats what was denied. */
    private void read(int i) {
        String form = source.form(i);
        Mark lacking = source.marks().at(Cue.LACKING, i);
        if (source.marks().covers(Cue.INNOCENT, i) || isComparison(i) || isNumbering(i) || isSaidAgain(i)) {
            return;
        }
        Mark whole = source.marks().at(Cue.WHOLE_DENIAL, i);
        if (whole != null && isLimit(whole)) {
            return;
        }
        if (whole != null) {
            govern(i, false);
        } else if (source.marks().covers(Cue.WHOLE_DENIAL, i)) {
            return;
        } else if (lacking != null) {
            denials.add(new Denial(source.stretch(i, endOfLacked(lacking.last() + 1)), List.of()));
        } else if (form.equals("nor") && i > segment.from()) {
            return;
        } else if (English.isNegation(form)) {
            govern(i, source.gap(i).indexOf('(') >= 0 || !isVerbal(i));
        } else if (isNone(form) && !source.marks().covers(Cue.WHOLE_DENIAL, i) && !isButFor(i)) {
            govern(i, isBehindPreposition(i) || isItemOfList(i));
        } else if (source.marks().at(Cue.DENYING, i) != null && isPredicative(i)) {
            govern(i, false);
        }
    }

    /** "no manual, neither on paper nor on the web": what was denied is denied of its kinds. */
    private boolean isSaidAgain(int i) {
        boolean again = source.form(i).equals("neither")
                || source.form(i).equals("not") && source.form(i + 1).equals("even");
        return again && !denials.isEmpty() && isSetOff(i);
    }

    private static boolean isNone(String form) {
        return switch (form) {
            case "no", "none", "neither", "nobody", "nothing", "nowhere" -> true;
            default -> false;
        };
    }

    /** "certificate no. 27"; "certificate no.: –" */
    private boolean isNumbering(int i) {
        if (!source.form(i).equals("no")) {
            return false;
        }
        String gap = source.gap(i + 1);
        boolean goesOn = i + 1 < segment.to();
        return gap.startsWith(".:")
                || goesOn
                        && (gap.startsWith(".")
                                || Character.isDigit(source.form(i + 1).charAt(0)));
    }

    /** "no later than", "not more than". */
    private boolean isComparison(int i) {
        boolean than = source.form(i + 2).equals("than");
        return than && (source.isA(i + 1, "JJR") || source.isA(i + 1, "RBR"));
    }

    /** "In no case later than two days after", "in no event shall it take more than an hour": a limit is set, and nothing denied. */
    private boolean isLimit(Mark whole) {
        for (int i = whole.last() + 1; i < Math.min(segment.to(), whole.last() + LIMIT_WITHIN); i++) {
            boolean than = source.form(i + 1).equals("than")
                    && (source.isA(i, "JJR")
                            || source.isA(i, "RBR")
                            || source.form(i).equals("more"));
            if (than || source.form(i).startsWith("exceed")) {
                return true;
            }
        }
        return false;
    }

    /** "Nobody but the administrators can …" says that they can. */
    private boolean isButFor(int i) {
        return source.marks().in(Cue.SCOPE, i, segment.to()).stream()
                .anyMatch(m -> !source.form(m.first()).equals("only"));
    }

    /** Whether a negation stands with a verb, or opens the clause. */
    private boolean isVerbal(int i) {
        VerbGroup group = around(i);
        return group != null || source.form(i).equals("nor");
    }

    private VerbGroup around(int word) {
        for (VerbGroup group : parts.main(Math.max(segment.from(), word - 12), Math.min(segment.to(), word + 2))) {
            boolean inside = group.from() - 1 <= word && word <= group.to();
            if (inside) {
                return group;
            }
            if (group.from() > word + 1) {
                break;
            }
        }
        return null;
    }

    /** "the form was never signed": all the clause; a negation in a condition or relative clause: that part. */
    private void govern(int word, boolean phrase) {
        for (List<Segment.Range> ranges :
                List.of(segment.conditions(), parts.relatives(segment.from(), segment.to()))) {
            for (Segment.Range range : ranges) {
                if (range.holds(word)) {
                    denials.add(new Denial(source.stretch(range.from(), range.to()), List.of()));
                    return;
                }
            }
        }
        if (phrase) {
            denials.add(new Denial(source.stretch(word, endOfPhrase(word + 1)), spared));
            return;
        }
        VerbGroup first = verb;
        VerbGroup group = around(word);
        boolean later = first != null && group != null && group.from() > first.from();
        int opens = beginOfStatement(word);
        int ends = endOfStatement(word);
        int start = later ? Math.max(opens, Math.min(group.from(), word)) : opens;
        denials.add(new Denial(
                start == segment.from() && ends == segment.to()
                        ? source.covering(segment.from(), segment.to())
                        : source.stretch(start, ends),
                spared));
    }

    /** "Single sign-on is included: no customer need ask": what stands before the colon is a statement of its own. */
    private int beginOfStatement(int word) {
        for (int i = word; i > segment.from(); i--) {
            if (isColon(i)) {
                return hasVerb(segment.from(), i) && hasVerb(i, segment.to()) ? i : segment.from();
            }
        }
        return segment.from();
    }

    /** "No customer need ask: single sign-on is included" */
    private int endOfStatement(int word) {
        for (int i = word + 1; i < segment.to(); i++) {
            if (isColon(i)) {
                return hasVerb(segment.from(), i) && hasVerb(i, segment.to()) ? i : segment.to();
            }
        }
        return segment.to();
    }

    private boolean isColon(int i) {
        return source.gap(i).indexOf(':') >= 0 && source.gap(i).indexOf(' ') >= 0;
    }

    private boolean hasVerb(int from, int to) {
        for (int i = from; i < to; i++) {
            if (source.form(i).equals("need") && source.isA(i + 1, "VB")) {
                return true;
            }
        }
        return !parts.main(from, to).isEmpty();
    }

    /** "two sub-processors and no others": behind what the verb has already, not "between this and no other". */
    private boolean isAdded(int i) {
        boolean joined = source.form(i - 1).equals("and") || source.form(i - 1).equals("but");
        return joined && verb != null && !isBorrowed() && verb.to() < i - 1 && !verb.isDenied();
    }

    /** "TLS 1.3, encrypted backups, no personal data in logs": what stands before has its own say. Not "there are, so far, no backups". */
    private boolean isItemOfList(int i) {
        boolean open = verb == null || isBorrowed() || verb.to() > i;
        boolean insertion = !open && verb.to() < i && English.hasComma(source, verb.to());
        return i > segment.from()
                && (isSetOff(i) || isAdded(i))
                && !insertion
                && parts.main(i, segment.to()).stream()
                        .noneMatch(g -> g.from() <= endOfPhrase(i + 1) && !English.isPreposition(source, g.from() - 1));
    }

    private boolean isBehindPreposition(int i) {
        return English.isPreposition(source, i - 1) && i > segment.from();
    }

    /** A phrase goes on to the next comma, verb, conjunction or subject. */
    private int endOfPhrase(int from) {
        int i = from;
        while (i < segment.to() && !(i > from && endsPhrase(i))) {
            i++;
        }
        return i;
    }

    /** "without the usual limits of backups" lacks limits, "without the use of keys" lacks keys. */
    private int endOfLacked(int from) {
        int end = endOfPhrase(from);
        for (int i = from + 1; i < end; i++) {
            if (source.form(i).equals("of") && !source.marks().covers(Cue.LIGHT, i - 1)) {
                return i;
            }
        }
        return end;
    }

    private boolean endsPhrase(int i) {
        return English.hasComma(source, i)
                || source.gap(i).indexOf(')') >= 0
                || source.form(i).equals("but")
                || source.form(i).equals("and")
                || English.isSubject(source.form(i))
                || English.isAuxiliary(source.form(i))
                || source.marks().at(Cue.CONDITION, i) != null;
    }

    /** "is unavailable", "we refuse": it is what is said, not a word beside it. */
    private boolean isPredicative(int i) {
        if (verb == null || isBorrowed()) {
            return verb == null && i == segment.from();
        }
        boolean head = verb.from() <= i && i < verb.to();
        boolean complement = English.isAnyBe(source.form(verb.head())) && i >= verb.to() && i - verb.to() <= 2;
        return head || complement;
    }
}
