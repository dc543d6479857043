package dev.tenken.extract.clause;

/**
 * Tells English clauses in the imperative mood: "Rotate keys every 90 days", "To be safe, enable …", "Never share a password". A form that
 * may be a noun as well counts as a verb where what stands behind it reads as its object.
 */
final class Imperatives {
    /** How far behind a word that may be a verb the end of its object stands: "test restore procedures". */
    private static final int OBJECT = 3;

    /** Words of an opening that only says for what or where: "To protect your workspace, enable …". */
    private static final int LONGEST_OPENING = 14;

    private static final int LONGEST_LABEL = 4;

    private final Source source;
    private final EnglishParts parts;
    private final Segment segment;
    private boolean urges;

    private Imperatives(Source source, EnglishParts parts, Segment segment) {
        this.source = source;
        this.parts = parts;
        this.segment = segment;
    }

    static Mood of(Source source, EnglishParts parts, Segment segment) {
        return new Imperatives(source, parts, segment).mood();
    }

    private Mood mood() {
        int verb = opening();
        boolean bids = verb < segment.to()
                && (isBase(verb) || urges && source.isA(verb, "VBG"))
                && parts.main(verb + 1, segment.to()).isEmpty()
                && mayBeDone(verb);
        return !bids ? Mood.TELLS : urges || source.marks().at(Cue.OPERATING, verb) != null ? Mood.URGES : Mood.BIDS;
    }

    private boolean isBase(int verb) {
        return source.isA(verb, "VB")
                && source.hasLemma(verb, source.form(verb))
                && !English.isAuxiliary(source.form(verb))
                && !English.isAnyBe(source.form(verb))
                && source.marks().at(Cue.MOSTLY_NOUN, verb) == null;
    }

    /** The word where the verb would stand: behind cases, purposes, places in front of a comma, adverbs and words that urge. */
    private int opening() {
        int i = segment.from();
        int before = -1;
        while (i < segment.to() && i != before) {
            before = i;
            i = behindPhrase(behindCondition(behindLabel(i)));
            Mark urging = source.marks().at(Cue.EXHORTING, i);
            urges |= urging != null;
            Mark order = source.marks().at(Cue.ORDER, i);
            boolean passed = English.isConjunction(source.form(i)) && i == segment.from()
                    || i < segment.to() && English.isAdverb(source, i);
            i = urging != null ? urging.last() + 1 : order != null ? order.last() + 1 : passed ? i + 1 : i;
        }
        return i;
    }

    /** "Step 2: Encrypt …", "Passwords: choose …" */
    private int behindLabel(int i) {
        for (int k = i + 1; i == segment.from() && k < Math.min(segment.to(), i + LONGEST_LABEL); k++) {
            if (source.gap(k).startsWith(": ")) {
                urges |= source.form(i).equals("step");
                return k;
            }
        }
        return i;
    }

    private int behindCondition(int i) {
        for (Segment.Range condition : segment.conditions()) {
            if (condition.from() == i) {
                return condition.to() < segment.to() ? condition.to() : behindComma(i);
            }
        }
        return i;
    }

    /** "In the console, …", "To be safe, …", "First, …" */
    private int behindPhrase(int i) {
        if (!English.isPreposition(source, i)) {
            return i;
        }
        return behindComma(i);
    }

    private int behindComma(int i) {
        for (int k = i + 1; k < Math.min(segment.to(), i + LONGEST_OPENING); k++) {
            if (English.hasComma(source, k)) {
                return k;
            }
        }
        return i;
    }

    /** Whether what stands behind the word may be the object or the particle of a verb. */
    private boolean mayBeDone(int verb) {
        int next = verb + 1;
        String gap = source.gap(next);
        if (next >= segment.to() || !gap.isBlank() && !gap.endsWith("\"") && !gap.endsWith("*")) {
            return false;
        }
        if (source.form(next).equals("of") || English.isConjunction(source.form(next))) {
            return false;
        }
        return English.isVerbOnly(source, verb) || isParticle(next) || isObject(next);
    }

    /** "back up", "turn off" */
    private boolean isParticle(int i) {
        return switch (source.form(i)) {
            case "up", "on", "off", "out", "down", "away" -> true;
            default -> false;
        };
    }

    private boolean isObject(int first) {
        if (source.isA(first, "DT") || source.isA(first, "PRP") || source.isA(first, "CD")) {
            return true;
        }
        for (int i = first; i < Math.min(segment.to(), first + OBJECT) && English.isNaming(source, i); i++) {
            if (source.isA(i, "NNS")
                    || source.isA(i, "NN:U")
                    || source.word(i).tags().isEmpty()) {
                return true;
            }
        }
        return false;
    }
}
