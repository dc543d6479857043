package dev.tenken.model.finding;

import dev.tenken.model.fact.VendorFact;
import dev.tenken.model.likeness.Likeness;
import java.util.AbstractCollection;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Set;

/** Results of one criterion that a rule gathers: {@code $results : Results( opposed ) from collect( CriterionResult( … ) )}. */
public final class Results extends AbstractCollection<CriterionResult> {
    /** Less in common is said of other things: one plan and another, a function and its exception. */
    private static final double ALIKE = 0.5;

    /** More statements than these on one criterion tell each other apart. */
    private static final int MOST_COMPARED = 50;

    private final List<CriterionResult> results = new ArrayList<>();

    /** No results: the engine fills it. */
    public Results() {}

    @Override
    public boolean add(CriterionResult result) {
        return results.add(result);
    }

    @Override
    public boolean remove(Object result) {
        return results.remove(result);
    }

    @Override
    public Iterator<CriterionResult> iterator() {
        return results.iterator();
    }

    @Override
    public int size() {
        return results.size();
    }

    /**
     * True when a statement by which the criterion is met and one by which it is failed are on the same thing: worded alike (see
     * {@link Likeness}), and not under one heading, where the text tells apart what each is of.
     */
    public boolean isOpposed() {
        List<VendorFact> met = factsOf(Outcome.MET);
        List<VendorFact> failed = factsOf(Outcome.FAILED);
        return met.size() <= MOST_COMPARED
                && failed.size() <= MOST_COMPARED
                && met.stream().anyMatch(yes -> failed.stream().anyMatch(no -> areOpposed(yes, no)));
    }

    private List<VendorFact> factsOf(Outcome outcome) {
        return results.stream()
                .filter(r -> r.outcome() == outcome)
                .flatMap(r -> r.facts().stream())
                .distinct()
                .toList();
    }

    private static boolean areOpposed(VendorFact yes, VendorFact no) {
        List<String> heading = yes.getEvidence().get(0).heading();
        boolean together = yes.getDocument().equals(no.getDocument())
                && !heading.isEmpty()
                && heading.equals(no.getEvidence().get(0).heading());
        Set<String> terms = Likeness.terms(yes);
        return !together && Likeness.of(terms, Likeness.terms(no)) >= ALIKE;
    }
}
