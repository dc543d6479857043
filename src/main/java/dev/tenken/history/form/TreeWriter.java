package dev.tenken.history.form;

import dev.tenken.model.fact.VendorFact;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * Writes records as trees of maps, lists and scalars, each component under its name. What is null, empty or false is left out.
 * Objects of types that have a table are written there once, and stand as their numbers.
 */
final class TreeWriter {
    /** Their order differs from run to run. */
    private static final Set<Class<?>> WITHOUT_ORDER =
            Set.of(Map.of().getClass(), Map.of(1, 1).getClass());

    private final Tables tables;
    private final Texts texts;

    TreeWriter(Tables tables, Texts texts) {
        this.tables = tables;
        this.texts = texts;
    }

    /** @return null when nothing is to be said */
    Object tree(Object value) {
        if (value == null || isScalar(value)) {
            return value;
        }
        if (value instanceof Enum<?> constant) {
            return constant.name();
        }
        if (value instanceof LocalDate date) {
            return date.toString();
        }
        if (value instanceof Collection<?> some) {
            return elements(some);
        }
        if (value instanceof Map<?, ?> map) {
            return entries(map);
        }
        Table table = tables.of(value.getClass());
        return table == null ? written(value) : (Object) table.number(value, this::written);
    }

    private static boolean isScalar(Object value) {
        return value instanceof String || value instanceof Number || value instanceof Boolean;
    }

    private List<Object> elements(Collection<?> some) {
        if (some instanceof Set<?> set) {
            return set.stream().map(this::tree).sorted().collect(Collectors.toCollection(ArrayList::new));
        }
        List<Object> trees = new ArrayList<>(some.size());
        some.forEach(one -> trees.add(tree(one)));
        return trees;
    }

    private Map<String, Object> entries(Map<?, ?> map) {
        Map<?, ?> ordered = WITHOUT_ORDER.contains(map.getClass()) ? new TreeMap<>(map) : map;
        Map<String, Object> trees = new LinkedHashMap<>();
        // An empty value says something here: a criterion that does not apply, an attribute that is not stated.
        ordered.forEach((key, value) -> trees.put(word(key), tree(value)));
        return trees;
    }

    private static String word(Object key) {
        return key instanceof Enum<?> constant ? constant.name() : key.toString();
    }

    private Map<String, Object> written(Object owner) {
        if (!owner.getClass().isRecord()) {
            throw new IllegalStateException("no form for " + owner.getClass());
        }
        Map<String, Object> tree = new LinkedHashMap<>();
        if (owner instanceof VendorFact fact) {
            tree.put(TreeReader.TOPIC, fact.getTopic().json());
        }
        for (Shape.Component component : Shape.of(owner.getClass()).components()) {
            if (!texts.isFollowing(owner, component.name())) {
                put(tree, component, component.of(owner));
            }
        }
        return tree;
    }

    private void put(Map<String, Object> tree, Shape.Component component, Object value) {
        boolean nothing = value == null
                || component.type() == boolean.class && value.equals(false)
                || value instanceof Collection<?> some && some.isEmpty()
                || value instanceof Map<?, ?> map && map.isEmpty();
        if (!nothing && !(value instanceof Throwable)) {
            tree.put(component.name(), tree(value));
        }
    }
}
