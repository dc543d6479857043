package dev.tenken.extract.outside;

import dev.tenken.model.Nearest;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Reads the fields of an object that somebody wrote, and gathers what is wrong with them. */
final class Fields {
    private static final int SHOWN = 80;
    /** So few changes of letters make a slip of the pen; more make a word of its own. */
    private static final int SLIP = 2;

    private final Map<?, ?> tree;
    private final String where;
    private final List<String> problems;

    /** @param where the object stands; empty for the fact itself */
    Fields(Map<?, ?> tree, String where, List<String> problems) {
        this.tree = tree;
        this.where = where.isEmpty() ? "" : where + ".";
        this.problems = problems;
    }

    /** One line about a value that is not what was wanted. */
    static String wrong(String where, Object got, String wanted) {
        return where + ": " + (got == null ? "missing" : "got " + shown(got)) + "; wanted " + wanted;
    }

    static String shown(Object value) {
        String text = String.valueOf(value);
        String cut = text.length() <= SHOWN ? text : text.substring(0, SHOWN) + "…";
        return value instanceof String ? "\"" + cut + "\"" : cut;
    }

    boolean has(String key) {
        return tree.get(key) != null;
    }

    Object get(String key) {
        return tree.get(key);
    }

    void wrong(String key, String wanted) {
        problems.add(wrong(where + key, tree.get(key), wanted));
    }

    /** The text of a field, or null where it is missing or wrong. */
    String text(String key, boolean required) {
        Object value = tree.get(key);
        if (value instanceof String text && !text.isBlank()) {
            return text;
        }
        if (value != null || required) {
            wrong(key, "a text that is not empty");
        }
        return null;
    }

    /** The whole number of a field, or null where it is missing or wrong. */
    Integer number(String key) {
        Object value = tree.get(key);
        if (value == null || value instanceof Integer number && number >= 0) {
            return (Integer) value;
        }
        wrong(key, "a whole number, not below 0");
        return null;
    }

    /** The texts of a field that is a list; null where it is missing or wrong. */
    List<String> texts(String key) {
        Object value = tree.get(key);
        if (value instanceof List<?> list && list.stream().allMatch(String.class::isInstance)) {
            return list.stream().map(String.class::cast).toList();
        }
        if (value != null) {
            wrong(key, "a list of texts");
        }
        return null;
    }

    /**
     * Tells of keys that look like slips of known ones. Other keys are somebody's own and mean nothing here.
     *
     * @param known all keys that mean something
     */
    void tellSlips(Set<String> known) {
        List<String> missing = new ArrayList<>(known);
        tree.keySet().forEach(missing::remove);
        if (missing.isEmpty()) {
            return;
        }
        for (Object key : tree.keySet()) {
            String word = String.valueOf(key);
            if (!known.contains(word)) {
                String meant = Nearest.to(word, missing);
                if (Nearest.changes(word, meant) <= SLIP) {
                    problems.add(where + word + ": unknown; wanted \"" + meant + "\": mend the name");
                }
            }
        }
    }
}
