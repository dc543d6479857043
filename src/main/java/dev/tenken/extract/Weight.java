package dev.tenken.extract;

import dev.tenken.extract.text.Stretch;
import java.util.LinkedHashSet;
import java.util.Set;

/**
 * What the evidence for a frame comes to in one clause.
 *
 * @param total of the weights of what is present, each in the share that counts
 * @param carried whether the clause, or what speaks with it, has a word that carries the frame
 * @param first the first such word, or null
 * @param contexts around the clause without whose evidence it would not be enough
 */
record Weight(double total, boolean carried, Stretch first, Set<Context> contexts) {

    static Weight of(Frame frame, Sight sight) {
        double total = 0;
        double own = 0;
        Stretch first = null;
        boolean spoken = false;
        Set<Context> contexts = new LinkedHashSet<>();
        for (Frame.Weighed evidence : frame.evidence()) {
            Presence presence = sight.of(evidence.words());
            if (presence.isOwn()) {
                own += evidence.weight();
                first = evidence.weight() > 0 && isBetter(presence.own(), first, sight) ? presence.own() : first;
            }
            if (evidence.weight() > 0) {
                total += evidence.weight() * presence.share();
                spoken |= presence.share() >= Presence.SPEAKS;
                add(presence, contexts);
            } else if (presence.share() >= Presence.SPEAKS) {
                total += evidence.weight();
            }
        }
        if (own >= frame.spec().threshold()) {
            contexts.clear();
        }
        addNeeded(frame, sight, contexts);
        return new Weight(total, isCarried(frame, sight, spoken), first, contexts);
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

    private static boolean isCarried(Frame frame, Sight sight, boolean spoken) {
        return frame.carrier().isEmpty()
                ? spoken
                : frame.carrier().stream().anyMatch(words -> sight.of(words).share() >= Presence.SPEAKS);
    }
}
