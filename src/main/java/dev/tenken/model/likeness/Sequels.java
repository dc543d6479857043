package dev.tenken.model.likeness;

import dev.tenken.model.document.Evidence;
import dev.tenken.model.fact.VendorFact;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;

/** Facts by where they stand, to find those that the next sentences or rows state on the same subject. */
final class Sequels {

    /** Letters that the next sentences come to. */
    private static final int NEXT_SENTENCES = 250;

    /** Letters that a part of a section comes to. */
    private static final int SAME_PART = 500;

    /** What is told of the rest is not told with the others. */
    private static final Pattern REST = Pattern.compile(
            "(?i)(?:前[項号各]|それ|これら|上記)(?:の)?(?:以外|に(?:当たら|該当し)ない)|その他の|(?<![a-z])(?:(?:all )?others?|remaining|the rest) ");

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

    /** True when one of them, a little before or behind it under the same headings, speaks of the same. */
    boolean beside(VendorFact fact) {
        Evidence own = fact.getEvidence().get(0);
        TreeMap<Integer, List<VendorFact>> same = places.get(key(fact));
        return same != null
                && !REST.matcher(own.quote()).find()
                && same.subMap(own.start() - SAME_PART, own.end() + SAME_PART).values().stream()
                        .flatMap(List::stream)
                        .anyMatch(other -> other.getEvidence().get(0).heading().equals(own.heading())
                                && Clash.sameSubject(fact, other, true));
    }

    private static List<?> key(VendorFact fact) {
        return List.of(fact.getTopic(), fact.getDocument());
    }
}
