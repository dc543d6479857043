package dev.tenken.history.compare;

import dev.tenken.history.compare.ObservationChange.Kind;
import dev.tenken.history.saved.SavedEvidence;
import dev.tenken.history.saved.SavedObservation;
import dev.tenken.history.saved.SavedVendor;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;

/** Tells which observations of a vendor came, went or stayed, and why. */
final class Observations {

    /** How alike the quotes of two observations of one rule must be for them to be the same. */
    private static final double ALIKE = 0.5;

    private static final String BY_DATE = "outdated";
    private static final String MISSING = "incomplete";

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
        boolean onOtherText = observation.evidence().isEmpty() || !restsOnSameText(kind, observation);
        if (!documents.changed() || !onOtherText && isMeasuredOtherwise(observation)) {
            return ofYardstick(observation);
        }
        Set<Cause> causes = EnumSet.noneOf(Cause.class);
        Set<String> details = new HashSet<>();
        rulesAndThresholds(observation, causes, details);
        if (yardstick.patterns()) {
            causes.add(Cause.PATTERNS);
        }
        Attribution whose = causes.isEmpty() ? Attribution.VENDOR : Attribution.BOTH;
        causes.add(Cause.DOCUMENTS);
        return Why.of(whose, causes, details);
    }

    private Why ofYardstick(SavedObservation observation) {
        Set<Cause> causes = EnumSet.noneOf(Cause.class);
        Set<String> details = new HashSet<>();
        rulesAndThresholds(observation, causes, details);
        if (byDate(observation)) {
            causes.add(Cause.AS_OF);
        }
        if (yardstick.patterns() || causes.isEmpty() && yardstick.reading()) {
            causes.add(Facts.readingCause(yardstick));
        }
        return Why.of(causes.isEmpty() ? Attribution.UNEXPLAINED : Attribution.YARDSTICK, causes, details);
    }

    private void rulesAndThresholds(SavedObservation observation, Set<Cause> causes, Set<String> details) {
        if (isOfOtherRule(observation)) {
            causes.add(Cause.RULES);
            details.add(observation.rule());
        }
        if (yardstick.untold()) {
            causes.add(Cause.RULES);
        }
        thresholds().forEach(id -> {
            causes.add(Cause.THRESHOLDS);
            details.add(id);
        });
    }

    private boolean isMeasuredOtherwise(SavedObservation observation) {
        return isOfOtherRule(observation)
                || yardstick.reading()
                || byDate(observation)
                || !thresholds().isEmpty() && !isOfWhatIsMissing(observation);
    }

    private boolean isOfOtherRule(SavedObservation observation) {
        return Stream.of(yardstick.rulesAdded(), yardstick.rulesRemoved(), yardstick.rulesChanged())
                .flatMap(List::stream)
                .anyMatch(observation.rule()::equals);
    }

    /**
     * The changed thresholds that observations depend on: which rule reads which is not recorded, but those of a control are for
     * its verdict, and that two documents differ is observed whichever counts.
     */
    private List<String> thresholds() {
        return yardstick.generalThresholds().stream()
                .map(ThresholdChange::id)
                .filter(id -> !id.equals(Reasons.PRECEDENCE))
                .toList();
    }

    /** What one document leaves out another may supply, or have supplied. */
    private static boolean isOfWhatIsMissing(SavedObservation observation) {
        return observation.kind().equals(MISSING);
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
