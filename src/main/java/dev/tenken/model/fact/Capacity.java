package dev.tenken.model.fact;

import java.util.List;

/**
 * How the provider sees to it that capacity suffices.
 *
 * @param activity {@code monitoring}, {@code planning}, {@code expansion}, {@code auto-scaling}
 */
public record Capacity(Statement statement, @Extension List<String> activity) implements VendorFact {

    public Capacity {
        activity = activity == null ? List.of() : List.copyOf(activity);
    }
}
