package dev.tenken.extract.clause;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;

/** The subordinate parts of an English text: conditions and relative clauses, with the verbs that are left to the main clauses. */
final class EnglishParts {
    private final Source source;
    private final List<VerbGroup> groups;
    private final List<Segment.Range> conditions = new ArrayList<>();
    private final List<Segment.Range> relatives = new ArrayList<>();
    private final BitSet subordinate = new BitSet();

    EnglishParts(Source source, List<VerbGroup> groups) {
        this.source = source;
        this.groups = groups;
        for (int i = 0; i < source.size(); i++) {
            Segment.Range condition = conditionAt(i);
            if (condition != null) {
                conditions.add(condition);
                subordinate.set(condition.from(), condition.to());
                i = condition.to() - 1;
            }
        }
        int end = 0;
        for (int i = 1; i < source.size(); i++) {
            Segment.Range relative = i < end ? null : relativeAt(i);
            if (relative != null) {
                relatives.add(relative);
                subordinate.set(relative.from(), relative.to());
                end = relative.to();
            }
        }
    }

    List<Segment.Range> conditions() {
        return conditions;
    }

    List<Segment.Range> relatives() {
        return relatives;
    }

    boolean isSubordinate(int word) {
        return subordinate.get(word);
    }

    /** The verbs in a range that no condition and no relative clause holds. */
    List<VerbGroup> main(int from, int to) {
        List<VerbGroup> main = new ArrayList<>();
        for (int i = indexOf(from); i < groups.size() && groups.get(i).from() < to; i++) {
            if (!subordinate.get(groups.get(i).from())) {
                main.add(groups.get(i));
            }
        }
        return main;
    }

    /** The index of the first verb that begins at a word or behind it. */
    private int indexOf(int word) {
        int low = 0;
        int high = groups.size();
        while (low < high) {
            int mid = (low + high) >>> 1;
            if (groups.get(mid).from() < word) {
                low = mid + 1;
            } else {
                high = mid;
            }
        }
        return low;
    }

    private VerbGroup next(int word) {
        int i = indexOf(word);
        return i < groups.size() ? groups.get(i) : null;
    }

    private boolean beginsClause(int i) {
        return i == 0
                || English.hasComma(source, i)
                || English.hasStop(source, i)
                || source.gap(i).indexOf(':') >= 0
                || English.isConjunction(source.form(i - 1))
                || source.form(i - 1).equals("but");
    }

    private Segment.Range conditionAt(int i) {
        boolean first = beginsClause(i);
        Mark mark = source.marks().at(Cue.CONDITION, i);
        boolean inverted = first && source.form(i).equals("should") && !English.isSubject(source.form(i + 1));
        inverted |=
                first && source.form(i).equals("should") && source.gap(i + 1).isBlank() && source.isA(i + 1, "PRP");
        if (mark == null && !inverted || mark != null && source.form(i).equals("where") && !first) {
            return null;
        }
        int behind = mark == null ? i + 1 : mark.last() + 1;
        return new Segment.Range(i, conditionEnd(i, behind, first, inverted));
    }

    private int conditionEnd(int start, int behind, boolean first, boolean inverted) {
        VerbGroup verb = inverted ? null : next(behind);
        boolean nominal = source.form(behind - 1).equals("of");
        for (int i = behind; i < source.size(); i++) {
            if (English.hasStop(source, i)) {
                return i;
            }
            boolean seen = nominal || inverted || verb == null || i >= verb.to() || !verbBeforeComma(verb, i);
            if (English.hasComma(source, i) && seen) {
                return i;
            }
            boolean done = nominal ? i > behind : verb != null && i > verb.to();
            if (first && !inverted && done && isNewSubject(i)) {
                return i;
            }
        }
        return source.size();
    }

    /** A comma may stand in a list before the condition's verb; a condition without a verb ends at the first. */
    private boolean verbBeforeComma(VerbGroup verb, int comma) {
        for (int i = comma; i < verb.from(); i++) {
            if (English.isSubject(source.form(i)) || English.hasStop(source, i)) {
                return false;
            }
        }
        return verb.from() >= comma && verb.from() - comma < 6 && !source.isA(comma, "DT") && !source.isA(comma, "PRP");
    }

    private boolean isNewSubject(int i) {
        String form = source.form(i);
        return (form.equals("we") || form.equals("you") || form.equals("they") || form.equals("it"))
                && !source.isA(i - 1, "IN")
                && next(i) != null
                && next(i).from() <= i + 3;
    }

    private Segment.Range relativeAt(int i) {
        if (!isRelativeWord(i) || isCleft(i)) {
            return null;
        }
        VerbGroup verb = next(i);
        if (verb == null || verb.from() - i > 8 || English.hasStop(source, verb.from())) {
            return null;
        }
        return new Segment.Range(i, relativeEnd(verb));
    }

    private boolean isRelativeWord(int i) {
        boolean noun = English.isNoun(source, i - 1) && !isVerb(i - 1)
                || source.form(i - 1).equals("those");
        return switch (source.form(i)) {
            case "that" -> noun && source.gap(i).isBlank();
            case "who", "which", "whose", "whom" -> noun || English.isPreposition(source, i - 1);
            case "where" -> noun && source.marks().at(Cue.HEDGE, i) == null;
            default -> false;
        };
    }

    private boolean isVerb(int word) {
        VerbGroup group = next(Math.max(0, word - 4));
        while (group != null && group.to() <= word) {
            group = next(group.to());
        }
        return group != null && group.from() <= word;
    }

    /** "it is the tenant who patches" says what the tenant does. */
    private boolean isCleft(int i) {
        for (int k = i - 1; k > 0 && k > i - 6; k--) {
            if (English.isBe(source.form(k))) {
                return source.form(k - 1).equals("it");
            }
        }
        return false;
    }

    private int relativeEnd(VerbGroup verb) {
        VerbGroup following = next(verb.to());
        int limit = following == null ? source.size() : following.from();
        int conjunction = -1;
        for (int i = verb.to(); i < source.size(); i++) {
            if (English.hasStop(source, i) || English.hasComma(source, i) || startsOther(i)) {
                return i;
            }
            if (i == limit) {
                boolean joined = conjunction == i - 1;
                if (!joined) {
                    return conjunction > 0 ? conjunction : i;
                }
                return relativeEnd(following);
            }
            conjunction = English.isConjunction(source.form(i)) ? i : conjunction;
        }
        return source.size();
    }

    private boolean startsOther(int i) {
        return source.form(i).equals("but") || subordinate.get(i);
    }
}
