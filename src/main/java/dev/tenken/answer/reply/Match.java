package dev.tenken.answer.reply;

import dev.tenken.answer.wording.Verdict;
import dev.tenken.model.fact.VendorFact;
import java.util.ArrayList;
import java.util.List;

/**
 * A fact held against a demand.
 *
 * @param sense what it says to it
 * @param reserves why it is not the whole answer: keys of words
 */
record Match(VendorFact fact, Verdict sense, List<Reserve> reserves) {

    /** Why a fact is not the whole answer. @param words that tell, of the paper or the question; may be "" */
    record Reserve(String key, String words) {}

    Match with(Reserve further) {
        List<Reserve> all = new ArrayList<>(reserves);
        all.add(further);
        return new Match(fact, sense, all);
    }

    boolean namesOtherPlaces() {
        return reserves.stream().anyMatch(r -> r.key().equals("reserve.other-places"));
    }

    boolean isClean() {
        return reserves.isEmpty();
    }
}
