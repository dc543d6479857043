package dev.tenken.assess;

import dev.tenken.model.InputException;
import dev.tenken.model.catalog.Criterion;
import dev.tenken.model.catalog.Parameter;
import dev.tenken.model.catalog.Profile;
import dev.tenken.model.fact.Attributes;
import dev.tenken.model.finding.Grade;
import dev.tenken.model.finding.Judgement;
import dev.tenken.model.finding.Outcome;
import dev.tenken.model.finding.Verdict;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/**
 * How findings are graded: by parameters of the catalog, which a profile may set, such as {@code grade-essential-failed}. What a
 * catalog does not grade stays without a grade.
 */
final class Grading {

    private static final String PREFIX = "grade-";
    private static final String NONE = "none";
    private static final String ALL_MET = PREFIX + "all-met";
    private static final String NOT_DISCLOSED = PREFIX + "not-disclosed";
    private static final String PARTIAL_ONLY = "-partial";

    private final Map<String, Grade> grades = new HashMap<>();

    private Grading() {}

    /**
     * The grading of a profile.
     *
     * @throws InputException when a parameter holds a word that is no grade
     */
    static Grading of(Profile profile) {
        Grading grading = new Grading();
        profile.parameters().values().stream()
                .filter(p -> p.id().startsWith(PREFIX))
                .sorted(Comparator.comparing(Parameter::id))
                .forEach(p -> grading.grades.put(p.id(), grade(p)));
        return grading;
    }

    private static Grade grade(Parameter parameter) {
        if (parameter.value().equals(NONE)) {
            return null;
        }
        return Arrays.stream(Grade.values())
                .filter(g -> Attributes.word(g).equals(parameter.value()))
                .findFirst()
                .orElseThrow(() -> new InputException("parameter " + parameter.id() + " (set by " + parameter.setBy()
                        + "): got \"" + parameter.value() + "\"; wanted one of " + Attributes.words(Grade.class)
                        + ", or " + NONE));
    }

    /** The judgements with their grades, as they are under this verdict. */
    List<Judgement> graded(Verdict verdict, List<Judgement> judgements) {
        boolean stated = verdict != Verdict.NOT_DISCLOSED && verdict != Verdict.NOT_APPLICABLE;
        return judgements.stream()
                .map(j -> j.with(stated ? of(j.criterion(), j.outcome()) : null))
                .toList();
    }

    /** The grade of a finding: the worst of its graded judgements; null when there is nothing to grade. */
    Grade of(Verdict verdict, List<Judgement> graded) {
        return switch (verdict) {
            case NOT_APPLICABLE -> null;
            case NOT_DISCLOSED -> grades.get(NOT_DISCLOSED);
            case SATISFIED, PARTIAL, GAP ->
                graded.stream().allMatch(Grading::isMetByStatements)
                        ? grades.get(ALL_MET)
                        : graded.stream()
                                .map(Judgement::grade)
                                .filter(Objects::nonNull)
                                .min(Comparator.naturalOrder())
                                .orElse(null);
        };
    }

    /** What an auditor granted is no practice of the vendor's. */
    private static boolean isMetByStatements(Judgement judgement) {
        return judgement.outcome() == Outcome.MET
                && !judgement.decisive().facts().isEmpty();
    }

    private Grade of(Criterion criterion, Outcome outcome) {
        if (outcome == Outcome.MET) {
            return null;
        }
        String id = PREFIX + (criterion.essential() ? "essential-" : "supporting-") + outcome.word();
        boolean partialOnly = criterion.essential() && outcome == Outcome.FAILED && !criterion.gapWhenFailed();
        return grades.get(partialOnly ? id + PARTIAL_ONLY : id);
    }
}
