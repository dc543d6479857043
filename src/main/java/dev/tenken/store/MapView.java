package dev.tenken.store;

import com.esotericsoftware.kryo.Kryo;
import com.esotericsoftware.kryo.Serializer;
import com.esotericsoftware.kryo.io.Input;
import com.esotericsoftware.kryo.io.Output;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/** Unmodifiable views of maps, which Kryo 5.6 cannot make: they come back as plain maps, and records make views of them again. */
final class MapView extends Serializer<Map<?, ?>> {

    static void register(Kryo kryo) {
        kryo.addDefaultSerializer(Collections.unmodifiableMap(Map.of()).getClass(), new MapView());
        kryo.addDefaultSerializer(
                Collections.unmodifiableSortedMap(Collections.emptySortedMap()).getClass(), new MapView());
    }

    @Override
    public void write(Kryo kryo, Output output, Map<?, ?> map) {
        output.writeVarInt(map.size(), true);
        map.forEach((key, value) -> {
            kryo.writeClassAndObject(output, key);
            kryo.writeClassAndObject(output, value);
        });
    }

    @Override
    public Map<?, ?> read(Kryo kryo, Input input, Class<? extends Map<?, ?>> type) {
        Map<Object, Object> map = SortedMap.class.isAssignableFrom(type) ? new TreeMap<>() : new LinkedHashMap<>();
        kryo.reference(map);
        for (int left = input.readVarInt(true); left > 0; left--) {
            Object key = kryo.readClassAndObject(input);
            map.put(key, kryo.readClassAndObject(input));
        }
        return map;
    }
}
