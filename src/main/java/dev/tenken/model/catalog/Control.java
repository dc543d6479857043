package dev.tenken.model.catalog;

import dev.tenken.model.LocalizedText;
import dev.tenken.model.fact.Topic;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * One control of the catalog.
 *
 * @param number its 2015 number, such as {@code 12.3.1}: its id, what users type and reports show
 * @param otherNumbers its numbers in further editions, in the order of the catalog; an edition may have several or none
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
        List<ControlNumber> otherNumbers,
        LocalizedText title,
        String family,
        LocalizedText familyTitle,
        List<Topic> topics,
        int minimumMet,
        Map<String, Parameter> parameters,
        List<Criterion> criteria) {

    public Control {
        otherNumbers = List.copyOf(otherNumbers);
        topics = List.copyOf(topics);
        parameters = Map.copyOf(parameters);
        criteria = List.copyOf(criteria);
    }

    /** Its numbers in an edition, the chief one first; empty when it has none there. */
    public List<ControlNumber> numbers(Numbering edition) {
        return edition == Numbering.ISO_2015
                ? List.of(new ControlNumber(edition, number, false, true))
                : otherNumbers.stream().filter(n -> n.edition() == edition).toList();
    }

    /** Its numbers in an edition as a text, with commas between several; its 2015 number when it has none there. */
    public String number(Numbering edition) {
        String numbers = numbers(edition).stream().map(ControlNumber::text).collect(Collectors.joining(", "));
        return numbers.isEmpty() ? number : numbers;
    }

    /**
     * The same control with other thresholds.
     *
     * @param values by id of the parameter; what is not named keeps its value, what the control does not have is passed over
     * @param setBy who sets them, for {@link Parameter#setBy()}
     */
    public Control withParameters(Map<String, String> values, String setBy) {
        Map<String, Parameter> changed = Parameter.with(parameters, values, setBy);
        return new Control(
                number,
                otherNumbers,
                title,
                family,
                familyTitle,
                topics,
                minimumMet,
                changed,
                criteria.stream().map(c -> c.withParameters(changed)).toList());
    }

    /** The same control with these criteria. */
    public Control withCriteria(List<Criterion> others) {
        return new Control(number, otherNumbers, title, family, familyTitle, topics, minimumMet, parameters, others);
    }

    /** The same control asking for these criteria only, and for no more of them than there are. */
    public Control asking(List<Criterion> some) {
        int minimum = Math.min(minimumMet, some.size());
        return new Control(number, otherNumbers, title, family, familyTitle, topics, minimum, parameters, some);
    }
}
