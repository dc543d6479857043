package dev.tenken.model.catalog;

import dev.tenken.model.LocalizedText;
import java.util.Map;
import java.util.TreeMap;

/**
 * A threshold.
 *
 * @param id such as {@code backup-max-interval}
 * @param label what it limits, in both languages
 * @param value its value: an ISO-8601 duration, a whole number, or words separated by commas
 * @param setBy where the value was set: {@link #CATALOG}, or the profile's id
 */
public record Parameter(String id, LocalizedText label, String value, String setBy) {

    /** Who set a value that no profile changed. */
    public static final String CATALOG = "catalog";

    /** Whether a profile set the value. */
    public boolean ofProfile() {
        return !setBy.equals(CATALOG);
    }

    /**
     * The same parameters with other values.
     *
     * @param values by id; what is not named keeps its value, what is not there is passed over
     * @param setBy who sets them
     */
    public static Map<String, Parameter> with(
            Map<String, Parameter> parameters, Map<String, String> values, String setBy) {
        Map<String, Parameter> changed = new TreeMap<>(parameters);
        changed.replaceAll((id, p) -> values.containsKey(id) ? new Parameter(id, p.label(), values.get(id), setBy) : p);
        return changed;
    }
}
