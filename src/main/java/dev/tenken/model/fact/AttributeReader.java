package dev.tenken.model.fact;

import dev.tenken.model.Interval;
import dev.tenken.model.TimeSpan;
import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
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
     * @throws IllegalArgumentException naming topic and attribute, for every name that is unknown and every value that does not fit
     */
    public static VendorFact create(Topic topic, Statement statement, Map<String, ?> json) {
        Map<String, RecordComponent> components = Attributes.of(topic.type());
        TreeSet<String> unknown = new TreeSet<>(json.keySet());
        unknown.removeAll(components.keySet());
        Map<String, Object> values = new HashMap<>();
        List<String> problems = new ArrayList<>();
        components.forEach((name, component) -> {
            if (component.getType() == TimeSpan.class) {
                // They say something of the span, whether it can be read or not.
                unknown.removeIf(n -> n.equals(Attributes.boundOf(name)) && json.get(name) != null);
                unknown.removeIf(n -> n.equals(Attributes.BUSINESS_DAYS) && json.get(name) != null);
            }
            try {
                values.put(name, value(topic, name, component.getType(), json));
            } catch (IllegalArgumentException e) {
                problems.add(e.getMessage());
            }
        });
        if (!unknown.isEmpty()) {
            problems.add(topic.json() + " has no attribute " + unknown + "; it has " + components.keySet());
        }
        if (!problems.isEmpty()) {
            throw new IllegalArgumentException(String.join("; ", problems));
        }
        return Attributes.create(topic, statement, values);
    }

    private static Object value(Topic topic, String name, Class<?> type, Map<String, ?> json) {
        Object given = json.get(name);
        if (given == null) {
            return null;
        }
        Object value = typed(topic, name, type, given);
        return value instanceof TimeSpan span ? qualified(topic, name, span, json) : value;
    }

    private static TimeSpan qualified(Topic topic, String name, TimeSpan span, Map<String, ?> json) {
        Object business = json.get(Attributes.BUSINESS_DAYS);
        if (business != null && !(business instanceof Boolean)) {
            throw new IllegalArgumentException(topic.json() + "." + Attributes.BUSINESS_DAYS + ": " + business
                    + " is no boolean; wanted true or false");
        }
        TimeSpan counted = Boolean.TRUE.equals(business) ? span.inBusinessDays() : span;
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
            String reason = e instanceof ClassCastException ? shown(value) + " is no " + wanted(type) : e.getMessage();
            throw new IllegalArgumentException(topic.json() + "." + name + ": " + reason, e);
        }
    }

    private static String wanted(Class<?> type) {
        if (type == TimeSpan.class || type == Interval.class) {
            return "duration; wanted a text in ISO-8601, such as \"P90D\"";
        }
        if (type == Boolean.class) {
            return "boolean; wanted true or false";
        }
        return type == List.class
                ? "list of texts; wanted such as [\"first\", \"second\"]"
                : type == String.class || type.isEnum()
                        ? "text"
                        : type.getSimpleName().toLowerCase(Locale.ROOT);
    }

    private static String shown(Object value) {
        return value instanceof String ? "\"" + value + "\"" : String.valueOf(value);
    }

    private static Object typed(Class<?> type, Object value) {
        if (type == Double.class && value instanceof Integer whole) {
            return whole.doubleValue();
        }
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
                ? list.stream().map(AttributeReader::text).toList()
                : List.of((String) value);
    }

    private static String text(Object value) {
        if (value instanceof String text) {
            return text;
        }
        throw new ClassCastException("no text: " + value);
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
