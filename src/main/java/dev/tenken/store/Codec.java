package dev.tenken.store;

import com.esotericsoftware.kryo.Kryo;
import com.esotericsoftware.kryo.io.Input;
import com.esotericsoftware.kryo.io.Output;
import dev.tenken.model.catalog.Control;
import dev.tenken.model.catalog.Criterion;

/**
 * Turns what is known of vendors into bytes and back, for as long as this object lives: what all vendors share, such as the controls, is
 * kept here and only numbered in the bytes. Another run cannot read them. For one thread at a time.
 */
final class Codec<T> {
    private static final int USUAL_BYTES = 1 << 16;

    private final Kryo kryo = new Kryo();
    private final Output output = new Output(USUAL_BYTES, -1);

    private final Class<T> type;

    Codec(Class<T> type) {
        this.type = type;
        // Every type may occur that vendors are described by, and nothing but what this run wrote is ever read.
        kryo.setRegistrationRequired(false);
        // Facts stand in the extraction and again in the results that rest on them: once in the bytes, and one object
        // again after.
        kryo.setReferences(true);
        MapView.register(kryo);
        kryo.addDefaultSerializer(Control.class, new Shared<Control>());
        kryo.addDefaultSerializer(Criterion.class, new Shared<Criterion>());
    }

    byte[] bytes(T value) {
        output.reset();
        kryo.writeObject(output, value);
        return output.toBytes();
    }

    T value(byte[] bytes) {
        return kryo.readObject(new Input(bytes), type);
    }
}
