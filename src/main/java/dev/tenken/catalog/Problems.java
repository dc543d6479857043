package dev.tenken.catalog;

import dev.tenken.model.InputException;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Supplier;

/** Gathers what is wrong with a file, so that its author learns it all at once. */
final class Problems {

    private final String file;
    private final Set<String> found = new LinkedHashSet<>();

    Problems(String file) {
        this.file = file;
    }

    void add(String place, String problem) {
        found.add((place.isEmpty() ? "top level" : place) + ": " + problem);
    }

    /** The value, or null and a problem when making it fails. */
    <T> T attempt(String place, Supplier<T> value) {
        try {
            return value.get();
        } catch (IllegalArgumentException | InputException e) {
            add(place, e.getMessage());
            return null;
        }
    }

    /** Returns the value, or null and a problem when it is missing or blank. */
    String require(String place, String name, String value) {
        if (value == null || value.isBlank()) {
            add(place, name + " is missing");
            return null;
        }
        return value;
    }

    boolean any() {
        return !found.isEmpty();
    }

    /** Everything found so far, in the order in which it was found. */
    List<String> found() {
        return List.copyOf(found);
    }

    /** One message of everything found, under the file's path. */
    InputException asException() {
        return InputException.ofAll(file + ": " + found.size() + " to mend", found());
    }

    void throwIfAny() {
        if (any()) {
            throw asException();
        }
    }
}
