package dev.tenken.extract.concept;

import dev.tenken.extract.text.Stretch;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.function.Predicate;

/** Where the words of each concept stand in one text. */
public final class Marks {
    private final BitSet present;
    /** The concepts that are present, in order. */
    private final int[] concepts;
    /** The places of each of them. */
    private final List<List<Stretch>> places;

    /** @param places of each concept that is present, in the order of their numbers */
    Marks(BitSet present, List<List<Stretch>> places) {
        this.present = present;
        this.concepts = new int[places.size()];
        int next = 0;
        for (int concept = present.nextSetBit(0); concept >= 0; concept = present.nextSetBit(concept + 1)) {
            concepts[next++] = concept;
        }
        this.places = places;
    }

    /** The concept's places in reading order; they may overlap. */
    public List<Stretch> of(int concept) {
        return present.get(concept) ? places.get(index(concept)) : List.of();
    }

    private int index(int concept) {
        int low = 0;
        int high = concepts.length - 1;
        while (low < high) {
            int mid = (low + high) >>> 1;
            if (concepts[mid] < concept) {
                low = mid + 1;
            } else {
                high = mid;
            }
        }
        return low;
    }

    /** These marks without the places for which a test holds. */
    public Marks without(Predicate<Stretch> test) {
        BitSet left = new BitSet();
        List<List<Stretch>> kept = new ArrayList<>();
        for (int i = 0; i < concepts.length; i++) {
            List<Stretch> some = places.get(i).stream().filter(test.negate()).toList();
            if (!some.isEmpty()) {
                left.set(concepts[i]);
                kept.add(some);
            }
        }
        return new Marks(left, kept);
    }

    public boolean has(int concept) {
        return present.get(concept);
    }

    public boolean hasAny(BitSet concepts) {
        return present.intersects(concepts);
    }

    /** Adds the numbers of all concepts that stand in the text. */
    public void addTo(BitSet others) {
        others.or(present);
    }
}
