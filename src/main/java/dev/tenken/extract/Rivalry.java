package dev.tenken.extract;

import dev.tenken.extract.text.Stretch;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** A figure can be one thing only: of several claims to a value the best gets it, whatever their topics. */
final class Rivalry {
    private Rivalry() {}

    private record Bid(Claim claim, Claim.Taken taken) {
        /** Two topics, or two attributes of one, want the same figure. */
        boolean rivals(Bid other) {
            boolean sameTopic = claim.topic() == other.claim.topic();
            boolean sameAttribute =
                    taken.value().attribute().equals(other.taken.value().attribute());
            return hit().overlaps(other.hit())
                    && (!sameTopic || !sameAttribute && taken.role().equals(other.taken.role()));
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
