package dev.tenken.data;

import java.util.AbstractList;
import java.util.List;
import java.util.RandomAccess;
import java.util.function.Function;

/** A list made of another, each element whenever it is asked for: none is kept. */
public final class Mapped<S, T> extends AbstractList<T> implements RandomAccess {
    private final List<S> list;
    private final Function<S, T> made;

    private Mapped(List<S> list, Function<S, T> made) {
        this.list = list;
        this.made = made;
    }

    /** @param made gives equal elements whenever it is asked for the same */
    public static <S, T> List<T> of(List<S> list, Function<S, T> made) {
        return new Mapped<>(list, made);
    }

    @Override
    public T get(int index) {
        return made.apply(list.get(index));
    }

    @Override
    public int size() {
        return list.size();
    }
}
