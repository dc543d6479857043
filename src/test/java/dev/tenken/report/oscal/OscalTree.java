package dev.tenken.report.oscal;

import dev.tenken.data.Data;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;

/** An OSCAL file as tests look into it. */
public final class OscalTree {

    private final List<String> uuids = new ArrayList<>();
    private final List<String> references = new ArrayList<>();

    private final List<Map<?, ?>> objects = new ArrayList<>();

    private OscalTree() {}

    public static OscalTree of(String json) {
        OscalTree tree = new OscalTree();
        tree.collect(Data.readJson(json, "OSCAL", Object.class));
        return tree;
    }

    /** The UUIDs that the file defines. */
    public List<String> uuids() {
        return uuids;
    }

    /** The UUIDs that the file refers to. */
    public List<String> references() {
        return references;
    }

    /** The objects of every list of this name, wherever it stands. */
    public List<Map<?, ?>> nodes(String name) {
        List<Map<?, ?>> found = new ArrayList<>();
        objects.forEach(object -> found.addAll(list(object, name)));
        return found;
    }

    private void collect(Object node) {
        if (node instanceof Collection<?> several) {
            several.forEach(this::collect);
        } else if (node instanceof Map<?, ?> object) {
            objects.add(object);
            object.forEach((key, value) -> {
                String name = String.valueOf(key);
                if (name.equals("uuid")) {
                    uuids.add((String) value);
                } else if (name.endsWith("-uuid")) {
                    references.add((String) value);
                } else if (name.equals("href") && ((String) value).startsWith("#")) {
                    references.add(((String) value).substring(1));
                }
                collect(value);
            });
        }
    }

    static Object at(Object node, String... path) {
        Object here = node;
        for (String step : path) {
            here = ((Map<?, ?>) here).get(step);
        }
        return here;
    }

    /** The objects of a list; none when there is no such list. */
    public static List<Map<?, ?>> list(Map<?, ?> node, String name) {
        Object list = node.get(name);
        return list == null
                ? List.of()
                : ((List<?>) list).stream().<Map<?, ?>>map(o -> (Map<?, ?>) o).toList();
    }

    /** The value of a property, or null. */
    public static String prop(Map<?, ?> node, String name) {
        return list(node, "props").stream()
                .filter(p -> name.equals(p.get("name")))
                .map(p -> (String) p.get("value"))
                .findFirst()
                .orElse(null);
    }
}
