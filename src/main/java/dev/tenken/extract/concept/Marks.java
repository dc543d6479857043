package dev.tenken.extract.concept;

import dev.tenken.extract.text.Stretch;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Where the words of each concept stand in one text. */
public final class Marks {
    private static final Comparator<Stretch> IN_ORDER =
            Comparator.comparingInt(Stretch::start).thenComparingInt(s -> -s.end());

    private final Map<Integer, List<Stretch>> all = new HashMap<>();
    private final BitSet present = new BitSet();

    Marks() {}

    void add(int concept, int start, int end) {
        all.computeIfAbsent(concept, c -> new ArrayList<>(2)).add(new Stretch(start, end));
    }

    /** A concept's words do not count inside words that look like them and are others. */
    void except(int concept, int others) {
        List<Stretch> known = all.get(concept);
        List<Stretch> innocent = all.get(others);
        if (known != null && innocent != null) {
            Reach reach = new Reach(innocent);
            known.removeIf(reach::overlaps);
        }
    }

    void include(int concept, int other) {
        for (Stretch stretch : List.copyOf(all.getOrDefault(other, List.of()))) {
            add(concept, stretch.start(), stretch.end());
        }
    }

    /** Nothing is added behind this. What was found in several ways is one. */
    void finish() {
        all.values().removeIf(List::isEmpty);
        all.keySet().forEach(present::set);
        all.replaceAll((concept, stretches) ->
                stretches.stream().sorted(IN_ORDER).distinct().toList());
    }

    /** The concept's places in reading order; they may overlap. */
    public List<Stretch> of(int concept) {
        return present.get(concept) ? all.get(concept) : List.of();
    }

    public boolean has(int concept) {
        return present.get(concept);
    }

    /** Adds the numbers of all concepts that stand in the text. */
    public void addTo(BitSet concepts) {
        concepts.or(present);
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
