package dev.tenken.catalog;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/**
 * Which keys an object of OSCAL has and what they hold. It serves to tell an author everything that is out of shape at once,
 * each with its path, before the content is looked at.
 */
final class Shape {

    private enum Kind {
        TEXT,
        TEXTS,
        OBJECT,
        OBJECTS,
        ANYTHING
    }

    private record Key(Kind kind, Format format, Shape shape) {}

    private final Map<String, Key> keys = new LinkedHashMap<>();
    private final Set<String> required = new TreeSet<>();

    Shape text(String key, Format format) {
        keys.put(key, new Key(Kind.TEXT, format, null));
        return this;
    }

    Shape texts(String key, Format format) {
        keys.put(key, new Key(Kind.TEXTS, format, null));
        return this;
    }

    Shape object(String key, Shape shape) {
        keys.put(key, new Key(Kind.OBJECT, null, shape));
        return this;
    }

    Shape objects(String key, Shape shape) {
        keys.put(key, new Key(Kind.OBJECTS, null, shape));
        return this;
    }

    /** Keys that OSCAL knows and that carry no meaning for Tenken. */
    Shape unread(String... some) {
        for (String key : some) {
            keys.put(key, new Key(Kind.ANYTHING, null, null));
        }
        return this;
    }

    Shape require(String... some) {
        required.addAll(List.of(some));
        return this;
    }

    /**
     * What is left of a tree without everything that is out of shape or unread.
     *
     * @param place the path of the tree, for messages
     * @param problems takes everything that is out of shape
     */
    Map<String, Object> check(Object tree, String place, Problems problems) {
        Map<String, Object> kept = new LinkedHashMap<>();
        if (!(tree instanceof Map<?, ?> map)) {
            problems.add(place, "wanted a mapping with " + required + ", got " + shown(tree));
            return kept;
        }
        String named = named(place, map);
        required.stream().filter(key -> map.get(key) == null).forEach(key -> problems.add(named, key + " is missing"));
        map.forEach((key, value) -> {
            Key known = keys.get(String.valueOf(key));
            if (known == null) {
                problems.add(
                        named,
                        "unknown key " + key + "; known here: " + new TreeSet<>(keys.keySet()) + ": mend or remove it");
            } else if (value != null) {
                Object read = known.kind == Kind.ANYTHING ? null : read(known, key.toString(), value, place, problems);
                if (read != null) {
                    kept.put(key.toString(), read);
                }
            }
        });
        return kept;
    }

    private Object read(Key key, String name, Object value, String place, Problems problems) {
        String path = place.isEmpty() ? name : place + "/" + name;
        return switch (key.kind) {
            case TEXT -> text(key.format, value, path, problems);
            case OBJECT -> key.shape == null ? value : key.shape.check(value, path, problems);
            default -> list(key, value, path, problems);
        };
    }

    private static List<Object> list(Key key, Object value, String path, Problems problems) {
        if (!(value instanceof List<?> list)) {
            problems.add(path, "wanted a list, got " + shown(value) + ": write each entry behind a dash");
            return null;
        }
        if (list.isEmpty()) {
            problems.add(path, "the list is empty; wanted at least one entry: add one or remove the key");
        }
        List<Object> kept = new ArrayList<>();
        for (int i = 0; i < list.size(); i++) {
            String at = path + "[" + i + "]";
            Object read = key.kind == Kind.TEXTS
                    ? text(key.format, list.get(i), at, problems)
                    : key.shape.check(list.get(i), at, problems);
            if (read != null) {
                kept.add(read);
            }
        }
        return kept;
    }

    private static String text(Format format, Object value, String path, Problems problems) {
        if (value instanceof Number || value instanceof Boolean) {
            problems.add(path, "wanted a text, got " + value + ": put it in quotes");
            return value.toString();
        }
        if (!(value instanceof String text)) {
            problems.add(path, "wanted " + format.wanted() + ", got " + shown(value));
            return null;
        }
        if (!format.fits(text)) {
            problems.add(path, "\"" + text + "\" does not fit; wanted " + format.wanted());
        }
        return text;
    }

    /** The path with the object's own id, by which an author finds it sooner. */
    static String named(String place, Map<?, ?> map) {
        for (String key : List.of("id", "param-id", "control-id")) {
            if (map.get(key) instanceof String id) {
                return named(place, id);
            }
        }
        return place;
    }

    static String named(String place, String id) {
        return id == null ? place : place + " (" + id + ")";
    }

    private static String shown(Object value) {
        return value instanceof Map ? "a mapping" : value instanceof List ? "a list" : String.valueOf(value);
    }
}
