package dev.tenken.extract.duty;

import dev.tenken.extract.text.Expression;
import dev.tenken.extract.text.MatchText;
import dev.tenken.extract.text.Stretch;
import java.util.List;
import java.util.regex.Matcher;

/** One part of a text that is read for duties, and what was found in it. */
final class DutyText {
    /** More letters than this are not one thing that somebody answers for. */
    private static final int LONGEST_ITEMS = 220;

    private static final int SHORTEST_ITEMS = 2;

    final MatchText text;
    final Stretch part;
    final DutyWords words;
    final List<Named> parties;

    DutyText(MatchText text, Stretch part, DutyWords words, List<Named> parties) {
        this.text = text;
        this.part = part;
        this.words = words;
        this.parties = parties.stream().filter(n -> part.contains(n.at())).toList();
    }

    List<Stretch> of(String kind) {
        List<Stretch> all = words.of(kind, text);
        return all.isEmpty() ? all : all.stream().filter(part::contains).toList();
    }

    boolean has(String kind, Stretch within) {
        return words.has(kind, text, within);
    }

    String between(int start, int end) {
        return start < end ? text.folded().substring(start, end) : "";
    }

    /** The last party that ends before an offset, with nothing between but what the expression allows; null when there is none. */
    Named lastBefore(int offset, Expression between) {
        for (int i = parties.size() - 1; i >= 0; i--) {
            Named named = parties.get(i);
            if (named.at().end() <= offset) {
                return between.isWhole(between(named.at().end(), offset)) ? named : null;
            }
        }
        return null;
    }

    /** As {@link #lastBefore}, of those that are no mere owners of what is named behind them. */
    Named lastActorBefore(int offset, Expression between) {
        for (int i = parties.size() - 1; i >= 0; i--) {
            Named named = parties.get(i);
            if (named.at().end() <= offset && !named.owner()) {
                return between.isWhole(between(named.at().end(), offset)) ? named : null;
            }
        }
        return null;
    }

    /** The first party at or behind an offset, with nothing between but what the expression allows; null when there is none. */
    Named firstBehind(int offset, Expression between) {
        for (Named named : parties) {
            if (named.at().start() >= offset) {
                return between.isWhole(between(offset, named.at().start())) ? named : null;
            }
        }
        return null;
    }

    /** Whether so much stands there that it is more than one thing. */
    boolean isLong(int start, int end) {
        return end - start > LONGEST_ITEMS;
    }

    /** Where the words before an offset come to a stop; {@code from} when they do not. */
    private int lastStop(int from, int offset) {
        String words = between(from, offset);
        int stop = Math.max(words.lastIndexOf(", "), words.lastIndexOf('、'));
        return from + Math.max(0, stop);
    }

    /** A stretch without what the expressions find at its edges; null when too little remains; of too much, the first words. */
    Stretch trimmed(int start, int end, Expression leading, Expression trailing) {
        int from = Math.max(start, part.start());
        int to = Math.min(end, part.end());
        if (from >= to) {
            return null;
        }
        Matcher lead = leading.opener(between(from, to));
        from += lead.lookingAt() ? lead.end() : 0;
        Matcher trail = trailing.finder(between(from, to));
        to = trail.find() ? from + trail.start() : to;
        if (to - from > LONGEST_ITEMS) {
            to = lastStop(from, from + LONGEST_ITEMS);
        }
        return to - from < SHORTEST_ITEMS ? null : new Stretch(from, to);
    }
}
