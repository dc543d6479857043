package dev.tenken.history.compare;

import dev.tenken.history.saved.SavedAssessment;
import java.util.List;

/**
 * What became of the yardstick.
 *
 * @param before the earlier assessment, for its tool, profile and date
 * @param after the later one
 * @param thresholds those with another value, sorted by id
 * @param generalThresholds those among them that belong to no control
 * @param rulesAdded ids, sorted
 * @param rulesRemoved ids, sorted
 * @param rulesChanged ids of rules that say something else, sorted
 * @param controlsAdded numbers of controls that came into the scope, sorted
 * @param controlsRemoved numbers of controls that left it, sorted
 * @param controlsChanged numbers of controls of which something else is asked, sorted
 * @param patterns whether the extraction reads with other patterns
 * @param untold rules or patterns changed, and one of the files is too old to tell which
 */
public record YardstickChange(
        SavedAssessment before,
        SavedAssessment after,
        List<ThresholdChange> thresholds,
        List<ThresholdChange> generalThresholds,
        List<String> rulesAdded,
        List<String> rulesRemoved,
        List<String> rulesChanged,
        List<String> controlsAdded,
        List<String> controlsRemoved,
        List<String> controlsChanged,
        boolean patterns,
        boolean untold) {

    public YardstickChange {
        thresholds = List.copyOf(thresholds);
        generalThresholds = List.copyOf(generalThresholds);
        rulesAdded = List.copyOf(rulesAdded);
        rulesRemoved = List.copyOf(rulesRemoved);
        rulesChanged = List.copyOf(rulesChanged);
        controlsAdded = List.copyOf(controlsAdded);
        controlsRemoved = List.copyOf(controlsRemoved);
        controlsChanged = List.copyOf(controlsChanged);
    }

    public boolean profile() {
        return !before.yardstick().profile().equals(after.yardstick().profile());
    }

    public boolean tool() {
        return !before.tool().equals(after.tool());
    }

    public boolean asOf() {
        return !before.asOf().equals(after.asOf());
    }

    /** Whether the version or edition of the catalog differs. */
    public boolean catalog() {
        return !before.yardstick().catalogVersion().equals(after.yardstick().catalogVersion())
                || !before.yardstick().edition().equals(after.yardstick().edition());
    }

    /** Whether documents may be read otherwise than before. */
    public boolean reading() {
        return patterns || untold || tool();
    }

    /** Whether any part but the date differs. */
    public boolean isChanged() {
        return profile()
                || reading()
                || catalog()
                || !thresholds.isEmpty()
                || !rulesAdded.isEmpty()
                || !rulesRemoved.isEmpty()
                || !rulesChanged.isEmpty()
                || !controlsAdded.isEmpty()
                || !controlsRemoved.isEmpty()
                || !controlsChanged.isEmpty();
    }
}
