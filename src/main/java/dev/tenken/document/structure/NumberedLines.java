package dev.tenken.document.structure;

import dev.tenken.data.Patterns;
import java.util.BitSet;
import java.util.List;
import java.util.regex.Pattern;

/** Decides which lines that begin with a number are headings, which are items of an ordered list, and which are neither. */
final class NumberedLines {
    private static final int MOST_NUMBERS = 128;
    /** A line that ends so is broken in the middle of a sentence. */
    private static final Pattern UNFINISHED = Patterns.compile(
            "(?i)(?:,|\\b(?:a|an|the|and|or|of|in|on|at|to|for|from|by|with|this|that|which|our|your|its|their|any|each))$");

    private final List<Line> lines;
    private final LineKind[] kinds;
    private final Numbering[] numberings;
    private final BitSet bareNumbers = new BitSet(MOST_NUMBERS);
    private final BitSet dividedNumbers = new BitSet(MOST_NUMBERS);

    private NumberedLines(List<Line> lines, LineKind[] kinds) {
        this.lines = lines;
        this.kinds = kinds;
        this.numberings = new Numbering[kinds.length];
    }

    /** Replaces {@link LineKind#TEXT} where a line is a numbered heading or item. */
    static void sort(List<Line> lines, LineKind[] kinds) {
        NumberedLines numbered = new NumberedLines(lines, kinds);
        numbered.collect();
        numbered.decide();
    }

    private void collect() {
        for (int i = 0; i < kinds.length; i++) {
            if (kinds[i] != LineKind.TEXT) {
                continue;
            }
            Numbering numbering = Numbering.of(lines.get(i).text());
            numberings[i] = numbering;
            if (numbering != null && numbering.form() == Numbering.Form.BARE && fits(i, numbering)) {
                bareNumbers.set(numbering.first());
            } else if (numbering != null && numbering.form() == Numbering.Form.MULTIPLE) {
                dividedNumbers.set(numbering.first());
            }
        }
    }

    private void decide() {
        int before = -1;
        for (int i = 0; i < kinds.length; i++) {
            if (kinds[i] == LineKind.BLANK) {
                continue;
            }
            if (numberings[i] != null && !continuesProse(i)) {
                kinds[i] = kind(i, before);
            }
            before = i;
        }
    }

    private LineKind kind(int index, int before) {
        Numbering numbering = numberings[index];
        boolean fits = fits(index, numbering) && !runsOn(index);
        boolean listed = isNext(before, numbering, 1) || isNext(nextFilled(index), numbering, -1);
        return switch (numbering.form()) {
            case BARE -> fits && !listed && isBorneOut(numbering.first()) ? LineKind.NUMBERED_HEADING : LineKind.TEXT;
            case DOTTED -> fits && !listed ? LineKind.NUMBERED_HEADING : LineKind.NUMBERED_ITEM;
            case MULTIPLE, CLAUSE -> fits ? LineKind.NUMBERED_HEADING : LineKind.NUMBERED_ITEM;
        };
    }

    private boolean fits(int index, Numbering numbering) {
        String rest = lines.get(index).text().substring(numbering.length());
        return (rest.isEmpty() && numbering.form() == Numbering.Form.CLAUSE) || HeadingText.fits(rest);
    }

    /** Whether the line below goes on with the sentence: a numbered paragraph of a wrapped text is no heading. */
    private boolean runsOn(int index) {
        if (index + 1 >= kinds.length || kinds[index + 1] != LineKind.TEXT || numberings[index + 1] != null) {
            return false;
        }
        return Chars.isLatinLower(lines.get(index + 1).text().charAt(0))
                || UNFINISHED.matcher(lines.get(index).text()).find();
    }

    /** A single number is a heading's when its neighbour in the sequence, or a part of its chapter, is there too. */
    private boolean isBorneOut(int number) {
        return dividedNumbers.get(number) || bareNumbers.get(number + 1) || (number > 0 && bareNumbers.get(number - 1));
    }

    private boolean continuesProse(int index) {
        if (index == 0 || kinds[index - 1] != LineKind.TEXT) {
            return false;
        }
        String previous = lines.get(index - 1).text();
        boolean finished = Chars.endsSentence(previous) || previous.endsWith(":") || previous.endsWith("：");
        return !finished && !HeadingText.fits(previous);
    }

    /** Whether another line counts on in the same way. "1." right below "2. Scope" begins a list of its own, under a heading. */
    private boolean isNext(int other, Numbering numbering, int step) {
        return other >= 0
                && numberings[other] != null
                && numberings[other].form() == numbering.form()
                && numberings[other].depth() == numbering.depth()
                && (numberings[other].first() == numbering.first()
                        || numberings[other].first() + step == numbering.first());
    }

    private int nextFilled(int index) {
        int next = index + 1;
        while (next < kinds.length && kinds[next] == LineKind.BLANK) {
            next++;
        }
        return next < kinds.length ? next : -1;
    }
}
