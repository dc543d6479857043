package dev.tenken.extract.frame;

import dev.tenken.extract.clause.Clause;
import dev.tenken.extract.concept.Marks;
import dev.tenken.extract.passage.Context;
import dev.tenken.extract.passage.Passage;
import dev.tenken.extract.text.Stretch;
import dev.tenken.model.fact.Polarity;
import java.util.ArrayList;
import java.util.List;

/** What can be seen from one clause: its own words, and those that it is read with. */
public final class Sight {
    /** A longer first cell says more than what the others are of. */
    /** How much farther a word seems that stands in a cell behind the value's. */
    private static final int LATER_CELL = 30;

    private static final int LONGEST_LABEL = 32;

    private final Outlook outlook;
    private final Passage passage;
    private final Clause clause;
    private final Marks own;

    public Sight(Outlook outlook, Clause clause) {
        this.outlook = outlook;
        this.passage = outlook.passage();
        this.clause = clause;
        this.own = outlook.own();
    }

    public Passage passage() {
        return passage;
    }

    public Clause clause() {
        return clause;
    }

    /** How the words are present: in the clause before all, there in what it states before what it supposes or denies in passing; then where they count most. */
    public Presence of(Frame.Either words) {
        Presence best = Presence.ABSENT;
        Stretch supposed = null;
        for (int concept : words.concepts()) {
            List<Stretch> places = own.of(concept);
            for (int i = 0; i < places.size(); i++) {
                Stretch stretch = places.get(i);
                if (!isOwn(stretch)) {
                    best = better(best, isTopic(stretch) ? Presence.TOPIC : besides(), null);
                } else if (clause.supposed(stretch) || isDeniedInPassing(stretch)) {
                    supposed = supposed == null ? stretch : supposed;
                } else {
                    return new Presence(1, stretch, null);
                }
            }
            for (Outlook.Around a : outlook.around()) {
                double share = a.share(clause.sameAsBefore());
                if (share > best.share() && a.marks().has(concept)) {
                    best = better(best, share, a.context());
                }
            }
        }
        return supposed == null ? best : new Presence(1, supposed, null);
    }

    /** "Apart from demo accounts, whose data is never backed up, all data is backed up daily": the main clause is what counts. */
    private boolean isDeniedInPassing(Stretch words) {
        return clause.relative(words) && clause.polarity(words) == Polarity.DENIED;
    }

    /** An item that only names a case (「回線が使えない場合」) states nothing by its words: what is done then stands above it. */
    boolean isBareCase() {
        Stretch words = clause.stretch();
        return passage.kind() == Passage.Kind.ITEM
                && clause.condition() != null
                && clause.condition().start() <= words.start()
                && clause.condition().end() >= words.end() - 1;
    }

    /** What the clause goes on to speak of is named by a clause before it. */
    private boolean isTopic(Stretch words) {
        return passage.kind() != Passage.Kind.ROW
                && (clause.topic() != null && clause.topic().contains(words)
                        || words.end() <= clause.stretch().start()
                                && (clause.sameAsBefore() || PointsBack.inSentence(passage, clause)));
    }

    /** The cells of a row speak together: a value says of its label what a sentence says of its subject. */
    private double besides() {
        return passage.kind() == Passage.Kind.ROW ? Presence.SPEAKS : Presence.SENTENCE;
    }

    private static Presence better(Presence best, double share, Context context) {
        return share > best.share() ? new Presence(share, null, context) : best;
    }

    /** What stands in a cell is told by the head of its column and the cells before, before it is by those behind. */
    private boolean isInLaterCell(Stretch words, Stretch value) {
        if (passage.kind() != Passage.Kind.ROW || words.start() < value.end()) {
            return false;
        }
        int border = passage.text().folded().indexOf('|', value.end());
        return border >= 0 && border < words.start();
    }

    /** Whether a value stands in the answer to the question of its row: how long the question goes on does not part the two. */
    public boolean answers(Stretch value) {
        return passage.kind() == Passage.Kind.ROW
                && passage.contexts().stream()
                        .filter(c -> c.role() == Context.Role.QUESTION && c.span() != null)
                        .map(c -> passage.text().stretchOf(c.span()))
                        .anyMatch(asked -> asked != null && asked.end() <= value.start());
    }

    boolean isOwn(Stretch stretch) {
        return clause.stretch().contains(stretch)
                || clause.borrowed() != null && clause.borrowed().overlaps(stretch)
                || labels(stretch);
    }

    /** Whether words make the clause a statement; those of a question that the first sentence of a cell answered do not make one of the next. */
    boolean carries(Presence presence) {
        return presence.carries() && (presence.context() == null || !outlook.isAnsweredBefore(presence.context()));
    }

    /** A table is read from left to right: what stands before a cell in its row says what the cell is about. */
    public boolean labels(Stretch stretch) {
        return passage.kind() == Passage.Kind.ROW
                && stretch.end() <= clause.stretch().start();
    }

    /** Whether these words are what a short label names, with others before them at most: 「データの保存場所 | 東京」, "Hosting region: Oslo". */
    boolean endsLabel(Stretch words) {
        Stretch label = outlook.hasLabel() ? passage.cells().get(0).stretch() : null;
        return label != null
                && label.contains(words)
                && words.end() == label.end()
                && label.end() - label.start() <= LONGEST_LABEL;
    }

    /** Whether one of these words stands within a stretch of the passage. */
    boolean isIn(Frame.Either words, Stretch within) {
        for (int concept : words.concepts()) {
            if (own.of(concept).stream().anyMatch(within::contains)) {
                return true;
            }
        }
        return false;
    }

    /** Where these words stand within a stretch of the passage. */
    List<Stretch> placesIn(Frame.Either words, Stretch within) {
        List<Stretch> places = new ArrayList<>();
        for (int concept : words.concepts()) {
            own.of(concept).stream().filter(within::contains).forEach(places::add);
        }
        return places;
    }

    /** The last of these words in the clause before an offset; null when there is none. */
    Stretch lastBefore(List<Frame.Either> words, int offset) {
        Stretch last = null;
        for (Frame.Either either : words) {
            for (int concept : either.concepts()) {
                for (Stretch stretch : own.of(concept)) {
                    boolean later = last == null || stretch.end() > last.end();
                    last = stretch.end() <= offset && isOwn(stretch) && later ? stretch : last;
                }
            }
        }
        return last;
    }

    /**
     * Letters from a stretch to the nearest of these words in the clause; {@link Integer#MAX_VALUE} when it has none. Words within the
     * stretch count when there are no others: that 90日間 is a period says nothing of what it is the period.
     */
    int distance(List<Frame.Either> words, Stretch from) {
        int least = Integer.MAX_VALUE;
        boolean within = false;
        for (Frame.Either either : words) {
            for (int concept : either.concepts()) {
                for (Stretch stretch : own.of(concept)) {
                    if (from.contains(stretch)) {
                        within = true;
                    } else if (isOwn(stretch)) {
                        least = Math.min(
                                least, stretch.distance(from) + (isInLaterCell(stretch, from) ? LATER_CELL : 0));
                    }
                }
            }
        }
        return within && least == Integer.MAX_VALUE ? 0 : least;
    }
}
