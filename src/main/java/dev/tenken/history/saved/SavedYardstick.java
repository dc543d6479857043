package dev.tenken.history.saved;

import java.util.List;
import java.util.Map;

/**
 * What vendors were measured with.
 *
 * @param profile id of the profile
 * @param catalogVersion version of the catalog
 * @param edition edition of the standard
 * @param thresholds those of the controls, sorted
 * @param general thresholds that belong to no control
 * @param digest of all rules and patterns together
 * @param patterns digest of the patterns; null when the file is too old to tell
 * @param rules a digest of each rule by its id; empty when the file is too old to tell
 * @param controls what the catalog asks, by control; empty when the file is too old to tell
 */
public record SavedYardstick(
        String profile,
        String catalogVersion,
        String edition,
        List<SavedThreshold> thresholds,
        List<SavedThreshold> general,
        String digest,
        String patterns,
        Map<String, String> rules,
        Map<String, SavedControl> controls) {

    public SavedYardstick {
        thresholds = List.copyOf(thresholds);
        general = List.copyOf(general);
        rules = Map.copyOf(rules);
        controls = Map.copyOf(controls);
    }

    /** Whether it names its parts; older files tell only a digest of the whole. */
    public boolean isTold() {
        return patterns != null;
    }
}
