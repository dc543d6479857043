package dev.tenken.model.fact;

import dev.tenken.model.InputException;
import dev.tenken.model.Interval;
import dev.tenken.model.TimeSpan;
import java.lang.reflect.Constructor;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Predicate;

/**
 * The attributes of facts under the names of the JSON contract, read from the components of the topic's record. A record's
 * component is its attribute's name, but for {@code guarded} (JSON {@code protected}) and for {@link Extension}
 * components, whose names begin with {@code x-}.
 */
public final class Attributes {

    static final String BUSINESS_DAYS = "businessDays";
    private static final String EXTENSION = "x-";

    /** What is asked of each class of facts again and again. */
    private static final ClassValue<Map<String, RecordComponent>> BY_TYPE = new ClassValue<>() {
        @Override
        protected Map<String, RecordComponent> computeValue(Class<?> type) {
            Map<String, RecordComponent> attributes = new LinkedHashMap<>();
            Arrays.stream(type.getRecordComponents()).skip(1).forEach(c -> {
                // Java then asks no more at each call whether it is allowed.
                c.getAccessor().setAccessible(true);
                attributes.put(jsonName(c), c);
            });
            return Collections.unmodifiableMap(attributes);
        }
    };

    /** By place in the enumeration. */
    private static final ClassValue<String[]> WORDS = new ClassValue<>() {
        @Override
        protected String[] computeValue(Class<?> type) {
            return Arrays.stream(type.getEnumConstants())
                    .map(c -> ((Enum<?>) c).name().toLowerCase(Locale.ROOT).replace('_', '-'))
                    .toArray(String[]::new);
        }
    };

    private Attributes() {}

    /** The components that are attributes, by JSON name, in the order of declaration. */
    public static Map<String, RecordComponent> of(Class<? extends VendorFact> type) {
        return BY_TYPE.get(type);
    }

    /**
     * What the fact states, as words of the JSON contract: texts, numbers, booleans and lists of texts. Attributes that are null
     * or empty are left out.
     */
    public static Map<String, Object> of(VendorFact fact) {
        Map<String, Object> values = new LinkedHashMap<>();
        of(fact.getClass()).forEach((name, component) -> put(values, name, read(component, fact)));
        return values;
    }

    /** Whether {@link #of(VendorFact)} is empty. */
    public static boolean areNone(VendorFact fact) {
        for (RecordComponent component : of(fact.getClass()).values()) {
            Object value = read(component, fact);
            if (value != null && !(value instanceof Collection<?> c && c.isEmpty())) {
                return false;
            }
        }
        return true;
    }

    /** The value that the fact tells of an attribute, of the component's own type; null when it tells none or has no such attribute. */
    public static Object value(VendorFact fact, String name) {
        RecordComponent component = of(fact.getClass()).get(name);
        Object value = component == null ? null : read(component, fact);
        return value instanceof Collection<?> some && some.isEmpty() ? null : value;
    }

    /** The values of the record's own types that pass, by JSON name, without null and empty lists. */
    public static Map<String, Object> raw(VendorFact fact, Predicate<Object> wanted) {
        Map<String, Object> values = new LinkedHashMap<>();
        of(fact.getClass()).forEach((name, component) -> {
            Object value = read(component, fact);
            boolean told = value != null && !(value instanceof Collection<?> c && c.isEmpty());
            if (told && wanted.test(value)) {
                values.put(name, value);
            }
        });
        return values;
    }

    /**
     * The values that the fact tells of an attribute: each word of a list, or the one value; empty when it tells none.
     *
     * @param component the attribute as the record names it
     * @throws InputException when the topic has no such attribute
     */
    public static Collection<?> told(VendorFact fact, String component) {
        RecordComponent found = Arrays.stream(fact.getClass().getRecordComponents())
                .skip(1)
                .filter(c -> c.getName().equals(component))
                .findFirst()
                .orElseThrow(() -> new InputException(
                        "a rule asks facts on " + Topic.of(fact).json() + " for \"" + component + "\"; they have "
                                + of(fact.getClass()).keySet() + ": mend the rule"));
        Object value = read(found, fact);
        return value instanceof Collection<?> some ? some : value == null ? List.of() : List.of(value);
    }

    /**
     * Makes the fact of this topic.
     *
     * @param values by JSON name, of the component's own type; what is missing becomes null
     * @throws IllegalArgumentException when a name or type does not fit the topic
     */
    public static VendorFact create(Topic topic, Statement statement, Map<String, Object> values) {
        Map<String, RecordComponent> components = of(topic.type());
        if (!components.keySet().containsAll(values.keySet())) {
            Map<String, Object> unknown = new TreeMap<>(values);
            unknown.keySet().removeAll(components.keySet());
            throw new IllegalArgumentException(
                    topic.json() + " has no attribute " + unknown.keySet() + "; it has " + components.keySet());
        }
        Object[] arguments = new Object[components.size() + 1];
        arguments[0] = statement;
        int i = 1;
        for (String name : components.keySet()) {
            arguments[i++] = values.get(name);
        }
        return construct(topic.type(), arguments);
    }

    /** The same fact, stated as given: with another id, origin or place. */
    public static VendorFact restated(VendorFact fact, Statement statement) {
        Map<String, Object> values = new LinkedHashMap<>();
        of(fact.getClass()).forEach((name, component) -> values.put(name, read(component, fact)));
        return create(Topic.of(fact), statement, values);
    }

    private static VendorFact construct(Class<? extends VendorFact> type, Object[] arguments) {
        Constructor<?> canonical = type.getDeclaredConstructors()[0];
        try {
            return type.cast(canonical.newInstance(arguments));
        } catch (InvocationTargetException e) {
            throw new IllegalArgumentException(e.getCause().getMessage(), e.getCause());
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException("cannot make a " + type.getSimpleName(), e);
        }
    }

    private static String jsonName(RecordComponent component) {
        String name = component.getName().equals("guarded") ? "protected" : component.getName();
        return component.isAnnotationPresent(Extension.class) ? EXTENSION + name : name;
    }

    private static Object read(RecordComponent component, VendorFact fact) {
        try {
            return component.getAccessor().invoke(fact);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException("cannot read " + component, e);
        }
    }

    private static void put(Map<String, Object> values, String name, Object value) {
        if (value == null || (value instanceof Collection<?> c && c.isEmpty())) {
            return;
        }
        if (value instanceof TimeSpan span) {
            putSpan(values, name, span);
        } else if (value instanceof Interval interval) {
            boolean single = interval.least().equals(interval.most());
            values.put(
                    name,
                    single
                            ? interval.most().iso()
                            : List.of(interval.least().iso(), interval.most().iso()));
        } else if (value instanceof Enum<?> word) {
            values.put(name, word(word));
        } else {
            values.put(name, value);
        }
    }

    private static void putSpan(Map<String, Object> values, String name, TimeSpan span) {
        values.put(name, span.iso());
        if (span.businessDays()) {
            values.put(BUSINESS_DAYS, true);
        }
        if (span.bound() != TimeSpan.Bound.EXACT) {
            values.put(boundOf(name), word(span.bound()));
        }
    }

    /** The name under which it is said whether a duration is a least or a most. */
    static String boundOf(String name) {
        return (name.startsWith(EXTENSION) ? "" : EXTENSION) + name + "Bound";
    }

    /** The words of an enumeration as JSON has them, in its order. */
    public static List<String> words(Class<? extends Enum<?>> type) {
        return Arrays.stream(type.getEnumConstants()).map(Attributes::word).toList();
    }

    /** An enumerated word as JSON has it: lower case with hyphens. */
    public static String word(Enum<?> value) {
        return WORDS.get(value.getDeclaringClass())[value.ordinal()];
    }
}
