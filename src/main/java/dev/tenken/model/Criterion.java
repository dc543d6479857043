package dev.tenken.model;

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
 * @param parameters the control's thresholds by id
 */
public record Criterion(
        String id,
        String control,
        LocalizedText prose,
        boolean essential,
        boolean gapWhenFailed,
        Map<String, Parameter> parameters) {

    public Criterion {
        parameters = Map.copyOf(parameters);
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

    private Thresholds thresholds() {
        return new Thresholds("control " + control, parameters);
    }
}
