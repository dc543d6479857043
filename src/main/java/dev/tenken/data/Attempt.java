package dev.tenken.data;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import dev.tenken.model.InputException;

/**
 * An entry of a list in YAML that is read by itself, so that what is wrong with one does not hide the next. It is read into its record at
 * once, never by way of a tree: a tree takes {@code no} for false and {@code 1.10} for 1.1 before anybody can say that a text is wanted.
 */
@JsonDeserialize(using = AttemptReader.class)
public final class Attempt<T> {
    private final T value;
    private final String problem;
    private final boolean empty;

    private Attempt(T value, String problem, boolean empty) {
        this.value = value;
        this.problem = problem;
        this.empty = empty;
    }

    static <T> Attempt<T> of(T value) {
        return new Attempt<>(value, null, false);
    }

    static <T> Attempt<T> failed(String problem) {
        return new Attempt<>(null, problem, false);
    }

    static <T> Attempt<T> nothing() {
        return new Attempt<>(null, "is empty; wanted a mapping", true);
    }

    /** True when nothing at all stands there. */
    public boolean isEmpty() {
        return empty;
    }

    /**
     * The entry.
     *
     * @param place what it is called in messages
     * @throws InputException when it does not fit
     */
    public T get(String place) {
        if (problem != null) {
            throw new InputException(place + ": " + problem);
        }
        return value;
    }
}
