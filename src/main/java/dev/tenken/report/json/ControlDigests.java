package dev.tenken.report.json;

import dev.tenken.data.SourceDigest;
import dev.tenken.model.catalog.Control;
import dev.tenken.model.catalog.Criterion;
import dev.tenken.model.catalog.Profile;
import dev.tenken.model.fact.Topic;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * What the catalog asks by each control, as a short digest, and the topics that bear on it. Thresholds are told one by one
 * elsewhere and do not count here.
 */
final class ControlDigests {

    private static final int LENGTH = 16;

    private ControlDigests() {}

    /** By number, in the order of the catalog. */
    static Map<String, Object> tree(Profile profile) {
        Map<String, Object> tree = new LinkedHashMap<>();
        profile.controls().forEach(c -> tree.put(c.number(), control(c)));
        return tree;
    }

    private static Map<String, Object> control(Control control) {
        Map<String, Object> tree = new LinkedHashMap<>();
        tree.put("digest", digest(control));
        tree.put("topics", control.topics().stream().map(Topic::json).sorted().toList());
        return tree;
    }

    private static String digest(Control control) {
        List<String> parts = new ArrayList<>(List.of(control.number(), String.valueOf(control.minimumMet())));
        control.topics().stream().map(Topic::json).sorted().forEach(parts::add);
        for (Criterion c : control.criteria()) {
            parts.addAll(List.of(
                    c.id(),
                    String.valueOf(c.prose().en()),
                    String.valueOf(c.prose().ja()),
                    String.valueOf(c.essential()),
                    String.valueOf(c.gapWhenFailed())));
        }
        return SourceDigest.ofAll(parts.toArray(String[]::new)).substring(0, LENGTH);
    }
}
