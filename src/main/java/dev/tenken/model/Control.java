package dev.tenken.model;

import java.util.List;
import java.util.Map;

/**
 * One control of the catalog.
 *
 * @param number its 2015 number, such as {@code 12.3.1}: what users type and reports show
 * @param number2022 its number in ISO/IEC 27002:2022 and the 2026 edition, as the catalog words it
 * @param title short title
 * @param family id of its family
 * @param familyTitle title of its family
 * @param topics the topics whose facts bear on it
 * @param minimumMet how many criteria must be met at least for it to be satisfied, besides every essential one
 * @param parameters its thresholds by id, with the values of the profile in use
 * @param criteria its criteria in the order of the catalog; at least one of them essential
 */
public record Control(
        String number,
        String number2022,
        LocalizedText title,
        String family,
        LocalizedText familyTitle,
        List<Topic> topics,
        int minimumMet,
        Map<String, Parameter> parameters,
        List<Criterion> criteria) {

    public Control {
        topics = List.copyOf(topics);
        parameters = Map.copyOf(parameters);
        criteria = List.copyOf(criteria);
    }

    /**
     * The same control with other thresholds.
     *
     * @param values by id of the parameter; what is not named keeps its value, what the control does not have is passed over
     * @param setBy who sets them, for {@link Parameter#setBy()}
     */
    public Control withParameters(Map<String, String> values, String setBy) {
        Map<String, Parameter> changed = Parameter.with(parameters, values, setBy);
        List<Criterion> same = criteria.stream()
                .map(c -> new Criterion(c.id(), c.control(), c.prose(), c.essential(), c.gapWhenFailed(), changed))
                .toList();
        return new Control(number, number2022, title, family, familyTitle, topics, minimumMet, changed, same);
    }
}
