package dev.tenken.extract.clause;

import java.util.ArrayList;
import java.util.List;

/**
 * Finds the finite verbs of an English text. Many forms may be nouns as well ("logs", "patches"): such a one counts behind a pronoun, or
 * where its part of the sentence has no other verb and a noun stands before it.
 */
final class VerbGroups {
    /** How far a noun phrase is followed to the word that begins it. */
    private static final int PHRASE = 5;

    private final Source source;
    private final List<VerbGroup> groups = new ArrayList<>();
    /** Index of the first word of the sentence. */
    private int sentence;

    private VerbGroups(Source source) {
        this.source = source;
    }

    /** In reading order. */
    static List<VerbGroup> of(Source source) {
        VerbGroups finder = new VerbGroups(source);
        int part = 0;
        for (int i = 1; i <= source.size(); i++) {
            if (i == source.size() || finder.beginsPart(i)) {
                finder.read(part, i);
                part = i;
                finder.sentence = English.hasStop(source, i) ? i : finder.sentence;
            }
        }
        return finder.groups;
    }

    private boolean beginsPart(int i) {
        return isParting(source.gap(i))
                || source.isA(i, "WDT")
                || source.isA(i, "WP")
                || source.form(i).equals("and")
                || source.marks().at(Cue.CONTRAST, i) != null
                || source.marks().at(Cue.CONDITION, i) != null
                        && !source.marks().covers(Cue.NO_CONDITION, i);
    }

    private static boolean isParting(String gap) {
        return !gap.equals(Source.BLANK)
                && (gap.indexOf(',') >= 0
                        || gap.indexOf('.') >= 0 && gap.indexOf(' ') >= 0
                        || gap.indexOf(';') >= 0
                        || gap.indexOf(':') >= 0
                        || gap.indexOf('|') >= 0
                        || gap.indexOf('(') >= 0);
    }

    private void read(int from, int to) {
        int before = groups.size();
        int i = from;
        while (i < to) {
            if (isSure(i, from)) {
                VerbGroup group = extend(i, to);
                groups.add(group);
                i = group.to();
            } else {
                i++;
            }
        }
        for (i = from; i < to && groups.size() == before; i++) {
            if (isLikely(i, from, to)) {
                groups.add(extend(i, to));
            }
        }
    }

    /** "allow-listing", "sign-in": the first part of a compound is no verb. */
    private boolean opensCompound(int i) {
        return source.gap(i + 1).equals("-");
    }

    private boolean isSure(int i, int from) {
        String form = source.form(i);
        if (opensCompound(i)) {
            return false;
        }
        String previous = source.form(i - 1);
        if (isDeterminer(previous) || previous.equals("to")) {
            return false;
        }
        if (English.isAuxiliary(form)) {
            return !(form.equals("may") && startsWithDigit(i + 1)) && !(form.equals("am") && startsWithDigit(i - 1));
        }
        boolean bidden = previous.equals("please") || previous.equals("kindly");
        if (bidden && source.isA(i, "VB") || i == 0 && English.isVerbOnly(source, i) && source.isA(i, "VBP")) {
            return true;
        }
        int subject = beforeAdverbs(i);
        if (!English.isFiniteTag(source, i)) {
            return false;
        }
        if (English.isSubject(source.form(subject)) || source.form(subject).equals("that") && !source.isA(i, "NN")) {
            return agrees(source.form(subject), i);
        }
        if (isFrequency(previous) && (source.isA(i, "VBZ") || source.isA(i, "VBP"))) {
            return English.isNoun(source, subject);
        }
        boolean past = source.isA(i, "VBN");
        return English.isVerbOnly(source, i) && !past && English.isNoun(source, subject);
    }

    /** "traffic never shares a network": no noun stands behind such an adverb without an article. */
    private static boolean isFrequency(String form) {
        return switch (form) {
            case "never", "always", "seldom", "rarely" -> true;
            default -> false;
        };
    }

    /** "put it right": what stands behind a pronoun need not be its verb. */
    private boolean agrees(String subject, int verb) {
        return switch (subject) {
            case "it", "he", "she" -> source.isA(verb, "VBZ") || source.isA(verb, "VBD") && !source.isA(verb, "VBN");
            case "we", "you", "they", "i" -> source.isA(verb, "VBP") || source.isA(verb, "VBD");
            default -> true;
        };
    }

    private boolean startsWithDigit(int i) {
        return !source.form(i).isEmpty() && Character.isDigit(source.form(i).charAt(0));
    }

    private int beforeAdverbs(int i) {
        int subject = i - 1;
        while (subject >= 0 && English.isAdverb(source, subject)) {
            subject--;
        }
        return subject;
    }

    /** "our gateway logs who …": a whole noun phrase before it, and something that may be its object behind it. */
    private boolean isLikely(int i, int from, int to) {
        if (i == from
                || isDeterminer(source.form(i - 1))
                || opensCompound(i)
                || !source.isA(i, "VBZ") && !source.isA(i, "VBP")
                || source.isA(i, "IN")) {
            return false;
        }
        int noun = beforeAdverbs(i);
        if (noun < from || !English.isNoun(source, noun) && !startsWithDigit(noun)) {
            return false;
        }
        boolean agrees = source.isA(i, "VBZ")
                ? isWholePhrase(noun, from) && !isSubjectOf(i + 1)
                : source.isA(noun, "NNS") || isPlaced(i, noun, from);
        // "vulnerability scans": at the end, a bare noun and what may be a verb are rather a compound.
        return agrees && (i + 1 < to ? mayFollowVerb(i + 1) : isDetermined(noun, from));
    }

    /** "consoles for administration sit on …": a verb of being somewhere, whose subject's noun stands before a preposition. */
    private boolean isPlaced(int verb, int noun, int from) {
        if (!English.isPreposition(source, verb + 1) || !isOfPlace(source.form(verb))) {
            return false;
        }
        for (int i = noun - 1; i > Math.max(from, noun - PHRASE); i--) {
            if (English.isPreposition(source, i)) {
                return source.isA(i - 1, "NNS");
            }
        }
        return false;
    }

    private static boolean isOfPlace(String form) {
        return switch (form) {
            case "sit", "stand", "lie", "live", "stay", "run", "rest" -> true;
            default -> false;
        };
    }

    /** "penetration tests cover the …": the next word is the verb. */
    private boolean isSubjectOf(int next) {
        return source.isA(next, "VBP") && (source.isA(next + 1, "DT") || source.isA(next + 1, "PRP$"));
    }

    private boolean isDetermined(int noun, int from) {
        for (int i = noun; i >= Math.max(from, noun - PHRASE); i--) {
            if (source.isA(i, "DT") || source.isA(i, "PRP$")) {
                return true;
            }
        }
        return false;
    }

    private boolean isWholePhrase(int noun, int from) {
        boolean named = false;
        for (int i = noun; i >= Math.max(from, noun - PHRASE); i--) {
            if (source.isA(i, "DT") || source.isA(i, "PRP$")) {
                return true;
            }
            named |= source.word(i).tags().isEmpty();
            if (English.isPreposition(source, i)) {
                return false;
            }
        }
        return !isSaid(from) && (named || source.isA(noun, "NN:UN"));
    }

    /** In a list behind a verb, bare nouns are members and no subjects. */
    private boolean isSaid(int from) {
        return !groups.isEmpty() && groups.get(groups.size() - 1).from() >= sentence && from > sentence;
    }

    private boolean mayFollowVerb(int i) {
        return source.isA(i, "DT")
                || source.isA(i, "PRP")
                || source.isA(i, "IN")
                || source.isA(i, "RB")
                || source.isA(i, "WP")
                || source.isA(i, "JJ")
                || source.isA(i, "TO")
                || English.isNoun(source, i);
    }

    private VerbGroup extend(int from, int to) {
        int head = from;
        int i = from + 1;
        int last = from;
        while (i < to && source.gap(i).indexOf('(') < 0) {
            if (English.isAdverb(source, i) || source.marks().covers(Cue.WHOLE_DENIAL, i)) {
                last = English.isNegation(source.form(i)) ? i : last;
                i++;
            } else if (continues(head, i)) {
                head = i;
                last = i++;
            } else {
                break;
            }
        }
        return new VerbGroup(from, last + 1, head, isPassive(from, head), negations(from, last + 1));
    }

    private boolean continues(int head, int i) {
        String before = source.form(head);
        if (English.isAnyBe(before)) {
            return source.isA(i, "VBN") || source.isA(i, "VBG") && !source.isA(i, "NN:UN") || isObliged(i);
        }
        if (English.isModal(before) || before.startsWith("do") || before.equals("did")) {
            return source.isA(i, "VB") && !source.isA(i, "DT");
        }
        if (before.equals("to")) {
            return source.isA(i, "VB");
        }
        return before.startsWith("ha") && (source.isA(i, "VBN") || isObliged(i));
    }

    /** "is to be informed", "has to be told". */
    private boolean isObliged(int i) {
        return source.form(i).equals("to") && source.isA(i + 1, "VB");
    }

    private boolean isPassive(int from, int head) {
        boolean be = false;
        for (int i = from; i < head; i++) {
            be |= English.isAnyBe(source.form(i));
        }
        return be && source.isA(head, "VBN") && !English.isAnyBe(source.form(head)) && !isHeld(source.form(head));
    }

    /** "Harbour is certified": it has a certificate, whoever gave it. */
    private static boolean isHeld(String form) {
        return form.equals("certified") || form.equals("accredited");
    }

    private int negations(int from, int to) {
        int negations = 0;
        int before = from - 1;
        for (int i = English.isNegation(source.form(before)) ? before : from; i < to; i++) {
            boolean negates = English.isNegation(source.form(i))
                    || source.form(i).equals("longer") && source.form(i - 1).equals("no");
            negations += negates && !source.marks().covers(Cue.INNOCENT, i) ? 1 : 0;
        }
        return negations;
    }

    private static boolean isDeterminer(String form) {
        return form.equals("the") || form.equals("a") || form.equals("no");
    }
}
