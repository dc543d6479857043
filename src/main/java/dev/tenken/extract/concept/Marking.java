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

    private final List<Stretch>[] all;
    /** The concepts of which something was found, though it may have been taken away again. */
    private final BitSet touched = new BitSet();

    /** @param concepts how many there are */
    @SuppressWarnings("unchecked")
    Marking(int concepts) {
        all = new List[concepts];
    }

    void add(int concept, int start, int end) {
        add(concept, new Stretch(start, end));
    }

    private void add(int concept, Stretch stretch) {
        if (all[concept] == null) {
            all[concept] = new ArrayList<>(2);
            touched.set(concept);
        }
        all[concept].add(stretch);
    }

    /** A concept's words do not count inside words that look like them and are others. */
    void except(int concept, int others) {
        if (all[concept] != null && all[others] != null) {
            Reach reach = new Reach(all[others]);
            all[concept].removeIf(reach::overlaps);
        }
    }

    void include(int concept, int other) {
        if (concept != other && all[other] != null) {
            for (Stretch stretch : all[other]) {
                add(concept, stretch);
            }
        }
    }

    /** What was found in several ways is one. */
    Marks finished() {
        BitSet present = new BitSet();
        List<List<Stretch>> places = new ArrayList<>();
        for (int concept = touched.nextSetBit(0); concept >= 0; concept = touched.nextSetBit(concept + 1)) {
            if (!all[concept].isEmpty()) {
                present.set(concept);
                places.add(distinct(all[concept]));
            }
        }
        return new Marks(present, places);
    }

    private static List<Stretch> distinct(List<Stretch> found) {
        for (int i = 1; i < found.size(); i++) {
            if (IN_ORDER.compare(found.get(i - 1), found.get(i)) >= 0) {
                return found.stream().sorted(IN_ORDER).distinct().toList();
            }
        }
        return List.copyOf(found);
    }

    /** Stretches by their beginnings, each with how far it and all before it reach: one look tells whether any overlaps another. */
    private static final class Reach {
        private final int[] starts;
        private final int[] ends;

        Reach(List<Stretch> stretches) {
            List<Stretch> sorted = stretches.stream().sorted(IN_ORDER).toList();
            starts = sorted.stream().mapToInt(Stretch::start).toArray();
            ends = sorted.stream().mapToInt(Stretch::end).toArray();
            for (int i = 1; i < ends.length; i++) {
                ends[i] = Math.max(ends[i], ends[i - 1]);
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
