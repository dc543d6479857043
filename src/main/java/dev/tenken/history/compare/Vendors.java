package dev.tenken.history.compare;

import dev.tenken.history.compare.VendorComparison.Presence;
import dev.tenken.history.saved.SavedAssessment;
import dev.tenken.history.saved.SavedDisposition;
import dev.tenken.history.saved.SavedVendor;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Pairs the vendors of two assessments and compares each. */
final class Vendors {

    private Vendors() {}

    /** Sorted by id. */
    static List<VendorComparison> compare(SavedAssessment before, SavedAssessment after, YardstickChange yardstick) {
        if (before.vendors().size() == 1 && after.vendors().size() == 1) {
            // Two editions in two folders: the ids are the folders' names, the vendor is the same.
            return List.of(both(before.vendors().get(0), after.vendors().get(0), yardstick));
        }
        Map<String, SavedVendor> old = byId(before);
        Map<String, SavedVendor> now = byId(after);
        TreeSet<String> ids = new TreeSet<>(old.keySet());
        ids.addAll(now.keySet());
        return ids.stream()
                .map(id -> compare(old.get(id), now.get(id), yardstick))
                .toList();
    }

    private static Map<String, SavedVendor> byId(SavedAssessment assessment) {
        return assessment.vendors().stream()
                .collect(Collectors.toMap(SavedVendor::id, Function.identity(), (a, b) -> a, TreeMap::new));
    }

    private static VendorComparison compare(SavedVendor before, SavedVendor after, YardstickChange yardstick) {
        if (before == null) {
            return both(empty(after), after, yardstick).as(Presence.ADDED);
        }
        return after == null
                ? both(before, empty(before), yardstick).as(Presence.REMOVED)
                : both(before, after, yardstick);
    }

    private static SavedVendor empty(SavedVendor vendor) {
        return new SavedVendor(
                vendor.id(), vendor.name(), List.of(), List.of(), List.of(), List.of(), List.of(), List.of());
    }

    private static VendorComparison both(SavedVendor before, SavedVendor after, YardstickChange yardstick) {
        Documents documents = Documents.pair(before, after);
        List<FactChange> facts = Facts.compare(before, after, documents, yardstick);
        return new VendorComparison(
                Presence.IN_BOTH,
                after.id(),
                before.id().equals(after.id()) ? null : before.id(),
                after.name(),
                documents.changes(),
                facts,
                Verdicts.compare(before, after, new Reasons(documents, facts, yardstick)),
                Observations.compare(before, after, documents, yardstick),
                dispositions(before, after));
    }

    private static List<DispositionChange> dispositions(SavedVendor before, SavedVendor after) {
        Map<String, SavedDisposition> old = new TreeMap<>();
        before.dispositions().forEach(d -> old.put(d.id(), d));
        List<DispositionChange> changes = new ArrayList<>();
        for (SavedDisposition now : after.dispositions()) {
            SavedDisposition was = old.remove(now.id());
            if (was == null || !Objects.equals(was.status(), now.status())) {
                changes.add(new DispositionChange(was, now));
            }
        }
        old.values().forEach(was -> changes.add(new DispositionChange(was, null)));
        return changes;
    }
}
