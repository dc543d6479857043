package dev.tenken.extract.frame;

import dev.tenken.extract.passage.Context;
import dev.tenken.extract.text.Stretch;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/**
 * What the evidence for a frame comes to in one clause.
 *
 * @param total of the weights of what is present, each in the share that counts
 * @param carried whether the clause, or what speaks with it, has a word that carries the frame
 * @param first the first such word, or null
 * @param contexts around the clause without whose evidence it would not be enough, or that alone has what the frame needs
 */
public record Weight(double total, boolean carried, Stretch first, Set<Context> contexts) {
    /** 「監査ログ | 1年」: who sets a word over a value says by it alone what the value is of. */
    private static final double LABEL = 2;

    public static Weight of(Frame frame, Sight sight) {
        double total = 0;
        double own = 0;
        Stretch first = null;
        boolean spoken = false;
        Set<Context> contexts = new LinkedHashSet<>();
        List<Frame.Weighed> all = frame.evidence();
        for (int i = 0; i < all.size(); i++) {
            Frame.Weighed evidence = all.get(i);
            Presence presence = sight.of(evidence.words());
            if (presence.isOwn()) {
                own += evidence.weight();
                first = evidence.weight() > 0 && isBetter(presence.own(), first, sight) ? presence.own() : first;
            }
            if (evidence.weight() > 0) {
                total += counted(frame, evidence, presence, sight);
                spoken |= sight.carries(presence);
                add(presence, contexts);
            } else if (presence.share() >= Presence.SPEAKS) {
                total += evidence.weight();
            } else if (evidence.anywhere()) {
                total += evidence.weight() * presence.share();
            }
        }
        if (own >= frame.spec().threshold()) {
            contexts.clear();
        }
        addNeeded(frame, sight, contexts);
        return new Weight(total, isCarried(frame, sight, spoken), first, contexts);
    }

    /** What words come to where they are present. */
    private static double counted(Frame frame, Frame.Weighed evidence, Presence presence, Sight sight) {
        double share = evidence.weight() * presence.share();
        return isLabel(presence, sight) ? Math.max(share, ofLabel(frame, evidence)) : share;
    }

    public static boolean isLabel(Presence presence, Sight sight) {
        return presence.isOwn() && sight.endsLabel(presence.own());
    }

    /** What words come to as the label of a value: more, though no more than is asked for; 0 when they name none that the frame takes. */
    public static double ofLabel(Frame frame, Frame.Weighed evidence) {
        boolean names = evidence.weight() > 0 && evidence.labels();
        return names ? Math.min(LABEL * evidence.weight(), frame.spec().threshold()) : 0;
    }

    /** What a clause states tells better what it affirms or denies than what it supposes. */
    private static boolean isBetter(Stretch own, Stretch first, Sight sight) {
        return first == null
                || sight.clause().supposed(first) && !sight.clause().supposed(own);
    }

    private static void add(Presence presence, Set<Context> contexts) {
        if (presence.context() != null) {
            contexts.add(presence.context());
        }
    }

    private static void addNeeded(Frame frame, Sight sight, Set<Context> contexts) {
        for (Frame.Need need : frame.needs()) {
            add(sight.of(need.words()), contexts);
        }
    }

    /** A value of its own makes a clause an answer, wherever the words are that ask for it. */
    private static boolean isCarried(Frame frame, Sight sight, boolean spoken) {
        if (frame.carrier().isEmpty()) {
            return spoken;
        }
        boolean valued = frame.firstRequired() != null;
        for (Frame.Either words : frame.carrier()) {
            Presence presence = sight.of(words);
            if (valued ? presence.carries() : sight.carries(presence)) {
                return true;
            }
        }
        return false;
    }
}
