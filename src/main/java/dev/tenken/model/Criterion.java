package dev.tenken.model;

import java.util.Arrays;
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
 */
public record Criterion(
        String id,
        String control,
        LocalizedText prose,
        boolean essential,
        boolean gapWhenFailed,
        String weighedBy,
        Map<String, Parameter> parameters) {

    /** The word of a list that leaves everything open. */
    public static final String ANY = "any";

    public Criterion {
        parameters = Map.copyOf(parameters);
    }

    /** A criterion as the catalog weighs it. */
    public Criterion(
            String id,
            String control,
            LocalizedText prose,
            boolean essential,
            boolean gapWhenFailed,
            Map<String, Parameter> parameters) {
        this(id, control, prose, essential, gapWhenFailed, Parameter.CATALOG, parameters);
    }

    /** The same criterion with other thresholds. */
    Criterion withParameters(Map<String, Parameter> changed) {
        return new Criterion(id, control, prose, essential, gapWhenFailed, weighedBy, changed);
    }

    /** The same criterion, its weight and what failing it means said by someone else. */
    public Criterion asWeighedBy(String who) {
        return new Criterion(id, control, prose, essential, gapWhenFailed, who, parameters);
    }

    /**
     * The duration that a parameter sets.
     *
     * @throws InputException when the control has no such parameter or its value is no duration
     */
    public TimeSpan duration(String parameter) {
        String value = value(parameter);
        try {
            return TimeSpan.parse(value);
        } catch (IllegalArgumentException e) {
            throw new InputException("parameter " + parameter + " of control " + control + ": " + e.getMessage(), e);
        }
    }

    /**
     * The whole number that a parameter sets.
     *
     * @throws InputException when the control has no such parameter or its value is no whole number
     */
    public int count(String parameter) {
        String value = value(parameter);
        try {
            return Integer.parseInt(value);
        } catch (NumberFormatException e) {
            throw new InputException(
                    "parameter " + parameter + " of control " + control + ": \"" + value + "\" is no whole number", e);
        }
    }

    /**
     * The words that a parameter lists.
     *
     * @throws InputException when the control has no such parameter
     */
    public List<String> words(String parameter) {
        return Arrays.stream(value(parameter).split(",")).map(String::strip).toList();
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

    private String value(String parameter) {
        Parameter found = parameters.get(parameter);
        if (found == null) {
            throw new InputException("control " + control + " has no parameter " + parameter + "; it has "
                    + parameters.keySet().stream().sorted().toList()
                    + ": mend the rule, or add the parameter to the catalog");
        }
        return found.value();
    }
}
