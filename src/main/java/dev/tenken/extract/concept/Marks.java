package dev.tenken.extract.concept;

import dev.tenken.extract.text.Stretch;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Where the words of each concept stand in one text. */
public final class Marks {
    private static final Comparator<Stretch> IN_ORDER =
            Comparator.comparingInt(Stretch::start).thenComparingInt(s -> -s.end());

    private final Map<Integer, List<Stretch>> all = new HashMap<>();

    Marks() {}

    void add(int concept, int start, int end) {
        List<Stretch> known = all.computeIfAbsent(concept, c -> new ArrayList<>(2));
        Stretch stretch = new Stretch(start, end);
        if (!known.contains(stretch)) {
            known.add(stretch);
        }
    }

    /** A concept's words do not count inside words that look like them and are others. */
    void except(int concept, int others) {
        List<Stretch> known = all.get(concept);
        if (known != null) {
            List<Stretch> innocent = all.getOrDefault(others, List.of());
            known.removeIf(k -> innocent.stream().anyMatch(i -> i.overlaps(k)));
        }
    }

    void include(int concept, int other) {
        for (Stretch stretch : all.getOrDefault(other, List.of())) {
            add(concept, stretch.start(), stretch.end());
        }
    }

    void finish() {
        all.values().forEach(stretches -> stretches.sort(IN_ORDER));
    }

    /** The concept's places in reading order; they may overlap. */
    public List<Stretch> of(int concept) {
        return all.getOrDefault(concept, List.of());
    }

    public boolean has(int concept) {
        return !of(concept).isEmpty();
    }

    public boolean isEmpty() {
        return all.isEmpty();
    }
}
