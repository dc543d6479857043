package dev.tenken.history.form;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/** Objects that are said once and named by their numbers everywhere else. Equal objects have one number. */
final class Table {
    private final List<Object> objects = new ArrayList<>();
    private final Map<Object, Integer> same = new IdentityHashMap<>();
    private final Map<Object, Integer> equal = new HashMap<>();
    private final List<Object> trees = new ArrayList<>();

    /** Takes objects that are said elsewhere: the first numbers are theirs. */
    void seed(List<?> others) {
        others.forEach(this::add);
    }

    /** The number of an object; a new one is written. */
    int number(Object object, Function<Object, Object> written) {
        Integer known = same.get(object);
        if (known == null) {
            known = equal.get(object);
        }
        if (known != null) {
            same.put(object, known);
            return known;
        }
        // What it is made of is numbered first, so that it can be read first.
        Object tree = written.apply(object);
        trees.add(tree);
        return add(object);
    }

    /** The object of a number. */
    Object get(int number) {
        return objects.get(number);
    }

    int add(Object object) {
        int number = objects.size();
        objects.add(object);
        same.put(object, number);
        equal.putIfAbsent(object, number);
        return number;
    }

    /** What was written, without what is said elsewhere, in the order of the numbers. */
    List<Object> trees() {
        return trees;
    }

    List<Object> objects() {
        return objects;
    }
}
