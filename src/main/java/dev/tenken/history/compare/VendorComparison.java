package dev.tenken.history.compare;

import dev.tenken.model.LocalizedText;
import java.util.Comparator;
import java.util.List;

/**
 * What became of a vendor.
 *
 * @param presence whether it was and is there
 * @param id as it is, or was when it is gone
 * @param formerId when it was called otherwise, else null
 * @param name its name
 * @param documents sorted by path
 * @param facts in the order of the later assessment, then those that are gone; unchanged ones too
 * @param verdicts in the order of the later assessment, then those that are gone; unchanged ones too
 * @param observations in the order of the later assessment, then those that are gone; unchanged ones too
 * @param dispositions those that changed
 */
public record VendorComparison(
        Presence presence,
        String id,
        String formerId,
        LocalizedText name,
        List<DocumentChange> documents,
        List<FactChange> facts,
        List<VerdictChange> verdicts,
        List<ObservationChange> observations,
        List<DispositionChange> dispositions) {

    /** Where a vendor is found. */
    public enum Presence {
        ADDED,
        REMOVED,
        IN_BOTH
    }

    public VendorComparison {
        documents = List.copyOf(documents);
        facts = List.copyOf(facts);
        verdicts = List.copyOf(verdicts);
        observations = List.copyOf(observations);
        dispositions = List.copyOf(dispositions);
    }

    /** The same for a vendor that came or went: whatever it states came or went with it. */
    VendorComparison as(Presence other) {
        Why why = Why.of(Attribution.PORTFOLIO, Cause.PORTFOLIO);
        return new VendorComparison(
                other,
                id,
                formerId,
                name,
                documents,
                facts.stream()
                        .map(f -> new FactChange(f.kind(), f.before(), f.after(), f.differs(), why))
                        .toList(),
                verdicts.stream()
                        .map(v -> new VerdictChange(v.trend(), v.before(), v.after(), v.criteria(), List.of(), why))
                        .toList(),
                observations.stream()
                        .map(o -> new ObservationChange(o.kind(), o.observation(), why))
                        .toList(),
                dispositions);
    }

    /** The documents that are not as they were. */
    public List<DocumentChange> changedDocuments() {
        return documents.stream()
                .filter(d -> d.kind() != DocumentChange.Kind.UNCHANGED)
                .toList();
    }

    /** The facts that state something else, came, went or were reworded; weightiest first. */
    public List<FactChange> changedFacts() {
        return facts.stream()
                .filter(f -> f.kind() != FactChange.Kind.UNCHANGED && f.kind() != FactChange.Kind.MOVED)
                .sorted(Comparator.comparing(FactChange::kind))
                .toList();
    }

    /** The facts that stand in another place, word for word. */
    public List<FactChange> movedFacts() {
        return facts.stream().filter(f -> f.kind() == FactChange.Kind.MOVED).toList();
    }

    /** The findings whose verdict, severity or criteria changed, worst first, then in their order. */
    public List<VerdictChange> changedVerdicts() {
        return verdicts.stream()
                .filter(VerdictChange::isChange)
                .sorted(Comparator.comparing(VerdictChange::trend))
                .toList();
    }

    /** The observations that came or went. */
    public List<ObservationChange> changedObservations() {
        return observations.stream()
                .filter(o -> o.kind() != ObservationChange.Kind.SAME)
                .toList();
    }

    /** Whether anything at all is not as it was. */
    public boolean isChanged() {
        return presence != Presence.IN_BOTH
                || formerId != null
                || !changedDocuments().isEmpty()
                || !changedFacts().isEmpty()
                || !movedFacts().isEmpty()
                || !changedVerdicts().isEmpty()
                || !changedObservations().isEmpty()
                || !dispositions.isEmpty();
    }
}
