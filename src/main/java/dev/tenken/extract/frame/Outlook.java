package dev.tenken.extract.frame;

import dev.tenken.extract.concept.Lexicon;
import dev.tenken.extract.concept.Marks;
import dev.tenken.extract.passage.Announcement;
import dev.tenken.extract.passage.AskedExamples;
import dev.tenken.extract.passage.Context;
import dev.tenken.extract.passage.Passage;
import dev.tenken.extract.passage.Question;
import dev.tenken.extract.passage.SheetHeads;
import dev.tenken.extract.text.Stretch;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/** What all clauses of one passage can see: the concepts of its words and of those that it is read with. */
public final class Outlook {
    private static final Set<Context.Role> ANNOUNCING = EnumSet.of(Context.Role.PARENT, Context.Role.LEAD_IN);

    /** Many sentences answer one question. */
    private static final Object ASKS = new Object();

    private final Passage passage;
    private final Marks own;
    private final boolean labelled;
    private final List<Around> around = new ArrayList<>();
    private final BitSet concepts = new BitSet();

    /**
     * Words around the passage.
     *
     * @param share how much they count; those of the sentence before may count more for a clause that says the same of something else
     */
    record Around(Context context, Marks marks, double share) {

        /** How much they count for a clause. @param sameAsBefore whether it says the same as the sentence before */
        double share(boolean sameAsBefore) {
            return sameAsBefore && context.role() == Context.Role.BEFORE ? Presence.SPEAKS : share;
        }
    }

    public Outlook(Lexicon lexicon, Passage passage) {
        this.passage = passage;
        this.own = without(without(lexicon.marks(passage.text()), AskedExamples.in(passage)), SheetHeads.in(passage));
        this.labelled = hasLabel(passage);
        int headings = 0;
        for (Context context : passage.contexts()) {
            boolean outer = context.role() == Context.Role.HEADING && headings++ > 0;
            double share = !outer && PointsBack.at(context, passage)
                    ? Presence.SPEAKS
                    : Presence.shareOf(context.role(), outer, isTerse());
            around.add(new Around(context, marks(lexicon, context), share));
        }
        own.addTo(concepts);
        around.forEach(a -> a.marks().addTo(concepts));
    }

    /** A denial that announces a table says nothing of its rows: "Your files are not handled by: Acme | Oslo" tells where no file is. */
    private Marks marks(Lexicon lexicon, Context context) {
        Marks marks = without(lexicon.marks(context.text()), AskedExamples.in(context, passage));
        boolean table = passage.kind() == Passage.Kind.ROW && context.role() == Context.Role.LEAD_IN;
        return table ? marks.without(words -> Announcement.denies(context, words)) : marks;
    }

    private static Marks without(Marks marks, List<Stretch> examples) {
        return examples.isEmpty()
                ? marks
                : marks.without(words -> examples.stream().anyMatch(e -> e.contains(words)));
    }

    /** Whether it is the question of a row that the passage goes on to answer: what that asks has been answered by the sentence before. */
    boolean isAnsweredBefore(Context context) {
        return passage.kind() == Passage.Kind.SENTENCE
                && context.role() == Context.Role.ROW_LABEL
                && context.text().remembered(ASKS, text -> Question.is(text.folded()));
    }

    /** Items and rows leave out what the headings above them say; a sentence seldom does. */
    private boolean isTerse() {
        return passage.kind() != Passage.Kind.SENTENCE;
    }

    Passage passage() {
        return passage;
    }

    Marks own() {
        return own;
    }

    List<Around> around() {
        return around;
    }

    /** The numbers of all concepts in sight. */
    BitSet concepts() {
        return concepts;
    }

    /** False when no clause of the passage can meet what the frame asks, whatever the clauses are. */
    boolean mayHold(Frame frame) {
        return frame.sections().contains(passage.section())
                && (frame.kinds().isEmpty() || frame.kinds().contains(passage.kind()))
                && mayMeet(frame.needs())
                && mayBeCarried(frame)
                && mostWeight(frame) >= frame.spec().threshold();
    }

    private boolean mayMeet(List<Frame.Need> needs) {
        for (int i = 0; i < needs.size(); i++) {
            Frame.Need need = needs.get(i);
            double most = most(need.words());
            if (need.anywhere() ? most == 0 : most < Presence.LEAD_IN) {
                return false;
            }
        }
        return true;
    }

    private boolean mayBeCarried(Frame frame) {
        if (!frame.carrier().isEmpty()) {
            List<Frame.Either> carrier = frame.carrier();
            for (int i = 0; i < carrier.size(); i++) {
                if (most(carrier.get(i)) >= Presence.SPEAKS) {
                    return true;
                }
            }
            return false;
        }
        if (!frame.takes().isEmpty()) {
            return true;
        }
        List<Frame.Weighed> all = frame.evidence();
        for (int i = 0; i < all.size(); i++) {
            if (all.get(i).weight() > 0 && most(all.get(i).words()) >= Presence.SPEAKS) {
                return true;
            }
        }
        return false;
    }

    /** Added up in the order in which {@link Weight} does, so that no rounding makes it less. */
    private double mostWeight(Frame frame) {
        double most = 0;
        List<Frame.Weighed> all = frame.evidence();
        for (int i = 0; i < all.size(); i++) {
            Frame.Weighed evidence = all.get(i);
            if (evidence.weight() > 0) {
                double told = evidence.weight() * most(evidence.words());
                most += labelled ? Math.max(told, Weight.ofLabel(frame, evidence)) : told;
            }
        }
        return most;
    }

    /**
     * Whether the passage is a value behind a label of its own. What an item is nested in or announced by is what its label is of:
     * "Acme: – Location: Oslo" tells where Acme is.
     */
    boolean hasLabel() {
        return labelled;
    }

    private static boolean hasLabel(Passage passage) {
        return passage.cells().size() > 1
                && (passage.kind() == Passage.Kind.ROW
                        || passage.contexts().stream().noneMatch(c -> ANNOUNCING.contains(c.role())));
    }

    /** The greatest share in which any clause can have the words. */
    private double most(Frame.Either words) {
        double most = 0;
        for (int concept : words.concepts()) {
            if (own.has(concept)) {
                return Presence.SPEAKS;
            }
            for (int i = 0; concepts.get(concept) && i < around.size(); i++) {
                Around a = around.get(i);
                if (a.marks().has(concept)) {
                    most = Math.max(most, a.share(true));
                }
            }
        }
        return most;
    }
}
