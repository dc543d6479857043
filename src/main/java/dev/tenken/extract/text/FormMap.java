package dev.tenken.extract.text;

import java.util.concurrent.atomic.AtomicReferenceArray;
import java.util.function.Function;

/** What is made of each form of a word, made once. */
public final class FormMap<T> {
    private volatile AtomicReferenceArray<T> values = new AtomicReferenceArray<>(0);

    /** @param made makes it, never null; several threads may make it at a time */
    public T get(WordForm form, Function<WordForm, T> made) {
        int number = form.number();
        if (number < 0) {
            return made.apply(form);
        }
        AtomicReferenceArray<T> known = values;
        T value = number < known.length() ? known.get(number) : null;
        return value == null ? put(number, made.apply(form)) : value;
    }

    private synchronized T put(int number, T value) {
        if (number >= values.length()) {
            AtomicReferenceArray<T> more = new AtomicReferenceArray<>(2 * number + 1);
            for (int i = 0; i < values.length(); i++) {
                more.set(i, values.get(i));
            }
            values = more;
        }
        values.set(number, value);
        return value;
    }
}
