package dev.tenken.extract.clause;

/**
 * Tells where English leaves out a verb that another part says: both parts name something and then a number of units behind the same
 * preposition, or behind none ("daily ones 7 days, weekly ones 4 weeks").
 */
final class EnglishGapping {
    /** How many words are looked at on either side. */
    private static final int REACH = 14;

    private final Source source;
    private final EnglishParts parts;

    EnglishGapping(Source source, EnglishParts parts) {
        this.source = source;
        this.parts = parts;
    }

    /**
     * @param from where the clause begins
     * @param joint index of a conjunction, or of the word behind a comma
     */
    boolean isGap(int from, int joint) {
        int start = English.isConjunction(source.form(joint)) ? joint + 1 : joint;
        int right = countIn(start, Math.min(source.size(), start + REACH));
        if (right < 0 || !isNamed(start, right)) {
            return false;
        }
        int left = countBefore(from, joint);
        return left > from
                && sameForm(before(left), before(right))
                && isNamed(from, left)
                && parts.main(start, right).isEmpty();
    }

    /** What stands before the number: a preposition, or "" for a noun or a verb. */
    private String before(int count) {
        return English.isPreposition(source, count - 1)
                        || source.form(count - 1).equals("for")
                ? source.form(count - 1)
                : "";
    }

    private static boolean sameForm(String one, String other) {
        return one.equals(other);
    }

    /** The first number of units in a range before any comma or conjunction, or -1. */
    private int countIn(int from, int to) {
        for (int i = from; i + 1 < to; i++) {
            if (isCount(i)) {
                return i;
            }
            boolean broken = i > from && (English.hasComma(source, i) || English.hasStop(source, i));
            if (broken || English.isConjunction(source.form(i))) {
                return -1;
            }
        }
        return -1;
    }

    private int countBefore(int from, int joint) {
        for (int i = joint - 2; i >= Math.max(from, joint - REACH); i--) {
            if (isCount(i)) {
                return i;
            }
            if (English.hasComma(source, i + 1) || English.isConjunction(source.form(i))) {
                return -1;
            }
        }
        return -1;
    }

    private boolean isCount(int i) {
        boolean number = source.isA(i, "CD") || Character.isDigit(source.form(i).charAt(0));
        return number && source.gap(i + 1).equals(" ") && source.isA(i + 1, "NN");
    }

    private boolean isNamed(int from, int count) {
        for (int i = from; i < count; i++) {
            if (source.isA(i, "NN") && !English.isAuxiliary(source.form(i))) {
                return !source.isA(from, "CD")
                        && !Character.isDigit(source.form(from).charAt(0));
            }
        }
        return false;
    }
}
