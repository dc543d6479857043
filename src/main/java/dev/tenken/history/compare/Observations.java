package dev.tenken.history.compare;

import dev.tenken.history.compare.ObservationChange.Kind;
import dev.tenken.history.saved.SavedEvidence;
import dev.tenken.history.saved.SavedObservation;
import dev.tenken.history.saved.SavedVendor;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

/** Tells which observations of a vendor came, went or stayed, and why. */
final class Observations {

    /** How alike the quotes of two observations of one rule must be for them to be the same. */
    private static final double ALIKE = 0.5;

    private static final String BY_DATE = "outdated";

    private final Documents documents;
    private final YardstickChange yardstick;

    private Observations(Documents documents, YardstickChange yardstick) {
        this.documents = documents;
        this.yardstick = yardstick;
    }

    static List<ObservationChange> compare(
            SavedVendor before, SavedVendor after, Documents documents, YardstickChange yardstick) {
        Observations observations = new Observations(documents, yardstick);
        List<SavedObservation> old = new ArrayList<>(before.observations());
        List<SavedObservation> now = after.observations();
        boolean[] stayed = new boolean[now.size()];
        // The same words first, so that a like one does not take the place of the same.
        for (double least : new double[] {1, ALIKE}) {
            for (int i = 0; i < now.size(); i++) {
                stayed[i] = stayed[i] || take(old, now.get(i), least);
            }
        }
        List<ObservationChange> changes = new ArrayList<>();
        for (int i = 0; i < now.size(); i++) {
            changes.add(
                    stayed[i]
                            ? new ObservationChange(Kind.SAME, now.get(i), null)
                            : observations.change(Kind.NEW, now.get(i)));
        }
        old.forEach(o -> changes.add(observations.change(Kind.GONE, o)));
        return changes;
    }

    private static boolean take(List<SavedObservation> old, SavedObservation now, double least) {
        String quote = Likeness.plain(now.quote());
        for (SavedObservation was : old) {
            if (was.rule().equals(now.rule()) && Likeness.ofPlain(Likeness.plain(was.quote()), quote) >= least) {
                return old.remove(was);
            }
        }
        return false;
    }

    private ObservationChange change(Kind kind, SavedObservation observation) {
        return new ObservationChange(kind, observation, why(kind, observation));
    }

    private Why why(Kind kind, SavedObservation observation) {
        boolean rule = Stream.of(yardstick.rulesAdded(), yardstick.rulesRemoved(), yardstick.rulesChanged())
                .flatMap(List::stream)
                .anyMatch(observation.rule()::equals);
        boolean documentsOfIt = observation.evidence().isEmpty() || !restsOnSameText(kind, observation);
        if (!documents.changed() || !documentsOfIt && (rule || yardstick.reading() || byDate(observation))) {
            return ofYardstick(rule, observation);
        }
        if (rule || yardstick.untold()) {
            return new Why(
                    Attribution.BOTH,
                    List.of(Cause.DOCUMENTS, Cause.RULES),
                    rule ? List.of(observation.rule()) : List.of());
        }
        return yardstick.patterns()
                ? Why.of(Attribution.BOTH, Cause.DOCUMENTS, Cause.PATTERNS)
                : Why.of(Attribution.VENDOR, Cause.DOCUMENTS);
    }

    private Why ofYardstick(boolean rule, SavedObservation observation) {
        if (rule) {
            return new Why(Attribution.YARDSTICK, List.of(Cause.RULES), List.of(observation.rule()));
        }
        if (yardstick.untold()) {
            return Why.of(Attribution.YARDSTICK, Cause.RULES);
        }
        if (byDate(observation)) {
            return Why.of(Attribution.YARDSTICK, Cause.AS_OF);
        }
        if (yardstick.reading()) {
            return Why.of(Attribution.YARDSTICK, Facts.readingCause(yardstick));
        }
        return yardstick.thresholds().isEmpty()
                ? Why.of(Attribution.UNEXPLAINED)
                : new Why(
                        Attribution.YARDSTICK,
                        List.of(Cause.THRESHOLDS),
                        yardstick.thresholds().stream().map(ThresholdChange::id).toList());
    }

    private boolean byDate(SavedObservation observation) {
        return yardstick.asOf() && observation.kind().equals(BY_DATE);
    }

    private boolean restsOnSameText(Kind kind, SavedObservation observation) {
        return observation.evidence().stream()
                .map(SavedEvidence::document)
                .map(kind == Kind.NEW ? documents::ofNew : documents::ofOld)
                .filter(Objects::nonNull)
                .allMatch(DocumentChange::sameText);
    }
}
