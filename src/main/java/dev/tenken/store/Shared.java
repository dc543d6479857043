package dev.tenken.store;

import com.esotericsoftware.kryo.Kryo;
import com.esotericsoftware.kryo.Serializer;
import com.esotericsoftware.kryo.io.Input;
import com.esotericsoftware.kryo.io.Output;
import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;

/** Keeps objects that all vendors share in memory, and writes their numbers. Each object stays one object. */
final class Shared<T> extends Serializer<T> {
    private final Map<T, Integer> numbers = new IdentityHashMap<>();
    private final List<T> objects = new ArrayList<>();

    Shared() {
        setImmutable(true);
    }

    @Override
    public void write(Kryo kryo, Output output, T object) {
        output.writeVarInt(numbers.computeIfAbsent(object, this::keep), true);
    }

    private int keep(T object) {
        objects.add(object);
        return objects.size() - 1;
    }

    @Override
    public T read(Kryo kryo, Input input, Class<? extends T> type) {
        return objects.get(input.readVarInt(true));
    }
}
