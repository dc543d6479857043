package dev.tenken.extract.concept;

import dev.tenken.extract.text.Stretch;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.List;

/** The marks of one text while they are gathered. */
final class Marking {
    private static final Comparator<Stretch> IN_ORDER =
            Comparator.comparingInt(Stretch::start).thenComparingInt(s -> -s.end());

    private static final int SPREAD = 0x9E3779B1;

    private final BitSet touched = new BitSet();
    private int count;
    /** The concepts that were found, each less one than what stands here, and nothing where 0 does. */
    private int[] concepts = new int[64];

    private List<Stretch>[] places = listsFor(concepts);

    /** The concepts of which something was found so far, though it may have been taken away again. */
    BitSet touched() {
        return touched;
    }

    void add(int concept, int start, int end) {
        add(concept, new Stretch(start, end));
    }

    private void add(int concept, Stretch stretch) {
        List<Stretch> known = of(concept);
        if (known == null) {
            known = new ArrayList<>(2);
            put(concept, known);
            touched.set(concept);
        }
        known.add(stretch);
    }

    /** Where a concept was found; null when it was nowhere. */
    private List<Stretch> of(int concept) {
        return places[place(concepts, concept)];
    }

    private void put(int concept, List<Stretch> found) {
        // Half of the places stay free, so that a search soon comes to one.
        if (2 * ++count > concepts.length) {
            grow();
        }
        int place = place(concepts, concept);
        concepts[place] = concept + 1;
        places[place] = found;
    }

    private void grow() {
        int[] more = new int[2 * concepts.length];
        List<Stretch>[] moved = listsFor(more);
        for (int i = 0; i < concepts.length; i++) {
            if (concepts[i] > 0) {
                int place = place(more, concepts[i] - 1);
                more[place] = concepts[i];
                moved[place] = places[i];
            }
        }
        concepts = more;
        places = moved;
    }

    private static int place(int[] concepts, int concept) {
        int mask = concepts.length - 1;
        int place = concept * SPREAD >>> 16 & mask;
        while (concepts[place] != 0 && concepts[place] != concept + 1) {
            place = place + 1 & mask;
        }
        return place;
    }

    @SuppressWarnings("unchecked")
    private static List<Stretch>[] listsFor(int[] concepts) {
        return new List[concepts.length];
    }

    /** A concept's words do not count inside words that look like them and are others. */
    void except(int concept, int others) {
        List<Stretch> found = of(concept);
        List<Stretch> excepted = of(others);
        if (found != null && !found.isEmpty() && excepted != null) {
            Reach reach = new Reach(excepted);
            found.removeIf(reach::overlaps);
        }
    }

    void include(int concept, int other) {
        List<Stretch> found = concept == other ? null : of(other);
        if (found != null) {
            for (Stretch stretch : found) {
                add(concept, stretch);
            }
        }
    }

    /** What was found in several ways is one. */
    Marks finished() {
        BitSet present = new BitSet();
        List<List<Stretch>> distinct = new ArrayList<>();
        for (int concept = touched.nextSetBit(0); concept >= 0; concept = touched.nextSetBit(concept + 1)) {
            List<Stretch> found = of(concept);
            if (!found.isEmpty()) {
                present.set(concept);
                distinct.add(distinct(found));
            }
        }
        return new Marks(present, distinct);
    }

    private static List<Stretch> distinct(List<Stretch> found) {
        for (int i = 1; i < found.size(); i++) {
            if (IN_ORDER.compare(found.get(i - 1), found.get(i)) >= 0) {
                return List.copyOf(sorted(found));
            }
        }
        return List.copyOf(found);
    }

    private static List<Stretch> sorted(List<Stretch> found) {
        found.sort(IN_ORDER);
        List<Stretch> distinct = new ArrayList<>(found.size());
        Stretch last = null;
        for (Stretch stretch : found) {
            if (!stretch.equals(last)) {
                distinct.add(stretch);
            }
            last = stretch;
        }
        return distinct;
    }

    /** Stretches by their beginnings, each with how far it and all before it reach: one look tells whether any overlaps another. */
    private static final class Reach {
        private final int[] starts;
        private final int[] ends;

        Reach(List<Stretch> stretches) {
            List<Stretch> sorted = new ArrayList<>(stretches);
            sorted.sort(IN_ORDER);
            starts = new int[sorted.size()];
            ends = new int[sorted.size()];
            for (int i = 0; i < ends.length; i++) {
                starts[i] = sorted.get(i).start();
                ends[i] = i == 0 ? sorted.get(i).end() : Math.max(sorted.get(i).end(), ends[i - 1]);
            }
        }

        boolean overlaps(Stretch stretch) {
            int low = 0;
            int high = starts.length;
            while (low < high) {
                int mid = (low + high) >>> 1;
                if (starts[mid] < stretch.end()) {
                    low = mid + 1;
                } else {
                    high = mid;
                }
            }
            return low > 0 && ends[low - 1] > stretch.start();
        }
    }
}
