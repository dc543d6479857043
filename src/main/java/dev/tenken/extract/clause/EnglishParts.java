package dev.tenken.extract.clause;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;

/** The subordinate parts of an English text: conditions and relative clauses, with the verbs that are left to the main clauses. */
final class EnglishParts {
    private final Source source;
    private final List<VerbGroup> groups;
    /** Those that no condition and no relative clause holds. */
    private final List<VerbGroup> main;

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
        this.main = groups.stream().filter(g -> !subordinate.get(g.from())).toList();
    }

    /** The conditions that begin in a range. */
    List<Segment.Range> conditions(int from, int to) {
        return beginningIn(conditions, from, to);
    }

    /** The relative clauses that begin in a range. */
    List<Segment.Range> relatives(int from, int to) {
        return beginningIn(relatives, from, to);
    }

    private static List<Segment.Range> beginningIn(List<Segment.Range> ranges, int from, int to) {
        int low = 0;
        int high = ranges.size();
        while (low < high) {
            int mid = (low + high) >>> 1;
            if (ranges.get(mid).from() < from) {
                low = mid + 1;
            } else {
                high = mid;
            }
        }
        int end = low;
        while (end < ranges.size() && ranges.get(end).from() < to) {
            end++;
        }
        return List.copyOf(ranges.subList(low, end));
    }

    boolean hasMain(int from, int to) {
        int first = indexOf(main, from);
        return first < main.size() && main.get(first).from() < to;
    }

    boolean isSubordinate(int word) {
        return subordinate.get(word);
    }

    /** The verbs in a range that no condition and no relative clause holds. */
    List<VerbGroup> main(int from, int to) {
        int low = indexOf(main, from);
        int end = low;
        while (end < main.size() && main.get(end).from() < to) {
            end++;
        }
        return main.subList(low, end);
    }

    /** The index of the first verb that begins at a word or behind it. */
    private static int indexOf(List<VerbGroup> groups, int word) {
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
        int i = indexOf(groups, word);
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
        if (source.marks().covers(Cue.NO_CONDITION, i)) {
            return null;
        }
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
        if (verb.from() < comma || verb.from() - comma > 5 || source.isA(comma, "DT") || source.isA(comma, "PRP")) {
            return false;
        }
        for (int i = comma; i < verb.from(); i++) {
            if (English.isSubject(source.form(i)) || English.hasStop(source, i)) {
                return false;
            }
        }
        return true;
    }

    private boolean isNewSubject(int i) {
        String form = source.form(i);
        return (form.equals("we") || form.equals("you") || form.equals("they") || form.equals("it"))
                && !source.isA(i - 1, "IN")
                && next(i) != null
                && next(i).from() <= i + 3;
    }

    private Segment.Range relativeAt(int i) {
        if (isBareRelative(i)) {
            return new Segment.Range(i, relativeEnd(next(i)));
        }
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
            case "that" ->
                noun
                        && source.gap(i).isBlank()
                        && !source.form(i - 1).equals("so")
                        && !source.marks().endsAt(Cue.NOTED, i);
            case "who", "which", "whose", "whom" -> noun || English.isPreposition(source, i - 1);
            case "where" -> noun && source.marks().at(Cue.HEDGE, i) == null;
            case "we", "you", "they", "it" ->
                noun && source.gap(i).equals(" ") && !English.isPreposition(source, i - 1) && isContact(i);
            default -> false;
        };
    }

    /** "disks we no longer need": a pronoun with its verb right behind a noun, where a main verb was said before. */
    private boolean isContact(int i) {
        VerbGroup own = next(i);
        int before = indexOf(groups, i) - 1;
        if (own == null || own.from() > i + 3 || before < 0) {
            return false;
        }
        VerbGroup said = groups.get(before);
        for (int k = i; k > said.to(); k--) {
            if (English.hasComma(source, k) || English.hasStop(source, k)) {
                return false;
            }
        }
        return !subordinate.get(said.from()) && !followsSubordinator(said.from());
    }

    /**
     * "Everything our clients enter is held in Lisbon": whoever stands right behind what the sentence is about does so in a clause of his own,
     * when the verb of the sentence follows his.
     */
    private boolean isBareRelative(int i) {
        boolean subject = i <= FARTHEST_SUBJECT
                && isThing(i - 1)
                && !isVerb(i - 1)
                && source.gap(i).equals(" ");
        if (!subject || !namesSomebody(i)) {
            return false;
        }
        for (int k = 0; k < i; k++) {
            if (English.isPreposition(source, k) && !source.form(k).equals("of") || English.hasComma(source, k)) {
                return false;
            }
        }
        VerbGroup own = next(i);
        VerbGroup said = own == null || own.from() > i + 3 || indexOf(groups, i) > 0 ? null : next(own.to());
        return said != null && !own.passive() && English.isAuxiliary(source.form(said.from())) && follows(own, said);
    }

    /** Words of a subject before somebody's own clause, at most. */
    private static final int FARTHEST_SUBJECT = 6;

    /** Words between the two verbs, at most: "the files a customer uploads to the service are …". */
    private static final int BETWEEN_VERBS = 4;

    private boolean follows(VerbGroup own, VerbGroup said) {
        for (int k = own.to(); k <= said.from(); k++) {
            boolean other = English.hasComma(source, k)
                    || English.hasStop(source, k)
                    || English.isConjunction(source.form(k))
                    || English.isSubject(source.form(k))
                    || source.form(k).equals("that");
            if (other) {
                return false;
            }
        }
        return said.from() - own.to() <= BETWEEN_VERBS;
    }

    private boolean isThing(int i) {
        return switch (source.form(i)) {
            case "everything", "anything", "all", "whatever", "what" -> true;
            default -> English.isNoun(source, i);
        };
    }

    private boolean namesSomebody(int i) {
        int noun = source.isA(i, "DT") || source.isA(i, "PRP$") ? i + 1 : i;
        return noun < source.size()
                && source.parties(i, noun + 1).stream()
                        .anyMatch(m -> source.indexAt(m.stretch().start()) <= noun);
    }

    /** "after the contract ends we …" names the time of the main clause. */
    private boolean followsSubordinator(int verb) {
        for (int k = verb; k > Math.max(0, verb - 12); k--) {
            switch (source.form(k - 1)) {
                case "after", "before", "until", "since", "as", "while", "because", "though", "although", "that" -> {
                    return true;
                }
                default -> {}
            }
            if (English.hasComma(source, k) || English.hasStop(source, k)) {
                return false;
            }
        }
        return false;
    }

    private boolean isVerb(int word) {
        VerbGroup group = next(Math.max(0, word - 4));
        while (group != null && group.to() <= word) {
            group = next(group.to());
        }
        return group != null && group.from() <= word;
    }

    /** "it is the tenant who patches" says what the tenant does. */
    boolean isCleft(int i) {
        for (int k = i - 1; k > 0 && k > i - 6; k--) {
            if (English.isBe(source.form(k))) {
                return source.form(k - 1).equals("it");
            }
        }
        return false;
    }

    private int relativeEnd(VerbGroup verb) {
        VerbGroup following = next(verb.to());
        int conjunction = -1;
        for (int i = verb.to(); i < source.size(); i++) {
            if (English.hasStop(source, i) || English.hasComma(source, i) || startsOther(i)) {
                return i;
            }
            if (following != null && i == following.from()) {
                if (conjunction != i - 1) {
                    return conjunction > 0 ? conjunction : i;
                }
                i = following.to() - 1;
                following = next(following.to());
                conjunction = -1;
            } else if (English.isConjunction(source.form(i))) {
                conjunction = i;
            }
        }
        return source.size();
    }

    private boolean startsOther(int i) {
        return source.form(i).equals("but") || subordinate.get(i);
    }
}
