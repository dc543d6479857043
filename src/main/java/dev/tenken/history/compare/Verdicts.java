package dev.tenken.history.compare;

import dev.tenken.history.saved.SavedCriterion;
import dev.tenken.history.saved.SavedFinding;
import dev.tenken.history.saved.SavedVendor;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;

/** Tells what became of each finding of a vendor. */
final class Verdicts {

    private Verdicts() {}

    /** In the order of the later assessment, then those that are gone. */
    static List<VerdictChange> compare(SavedVendor before, SavedVendor after, Reasons reasons) {
        Map<List<String>, SavedFinding> old = new LinkedHashMap<>();
        before.findings().forEach(f -> old.put(key(f), f));
        List<VerdictChange> changes = new ArrayList<>();
        for (SavedFinding now : after.findings()) {
            changes.add(change(old.remove(key(now)), now, reasons));
        }
        old.values().forEach(was -> changes.add(change(was, null, reasons)));
        return changes;
    }

    /** A control and a service, null for the vendor as a whole. */
    private static List<String> key(SavedFinding finding) {
        return Stream.of(finding.control(), finding.service())
                .filter(Objects::nonNull)
                .toList();
    }

    private static VerdictChange change(SavedFinding before, SavedFinding after, Reasons reasons) {
        Trend trend = Trend.of(before, after);
        List<CriterionChange> criteria = before == null || after == null ? List.of() : criteria(before, after);
        boolean machine = before != null
                && after != null
                && (before.verdict() != after.verdict() || before.severity() != after.severity());
        if (trend == Trend.SAME && criteria.isEmpty() && !machine) {
            return new VerdictChange(trend, before, after, criteria, List.of(), null);
        }
        List<FactChange> facts = reasons.bearing(before, after, criteria);
        return new VerdictChange(trend, before, after, criteria, facts, reasons.why(before, after, criteria, facts));
    }

    private static List<CriterionChange> criteria(SavedFinding before, SavedFinding after) {
        Map<String, SavedCriterion> old = new LinkedHashMap<>();
        before.criteria().forEach(c -> old.put(c.id(), c));
        List<CriterionChange> changes = new ArrayList<>();
        for (SavedCriterion now : after.criteria()) {
            SavedCriterion was = old.remove(now.id());
            if (was == null || was.outcome() != now.outcome()) {
                changes.add(new CriterionChange(now.id(), was == null ? null : was.outcome(), now.outcome()));
            }
        }
        old.values().forEach(was -> changes.add(new CriterionChange(was.id(), was.outcome(), null)));
        return changes;
    }
}
