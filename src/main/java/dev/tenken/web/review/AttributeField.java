package dev.tenken.web.review;

import dev.tenken.model.Interval;
import dev.tenken.model.TimeSpan;
import dev.tenken.model.fact.Attributes;
import dev.tenken.model.fact.Topic;
import dev.tenken.model.fact.VendorFact;
import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * The field of a form for one attribute of a fact.
 *
 * @param name of the attribute in JSON
 * @param sort how it is filled in
 * @param value as it was read; "" when the fact does not state it
 * @param choices words that can be chosen
 */
public record AttributeField(String name, Sort sort, String value, List<String> choices) {
    private static final String PREFIX = "attribute.";

    /** How a field is filled in. */
    public enum Sort {
        WORD,
        YES_OR_NO,
        NUMBER,
        DURATION,
        /** One duration, or the shortest and the longest, one to a line. */
        DURATIONS,
        /** One to a line. */
        LINES,
        TEXT
    }

    /** What the field is called in the form. */
    public String field() {
        return PREFIX + name;
    }

    /** Every attribute that the fact's topic has, and what qualifies those that this fact states. */
    static List<AttributeField> of(VendorFact fact) {
        Map<String, RecordComponent> components = Attributes.of(Topic.of(fact).type());
        Map<String, Object> stated = Attributes.of(fact);
        List<AttributeField> fields = new ArrayList<>();
        components.forEach((name, component) -> fields.add(of(name, component.getType(), stated.get(name))));
        stated.forEach((name, value) -> {
            if (!components.containsKey(name)) {
                fields.add(of(name, value instanceof Boolean ? Boolean.class : TimeSpan.Bound.class, value));
            }
        });
        return fields;
    }

    private static AttributeField of(String name, Class<?> type, Object value) {
        Sort sort = sort(type);
        List<String> choices = sort == Sort.WORD ? words(type) : List.of();
        return new AttributeField(name, sort, text(value), choices);
    }

    private static Sort sort(Class<?> type) {
        if (type.isEnum()) {
            return Sort.WORD;
        }
        if (type == Boolean.class) {
            return Sort.YES_OR_NO;
        }
        if (Number.class.isAssignableFrom(type)) {
            return Sort.NUMBER;
        }
        if (type == TimeSpan.class) {
            return Sort.DURATION;
        }
        if (type == Interval.class) {
            return Sort.DURATIONS;
        }
        return type == List.class ? Sort.LINES : Sort.TEXT;
    }

    private static List<String> words(Class<?> type) {
        List<String> words = new ArrayList<>();
        for (Object constant : type.getEnumConstants()) {
            words.add(Attributes.word((Enum<?>) constant));
        }
        return words;
    }

    /** How a value in its JSON form stands in a field. */
    static String text(Object value) {
        if (value instanceof List<?> several) {
            return several.stream().map(String::valueOf).collect(Collectors.joining("\n"));
        }
        return value == null ? "" : String.valueOf(value);
    }
}
