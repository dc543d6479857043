package dev.tenken.extract.clause;

import dev.tenken.extract.text.Expression;
import java.util.ArrayList;
import java.util.List;

/**
 * Cuts English into clauses: at the ends of sentences and semicolons, behind "please note that", at contrasts, and at commas and conjunctions behind which another
 * subject has a verb of its own, or shares the verb that was said ("… for 14 days and audit logs for 400 days").
 */
final class EnglishSplitter {
    /** How far behind a conjunction the verb of another clause may stand. */
    private static final int REACH = 25;

    /** A shorter one only says which is meant. */
    private static final int SHORTEST_ASIDE = 5;

    private static final Expression LIMITS = Expression.ofPlain(
            "(?:not|no|never) (?:later|more|longer|less|sooner|exceeding)|in (?:any|all|every)|within .+|at (?:the|least)");

    private final Source source;
    private final EnglishParts parts;
    private final EnglishGapping gapping;
    private final List<Segment> segments = new ArrayList<>();
    private int from;
    /** Whether the clause that is open shares the verb of another. */
    private boolean gapped;

    EnglishSplitter(Source source, EnglishParts parts) {
        this.source = source;
        this.parts = parts;
        this.gapping = new EnglishGapping(source, parts);
    }

    List<Segment> split() {
        for (int i = 1; i < source.size(); i++) {
            if (English.hasStop(source, i) || source.marks().endsAt(Cue.NOTED, i - 1)) {
                close(i, false);
            } else if (!parts.isSubordinate(i)) {
                visit(i);
            }
        }
        if (from < source.size()) {
            close(source.size(), false);
        }
        return segments;
    }

    private void visit(int i) {
        boolean conjunction = English.isConjunction(source.form(i));
        boolean joint =
                conjunction || English.hasComma(source, i) || source.gap(i).startsWith(": ");
        boolean contrast = isContrast(i);
        if (!joint && !contrast) {
            return;
        }
        boolean joins = conjunction || source.marks().at(Cue.CONTRAST, i) != null;
        if (isLimit(joins ? i + 1 : i)) {
            return;
        }
        if (isBehindAside(i)) {
            close(i, false);
        } else if (contrast) {
            close(i, isVerbless(i));
        } else if (joint && startsClause(i)) {
            close(i, false);
        } else if (joint && gapping.isGap(from, i)) {
            close(i, !hasVerb(i, stopBehind(i)));
        }
    }

    private void close(int end, boolean nextGapped) {
        segments.add(new Segment(from, end, gapped || isGappedBefore(end, nextGapped), parts.conditions(from, end)));
        from = end;
        gapped = nextGapped;
    }

    /** "Backups for 14 days and logs for 400 days are kept": the first has its verb still before it. */
    private boolean isGappedBefore(int end, boolean nextGapped) {
        return !nextGapped
                && !hasVerb(from, end)
                && end < source.size()
                && !English.hasStop(source, end)
                && English.isConjunction(source.form(end));
    }

    private boolean hasVerb(int start, int end) {
        return parts.hasMain(start, end);
    }

    private int stopBehind(int i) {
        int end = i + 1;
        while (end < source.size()
                && end < i + REACH
                && !English.hasStop(source, end)
                && !English.hasComma(source, end)
                && !English.isConjunction(source.form(end))
                && source.marks().at(Cue.CONTRAST, end) == null) {
            end++;
        }
        return end;
    }

    /** "Customers, whose data we erase after 15 days, may export it": what is told between commas is a statement of its own. */
    private boolean isBehindAside(int i) {
        int verb = English.isAdverb(source, i) && !English.isNegation(source.form(i)) ? i + 1 : i;
        if (!English.hasComma(source, i) || !parts.hasMain(verb, Math.min(source.size(), verb + 1))) {
            return false;
        }
        return parts.relatives(from, i).stream()
                .anyMatch(r ->
                        parts.asideEnd(r) == i && i - r.from() >= SHORTEST_ASIDE && English.hasComma(source, r.from()));
    }

    private boolean isContrast(int i) {
        if (source.marks().at(Cue.CONTRAST, i) == null || !hasVerb(from, i)) {
            return false;
        }
        return hasVerb(i, stopBehind(i)) || English.isNegation(source.form(i + 1));
    }

    /** "but no later than …", "but in any event within …": a limit of what was just said. */
    private boolean isLimit(int i) {
        if (i + 1 >= source.size()) {
            return false;
        }
        return LIMITS.isWhole(source.form(i) + " " + source.form(i + 1));
    }

    /** "but not backups" */
    private boolean isVerbless(int i) {
        return !hasVerb(i, stopBehind(i));
    }

    /** Another subject with its own verb, or a verb with its own auxiliary for the same subject. */
    private boolean startsClause(int i) {
        if (!hasVerb(from, i)) {
            return false;
        }
        int start = English.isConjunction(source.form(i)) ? i + 1 : i;
        List<VerbGroup> next = parts.main(start, stopBehind(start));
        if (next.isEmpty() || !isUnbroken(start, next.get(0).from())) {
            return false;
        }
        int verb = next.get(0).from();
        boolean same = verb == start || verb == start + 1 && English.isAdverb(source, start);
        return same ? start > i && English.isAuxiliary(source.form(verb)) : beginsSubject(start) && verb > start;
    }

    private boolean isUnbroken(int from, int to) {
        for (int i = from; i < to; i++) {
            if (parts.isSubordinate(i) && source.marks().at(Cue.CONDITION, i) != null) {
                return false;
            }
        }
        return true;
    }

    private boolean beginsSubject(int i) {
        return (English.isNaming(source, i) || English.isSubject(source.form(i)) || source.isA(i, "PRP"))
                && !English.isPreposition(source, i)
                && !source.isA(i, "WDT");
    }
}
