package dev.tenken.data;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.databind.JsonSerializable;
import com.fasterxml.jackson.databind.SerializerProvider;
import com.fasterxml.jackson.databind.jsontype.TypeSerializer;
import java.io.IOException;
import java.util.Iterator;
import java.util.function.Supplier;
import java.util.stream.Stream;

/**
 * A list of a tree that is written as JSON, whose elements are made one after the other while it is written: none is held longer
 * than its own writing takes, so the list may be longer than memory.
 */
public final class Elements extends JsonSerializable.Base {

    private final Supplier<? extends Stream<?>> made;

    /** @param made gives the elements, from the first, whenever it is asked */
    public Elements(Supplier<? extends Stream<?>> made) {
        this.made = made;
    }

    /** Whether there is no element; finding out makes the first. */
    public boolean isEmpty() {
        return !made.get().iterator().hasNext();
    }

    @Override
    public void serialize(JsonGenerator json, SerializerProvider provider) throws IOException {
        json.writeStartArray();
        for (Iterator<?> each = made.get().iterator(); each.hasNext(); ) {
            provider.defaultSerializeValue(each.next(), json);
        }
        json.writeEndArray();
    }

    @Override
    public void serializeWithType(JsonGenerator json, SerializerProvider provider, TypeSerializer types)
            throws IOException {
        serialize(json, provider);
    }
}
