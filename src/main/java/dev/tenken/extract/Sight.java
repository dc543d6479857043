package dev.tenken.extract;

import dev.tenken.extract.clause.Clause;
import dev.tenken.extract.concept.Lexicon;
import dev.tenken.extract.concept.Marks;
import dev.tenken.extract.text.Stretch;
import java.util.ArrayList;
import java.util.List;

/** What can be seen from one clause: its own words, and those that it is read with. */
final class Sight {
    private final Passage passage;
    private final Clause clause;
    private final Marks own;
    /** The first cell of a row, which says what the other cells are about; of no length elsewhere. */
    private final Stretch label;

    private final List<Around> around = new ArrayList<>();

    private record Around(Context context, Marks marks, double share) {}

    Sight(Lexicon lexicon, Passage passage, Clause clause) {
        this.passage = passage;
        this.clause = clause;
        this.own = lexicon.marks(passage.text());
        this.label = label(passage);
        int headings = 0;
        for (Context context : passage.contexts()) {
            boolean outer = context.role() == Context.Role.HEADING && headings++ > 0;
            double share = outer ? Presence.OUTER_HEADING : Presence.shareOf(context.role());
            around.add(new Around(context, lexicon.marks(context.text()), share));
        }
    }

    /** A number that counts the rows labels nothing: the label ends with the first cell that has words. */
    private static Stretch label(Passage passage) {
        String row = passage.kind() == Passage.Kind.ROW ? passage.text().folded() : "";
        int end = 0;
        for (int bar = row.indexOf('|'); bar >= 0; bar = row.indexOf('|', bar + 1)) {
            String cell = row.substring(end, bar);
            end = bar;
            if (cell.substring(cell.indexOf(':') + 1).chars().anyMatch(Character::isLetter)) {
                return new Stretch(0, end);
            }
        }
        return new Stretch(0, end);
    }

    Passage passage() {
        return passage;
    }

    Clause clause() {
        return clause;
    }

    /** How the words are present: in the clause before all, then where they count most. */
    Presence of(Frame.Either words) {
        Presence best = Presence.ABSENT;
        for (int concept : words.concepts()) {
            for (Stretch stretch : own.of(concept)) {
                if (isOwn(stretch)) {
                    return new Presence(1, stretch, null);
                }
                best = better(best, label.contains(stretch) ? Presence.SPEAKS : Presence.SENTENCE, null);
            }
            for (Around a : around) {
                if (a.share() > best.share() && a.marks().has(concept)) {
                    best = better(best, a.share(), a.context());
                }
            }
        }
        return best;
    }

    private static Presence better(Presence best, double share, Context context) {
        return share > best.share() ? new Presence(share, null, context) : best;
    }

    /** Whether what stands there is said by the clause: its own words, or the label of its row. */
    boolean says(Stretch stretch) {
        return clause.stretch().overlaps(stretch) || label.contains(stretch);
    }

    boolean isOwn(Stretch stretch) {
        return clause.stretch().contains(stretch)
                || clause.borrowed() != null && clause.borrowed().overlaps(stretch);
    }

    /** Letters from a stretch to the nearest of these words in the clause; {@link Integer#MAX_VALUE} when it has none. */
    int distance(List<Frame.Either> words, Stretch from) {
        int least = Integer.MAX_VALUE;
        for (Frame.Either either : words) {
            for (int concept : either.concepts()) {
                for (Stretch stretch : own.of(concept)) {
                    if (isOwn(stretch)) {
                        least = Math.min(least, stretch.distance(from));
                    }
                }
            }
        }
        return least;
    }
}
