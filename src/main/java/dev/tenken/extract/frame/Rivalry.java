package dev.tenken.extract.frame;

import dev.tenken.extract.text.Stretch;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;

/** A figure can be one thing only: of several claims to a value the best gets it, whatever their topics. */
public final class Rivalry {
    private Rivalry() {}

    private record Bid(Claim claim, Claim.Taken taken) {
        /** Two topics, or two attributes of one, want the same figure; or two frames say different things of it. */
        boolean rivals(Bid other) {
            return hit().overlaps(other.hit())
                    && (claim.topic() != other.claim.topic() || isOtherAttribute(other) || contradicts(other));
        }

        /** What is the same figure in two ways of looking is one figure; a firm's name and its country are two values. */
        private boolean isOtherAttribute(Bid other) {
            FrameMatch.Value value = taken.value();
            FrameMatch.Value wanted = other.taken.value();
            return !value.attribute().equals(wanted.attribute())
                    && (taken.role().equals(other.taken.role()) || value.value().equals(wanted.value()));
        }

        private boolean contradicts(Bid other) {
            Map<String, Object> set = claim.frame().spec().set();
            Map<String, Object> others = other.claim.frame().spec().set();
            return set.keySet().stream()
                    .anyMatch(a -> others.containsKey(a) && !others.get(a).equals(set.get(a)));
        }

        Stretch hit() {
            return taken.value().hit();
        }
    }

    /** The claims that stand when each value has gone to the best, in the order given. */
    static List<Claim> settle(List<Claim> claims) {
        List<Bid> bids = new ArrayList<>();
        for (Claim claim : claims) {
            for (Claim.Taken taken : claim.taken()) {
                if (taken.take() != null && taken.role() != null && taken.take().exclusive()) {
                    bids.add(new Bid(claim, taken));
                }
            }
        }
        bids.sort(Comparator.comparingDouble((Bid b) -> -b.taken().fit()));
        List<Bid> won = new ArrayList<>();
        for (Bid bid : bids) {
            boolean lost = won.stream().anyMatch(w -> w.rivals(bid) && w.claim().stands());
            if (lost) {
                bid.claim().taken().remove(bid.taken());
            } else {
                won.add(bid);
            }
        }
        return claims.stream().filter(Claim::stands).toList();
    }
}
