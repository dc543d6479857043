package dev.tenken.answer;

import dev.tenken.model.VendorFact;
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

    boolean isClean() {
        return reserves.isEmpty();
    }
}
