package dev.tenken.model;

import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeSet;

/** Reads attributes back from the form that {@link Attributes#of(VendorFact)} gives them. */
public final class AttributeReader {

    private AttributeReader() {}

    /**
     * Makes a fact of attributes in the form of the JSON contract: texts, numbers, booleans and lists of texts.
     *
     * @param json by JSON name; what is missing becomes null
     * @throws IllegalArgumentException naming topic and attribute, when a name is unknown or a value does not fit
     */
    public static VendorFact create(Topic topic, Statement statement, Map<String, ?> json) {
        Map<String, RecordComponent> components = Attributes.of(topic.type());
        TreeSet<String> unknown = new TreeSet<>(json.keySet());
        unknown.removeAll(components.keySet());
        Map<String, Object> values = new HashMap<>();
        components.forEach((name, component) -> {
            if (json.get(name) != null) {
                values.put(name, typed(topic, name, component.getType(), json.get(name)));
            }
            if (values.get(name) instanceof TimeSpan span) {
                values.put(name, qualified(topic, name, span, json));
                unknown.remove(Attributes.boundOf(name));
                unknown.remove(Attributes.BUSINESS_DAYS);
            }
        });
        if (!unknown.isEmpty()) {
            throw new IllegalArgumentException(
                    topic.json() + " has no attribute " + unknown + "; it has " + components.keySet());
        }
        return Attributes.create(topic, statement, values);
    }

    private static TimeSpan qualified(Topic topic, String name, TimeSpan span, Map<String, ?> json) {
        TimeSpan counted = Boolean.TRUE.equals(json.get(Attributes.BUSINESS_DAYS)) ? span.inBusinessDays() : span;
        Object bound = json.get(Attributes.boundOf(name));
        return bound == null
                ? counted
                : counted.withBound(
                        (TimeSpan.Bound) typed(topic, Attributes.boundOf(name), TimeSpan.Bound.class, bound));
    }

    private static Object typed(Topic topic, String name, Class<?> type, Object value) {
        try {
            return typed(type, value);
        } catch (IllegalArgumentException | ClassCastException e) {
            String reason = e instanceof ClassCastException
                    ? value + " is no " + type.getSimpleName().toLowerCase(Locale.ROOT)
                    : e.getMessage();
            throw new IllegalArgumentException(topic.json() + "." + name + ": " + reason, e);
        }
    }

    private static Object typed(Class<?> type, Object value) {
        if (type == TimeSpan.class) {
            return TimeSpan.parse((String) value);
        }
        if (type == Interval.class) {
            return interval(value);
        }
        if (type == List.class) {
            return texts(value);
        }
        return type.isEnum() ? constant(type, (String) value) : type.cast(value);
    }

    private static Interval interval(Object value) {
        List<String> ends = texts(value);
        if (ends.isEmpty() || ends.size() > 2) {
            throw new IllegalArgumentException(
                    value + " is no interval; wanted one duration, or the shortest and longest");
        }
        return new Interval(TimeSpan.parse(ends.get(0)), TimeSpan.parse(ends.get(ends.size() - 1)));
    }

    private static List<String> texts(Object value) {
        return value instanceof List<?> list
                ? list.stream().map(String.class::cast).toList()
                : List.of((String) value);
    }

    private static Object constant(Class<?> type, String word) {
        return Arrays.stream(type.getEnumConstants())
                .filter(c -> Attributes.word((Enum<?>) c).equals(word))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("unknown word \"" + word + "\"; known: "
                        + Arrays.stream(type.getEnumConstants())
                                .map(c -> Attributes.word((Enum<?>) c))
                                .toList()));
    }
}
