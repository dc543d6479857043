package dev.tenken.model.catalog;

import dev.tenken.model.InputException;
import dev.tenken.model.LocalizedText;
import dev.tenken.model.TimeSpan;
import dev.tenken.model.disposition.Disposition;
import dev.tenken.model.fact.VendorFact;
import java.util.Collection;
import java.util.List;
import java.util.Map;

/**
 * One checkable item of a control.
 *
 * @param id control and aspect, such as {@code 12.3.1.frequency}
 * @param control number of its control
 * @param prose what is asked, in both languages
 * @param essential true when the control cannot be satisfied without it
 * @param gapWhenFailed true when failing it makes the control a gap; false when it leaves it partial
 * @param weighedBy who says so of the last two: {@link Parameter#CATALOG}, or the profile's id
 * @param parameters the control's thresholds by id
 * @param admission whose statements it counts
 */
public record Criterion(
        String id,
        String control,
        LocalizedText prose,
        boolean essential,
        boolean gapWhenFailed,
        String weighedBy,
        Map<String, Parameter> parameters,
        Admission admission) {

    /** The word of a list that leaves everything open. */
    public static final String ANY = "any";

    public Criterion {
        parameters = Map.copyOf(parameters);
    }

    /** A criterion as the catalog weighs it, which counts everybody's statements. */
    public Criterion(
            String id,
            String control,
            LocalizedText prose,
            boolean essential,
            boolean gapWhenFailed,
            Map<String, Parameter> parameters) {
        this(id, control, prose, essential, gapWhenFailed, Parameter.CATALOG, parameters, Admission.ANY);
    }

    /** The same criterion with other thresholds. */
    Criterion withParameters(Map<String, Parameter> changed) {
        return new Criterion(id, control, prose, essential, gapWhenFailed, weighedBy, changed, admission);
    }

    /** The same criterion, its weight and what failing it means said by someone else. */
    public Criterion asWeighedBy(String who) {
        return new Criterion(id, control, prose, essential, gapWhenFailed, who, parameters, admission);
    }

    /** The same criterion, which counts only these statements. */
    public Criterion admitting(Admission whose) {
        return new Criterion(id, control, prose, essential, gapWhenFailed, weighedBy, parameters, whose);
    }

    /** Whether it counts what a statement says; see {@link Admission}. */
    public boolean admits(VendorFact fact) {
        return admission.admits(fact);
    }

    /** True when the disposition is about this criterion, or about its control as a whole. */
    public boolean isSubjectOf(Disposition disposition) {
        return disposition.isOn(this);
    }

    /** The duration that a parameter sets; see {@link Thresholds#duration}. */
    public TimeSpan duration(String parameter) {
        return thresholds().duration(parameter);
    }

    /** The whole number that a parameter sets; see {@link Thresholds#count}. */
    public int count(String parameter) {
        return thresholds().count(parameter);
    }

    /** The words that a parameter lists; see {@link Thresholds#words}. */
    public List<String> words(String parameter) {
        return thresholds().words(parameter);
    }

    /**
     * Whether a parameter that lists words leaves everything open: one of them is {@value #ANY}.
     *
     * @throws InputException when the control has no such parameter
     */
    public boolean isOpen(String parameter) {
        return words(parameter).contains(ANY);
    }

    /**
     * Whether each value is among the words that a parameter lists, or the parameter leaves everything open.
     *
     * @throws InputException when the control has no such parameter
     */
    public boolean allowsAll(String parameter, Collection<String> values) {
        return isOpen(parameter) || words(parameter).containsAll(values);
    }

    private Thresholds thresholds() {
        return new Thresholds("control " + control, parameters);
    }
}
