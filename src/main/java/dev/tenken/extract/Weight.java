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
 * @param contexts around the clause that evidence stands in
 */
record Weight(double total, boolean carried, Stretch first, Set<Context> contexts) {

    static Weight of(Frame frame, Sight sight) {
        double total = 0;
        Stretch first = null;
        boolean spoken = false;
        Set<Context> contexts = new LinkedHashSet<>();
        for (Frame.Weighed evidence : frame.evidence()) {
            Presence presence = sight.of(evidence.words());
            if (evidence.weight() < 0) {
                total += presence.share() >= Presence.SPEAKS ? evidence.weight() : 0;
                continue;
            }
            total += evidence.weight() * presence.share();
            spoken |= presence.share() >= Presence.SPEAKS;
            if (presence.isOwn() && first == null) {
                first = presence.own();
            }
            if (presence.context() != null) {
                contexts.add(presence.context());
            }
        }
        return new Weight(total, isCarried(frame, sight, spoken), first, contexts);
    }

    private static boolean isCarried(Frame frame, Sight sight, boolean spoken) {
        return frame.carrier().isEmpty()
                ? spoken
                : frame.carrier().stream().anyMatch(words -> sight.of(words).share() >= Presence.SPEAKS);
    }
}
