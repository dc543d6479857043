package dev.tenken.history.compare;

import dev.tenken.history.saved.SavedAssessment;
import dev.tenken.history.saved.SavedThreshold;
import dev.tenken.history.saved.SavedYardstick;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;

/** Compares what two assessments measured with. */
final class Yardsticks {

    private Yardsticks() {}

    static YardstickChange compare(SavedAssessment before, SavedAssessment after) {
        SavedYardstick old = before.yardstick();
        SavedYardstick now = after.yardstick();
        boolean told = old.isTold() && now.isTold();
        Map<String, String> oldRules = told ? old.rules() : Map.of();
        Map<String, String> newRules = told ? now.rules() : Map.of();
        boolean bothTellControls = !old.controls().isEmpty() && !now.controls().isEmpty();
        Map<String, ?> oldControls = bothTellControls ? old.controls() : Map.of();
        Map<String, ?> newControls = bothTellControls ? now.controls() : Map.of();
        return new YardstickChange(
                before,
                after,
                thresholds(old, now),
                general(old, now),
                missing(newRules, oldRules),
                missing(oldRules, newRules),
                different(oldRules, newRules),
                missing(newControls, oldControls),
                missing(oldControls, newControls),
                different(oldControls, newControls),
                told && !old.patterns().equals(now.patterns()),
                !told && !old.digest().equals(now.digest()));
    }

    /** The keys of the first that the second lacks, sorted. */
    private static List<String> missing(Map<String, ?> first, Map<String, ?> second) {
        TreeSet<String> keys = new TreeSet<>(first.keySet());
        keys.removeAll(second.keySet());
        return List.copyOf(keys);
    }

    private static List<String> different(Map<String, ?> first, Map<String, ?> second) {
        return first.keySet().stream()
                .filter(k -> second.containsKey(k) && !second.get(k).equals(first.get(k)))
                .sorted()
                .toList();
    }

    private static List<ThresholdChange> thresholds(SavedYardstick before, SavedYardstick after) {
        return Stream.concat(
                        thresholds(before.thresholds(), after.thresholds()).stream(), general(before, after).stream())
                .sorted(Comparator.comparing(ThresholdChange::id))
                .toList();
    }

    private static List<ThresholdChange> general(SavedYardstick before, SavedYardstick after) {
        // A file that tells no thresholds beside the controls' says nothing of them: it is no change.
        return before.general().isEmpty() || after.general().isEmpty()
                ? List.of()
                : thresholds(before.general(), after.general());
    }

    /** Those with another value; who set it alone makes no difference. */
    static List<ThresholdChange> thresholds(List<SavedThreshold> before, List<SavedThreshold> after) {
        Map<String, SavedThreshold> old = byId(before);
        Map<String, SavedThreshold> now = byId(after);
        TreeSet<String> ids = new TreeSet<>(old.keySet());
        ids.addAll(now.keySet());
        List<ThresholdChange> changes = new ArrayList<>();
        for (String id : ids) {
            SavedThreshold was = old.getOrDefault(id, new SavedThreshold(id, null, null));
            SavedThreshold is = now.getOrDefault(id, new SavedThreshold(id, null, null));
            if (!Objects.equals(was.value(), is.value())) {
                changes.add(new ThresholdChange(id, was.value(), was.setBy(), is.value(), is.setBy()));
            }
        }
        return changes;
    }

    /** One of each id; several values of one id become one text. */
    private static Map<String, SavedThreshold> byId(List<SavedThreshold> thresholds) {
        Map<String, SavedThreshold> byId = new TreeMap<>();
        for (SavedThreshold t : thresholds) {
            byId.merge(
                    t.id(),
                    t,
                    (a, b) -> a.equals(b) ? a : new SavedThreshold(a.id(), a.value() + " / " + b.value(), a.setBy()));
        }
        return byId;
    }
}
