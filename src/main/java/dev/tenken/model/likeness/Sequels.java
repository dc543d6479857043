package dev.tenken.model.likeness;

import dev.tenken.model.fact.VendorFact;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Facts by where they stand, to find those that the next sentences or rows state on the same subject. */
final class Sequels {

    /** Letters that the next sentences come to. */
    private static final int NEXT_SENTENCES = 250;

    private final Map<List<?>, TreeMap<Integer, List<VendorFact>>> places = new HashMap<>();

    private Sequels() {}

    static Sequels of(Collection<? extends VendorFact> facts) {
        Sequels sequels = new Sequels();
        facts.forEach(f -> sequels.places
                .computeIfAbsent(key(f), k -> new TreeMap<>())
                .computeIfAbsent(f.getEvidence().get(0).start(), s -> new ArrayList<>())
                .add(f));
        return sequels;
    }

    /** True when one of them begins behind the fact and speaks of the same. */
    boolean follow(VendorFact fact) {
        int end = fact.getEvidence().get(0).end();
        TreeMap<Integer, List<VendorFact>> own = places.get(key(fact));
        return own != null
                && own.subMap(end, end + NEXT_SENTENCES).values().stream()
                        .flatMap(List::stream)
                        .anyMatch(other -> Clash.sameSubject(fact, other, true));
    }

    private static List<?> key(VendorFact fact) {
        return List.of(fact.getTopic(), fact.getDocument());
    }
}
