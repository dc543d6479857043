package dev.tenken.model.catalog;

import dev.tenken.model.InputException;
import dev.tenken.model.TimeSpan;
import java.util.Arrays;
import java.util.List;
import java.util.Map;

/**
 * Parameters with the values of the profile in use, read in the form that a rule asks for.
 *
 * @param owner whose they are, as messages name it: "control 12.3.1" or "the catalog"
 * @param parameters by id
 */
public record Thresholds(String owner, Map<String, Parameter> parameters) {

    public Thresholds {
        parameters = Map.copyOf(parameters);
    }

    /**
     * The duration that a parameter sets.
     *
     * @throws InputException when there is no such parameter or its value is no duration
     */
    public TimeSpan duration(String parameter) {
        String value = value(parameter);
        try {
            return TimeSpan.parse(value);
        } catch (IllegalArgumentException e) {
            throw new InputException("parameter " + parameter + " of " + owner + ": " + e.getMessage(), e);
        }
    }

    /**
     * The whole number that a parameter sets.
     *
     * @throws InputException when there is no such parameter or its value is no whole number
     */
    public int count(String parameter) {
        String value = value(parameter);
        try {
            return Integer.parseInt(value);
        } catch (NumberFormatException e) {
            throw new InputException(
                    "parameter " + parameter + " of " + owner + ": \"" + value + "\" is no whole number", e);
        }
    }

    /**
     * The words that a parameter lists.
     *
     * @throws InputException when there is no such parameter
     */
    public List<String> words(String parameter) {
        return Arrays.stream(value(parameter).split(",")).map(String::strip).toList();
    }

    /**
     * The value that a parameter has.
     *
     * @throws InputException when there is no such parameter
     */
    public String value(String parameter) {
        Parameter found = parameters.get(parameter);
        if (found == null) {
            throw new InputException(owner + " has no parameter " + parameter + "; it has "
                    + parameters.keySet().stream().sorted().toList()
                    + ": mend the rule, or add the parameter to the catalog");
        }
        return found.value();
    }
}
