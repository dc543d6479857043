package dev.tenken.history.form;

import java.lang.reflect.Constructor;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.util.Arrays;
import java.util.List;

/**
 * The components of a record of the model: what is written of it, and what it is made of again.
 *
 * @param components in their order
 * @param constructor the canonical one
 */
record Shape(List<Component> components, Constructor<?> constructor) {
    private static final ClassValue<Shape> KNOWN = new ClassValue<>() {
        @Override
        protected Shape computeValue(Class<?> type) {
            return read(type);
        }
    };

    /** One component of a record. */
    record Component(String name, Type type, Method accessor) {
        Object of(Object owner) {
            return called(() -> accessor.invoke(owner));
        }
    }

    static Shape of(Class<?> type) {
        return KNOWN.get(type);
    }

    /** A record of these values, which its constructor checks as it always does. */
    Object made(Object[] values) {
        return called(() -> constructor.newInstance(values));
    }

    private static Shape read(Class<?> type) {
        RecordComponent[] parts = type.getRecordComponents();
        Class<?>[] types = Arrays.stream(parts).map(RecordComponent::getType).toArray(Class<?>[]::new);
        return called(() -> {
            Constructor<?> constructor = type.getDeclaredConstructor(types);
            constructor.setAccessible(true);
            return new Shape(Arrays.stream(parts).map(Shape::component).toList(), constructor);
        });
    }

    private static Component component(RecordComponent part) {
        Method accessor = part.getAccessor();
        accessor.setAccessible(true);
        return new Component(part.getName(), part.getGenericType(), accessor);
    }

    private interface Call<T> {
        T call() throws ReflectiveOperationException;
    }

    private static <T> T called(Call<T> call) {
        try {
            return call.call();
        } catch (InvocationTargetException e) {
            if (e.getCause() instanceof RuntimeException cause) {
                throw cause;
            }
            throw new IllegalStateException(e);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException("every record has its constructor and its accessors", e);
        }
    }
}
