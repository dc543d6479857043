package dev.tenken.report.common;

import dev.tenken.data.Elements;
import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;

/** An object of JSON in the making: what is null or an empty list is left out, as the schemas of most forms demand. */
public final class Fields {

    private final Map<String, Object> tree = new LinkedHashMap<>();

    private Fields() {}

    /** An object without fields. */
    public static Fields of() {
        return new Fields();
    }

    /** An object that begins with this field. */
    public static Fields of(String name, Object value) {
        return new Fields().put(name, value);
    }

    /** Adds a field, behind those that are there; nothing when the value is null, or a list or object without content. */
    public Fields put(String name, Object value) {
        boolean empty = value instanceof Collection<?> several && several.isEmpty()
                || value instanceof Elements made && made.isEmpty()
                || value instanceof Map<?, ?> object && object.isEmpty();
        if (value != null && !empty) {
            tree.put(name, value);
        }
        return this;
    }

    /** The object, its fields in the order in which they were added. */
    public Map<String, Object> map() {
        return Collections.unmodifiableMap(tree);
    }
}
