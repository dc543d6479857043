package dev.tenken.history.form;

import dev.tenken.model.InputException;
import dev.tenken.model.fact.Topic;
import dev.tenken.model.fact.VendorFact;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.Type;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * Makes records again of what a {@link TreeWriter} wrote. What is left out is null, empty or false; a key that the record does not have
 * is an error, since nothing of an archive may be passed over.
 */
final class TreeReader {
    static final String TOPIC = "topic";

    private final Tables tables;
    private final Texts texts;

    TreeReader(Tables tables, Texts texts) {
        this.tables = tables;
        this.texts = texts;
    }

    <T> T read(Object tree, Class<T> type) {
        return type.cast(value(tree, type));
    }

    <T> List<T> list(Object tree, Class<T> type) {
        List<T> values = new ArrayList<>();
        for (Object one : tree == null ? List.of() : (List<?>) tree) {
            values.add(type.cast(value(one, type)));
        }
        return values;
    }

    /** The objects of a table, which stand in full. */
    void fill(Table table, Object trees, Class<?> type) {
        for (Object tree : trees == null ? List.of() : (List<?>) trees) {
            table.add(made((Map<?, ?>) tree, type));
        }
    }

    private Object value(Object tree, Type type) {
        if (type instanceof ParameterizedType many) {
            return several(tree, (Class<?>) many.getRawType(), many.getActualTypeArguments());
        }
        Class<?> one = (Class<?>) type;
        if (tree == null) {
            return one == boolean.class ? (Object) false : one == int.class ? (Object) 0 : null;
        }
        if (one.isEnum()) {
            return constant(one, (String) tree);
        }
        if (one == LocalDate.class) {
            return LocalDate.parse((String) tree);
        }
        if (one == Double.class) {
            return ((Number) tree).doubleValue();
        }
        if (one.isRecord() || one == VendorFact.class) {
            return tree instanceof Integer number ? tables.of(one).get(number) : made((Map<?, ?>) tree, one);
        }
        return tree;
    }

    private Object several(Object tree, Class<?> raw, Type[] types) {
        if (raw == List.class || raw == Set.class) {
            List<Object> values = new ArrayList<>();
            for (Object one : tree == null ? List.of() : (List<?>) tree) {
                values.add(value(one, types[0]));
            }
            return raw == List.class ? values : new LinkedHashSet<>(values);
        }
        Map<Object, Object> map = raw == SortedMap.class ? new TreeMap<>() : new LinkedHashMap<>();
        for (Map.Entry<?, ?> entry : (tree == null ? Map.<Object, Object>of() : (Map<?, ?>) tree).entrySet()) {
            Object key = types[0] == Integer.class ? Integer.valueOf((String) entry.getKey()) : entry.getKey();
            map.put(key, value(entry.getValue(), types[1]));
        }
        return map;
    }

    private Object made(Map<?, ?> tree, Class<?> type) {
        Class<?> record = type == VendorFact.class
                ? Topic.ofJson((String) tree.get(TOPIC)).type()
                : type;
        Shape shape = Shape.of(record);
        refuseStrangers(tree, record, shape);
        Object[] values = new Object[shape.components().size()];
        for (int i = 0; i < values.length; i++) {
            Shape.Component component = shape.components().get(i);
            values[i] = value(tree.get(component.name()), component.type());
        }
        texts.complete(record, shape, values);
        return shape.made(values);
    }

    private static void refuseStrangers(Map<?, ?> tree, Class<?> record, Shape shape) {
        for (Object key : tree.keySet()) {
            boolean known = key.equals(TOPIC) && VendorFact.class.isAssignableFrom(record)
                    || shape.components().stream().anyMatch(c -> c.name().equals(key));
            if (!known) {
                throw new InputException(
                        "an archived " + record.getSimpleName() + " has \"" + key
                                + "\", which this program does not know: read it with the program that wrote it, or a newer one");
            }
        }
    }

    private static Object constant(Class<?> type, String name) {
        return Arrays.stream(type.getEnumConstants())
                .filter(c -> ((Enum<?>) c).name().equals(name))
                .findFirst()
                .orElseThrow(
                        () -> new InputException(
                                "an archived " + type.getSimpleName() + " is \"" + name
                                        + "\", which this program does not know: read it with the program that wrote it, or a newer one"));
    }
}
