package dev.tenken.data;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.databind.JsonSerializable;
import com.fasterxml.jackson.databind.SerializerProvider;
import com.fasterxml.jackson.databind.jsontype.TypeSerializer;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

/**
 * An object in a tree that is written as JSON: what a map is there, for objects that there are thousands of, and in which nobody looks anything up.
 */
public final class JsonObject extends JsonSerializable.Base {
    private final List<String> names;
    private final List<Object> values;

    /** @param fields how many it will have, or about */
    public JsonObject(int fields) {
        this.names = new ArrayList<>(fields);
        this.values = new ArrayList<>(fields);
    }

    /** Puts a field behind the others; no name may come twice. */
    public JsonObject put(String name, Object value) {
        names.add(name);
        values.add(value);
        return this;
    }

    @Override
    public void serialize(JsonGenerator json, SerializerProvider provider) throws IOException {
        json.writeStartObject();
        for (int i = 0; i < names.size(); i++) {
            json.writeFieldName(names.get(i));
            write(values.get(i), json, provider);
        }
        json.writeEndObject();
    }

    private static void write(Object value, JsonGenerator json, SerializerProvider provider) throws IOException {
        if (value instanceof String text) {
            json.writeString(text);
        } else if (value instanceof Integer number) {
            json.writeNumber(number);
        } else if (value instanceof Boolean is) {
            json.writeBoolean(is);
        } else {
            provider.defaultSerializeValue(value, json);
        }
    }

    @Override
    public void serializeWithType(JsonGenerator json, SerializerProvider provider, TypeSerializer types)
            throws IOException {
        serialize(json, provider);
    }
}
