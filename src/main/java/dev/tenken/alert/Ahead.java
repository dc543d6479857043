package dev.tenken.alert;

import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * How many days ahead of a deadline it is told.
 *
 * @param usual for all kinds that have none of their own
 * @param own by kind; an empty list tells of none
 */
public record Ahead(List<Integer> usual, Map<AlertKind, List<Integer>> own) {
    /** Stands for the time after the day. */
    static final int PASSED = -1;

    public static final Ahead USUAL = new Ahead(List.of(30, 7, 1), Map.of());

    public Ahead {
        usual = usual.stream().distinct().sorted().toList();
        own = Map.copyOf(own);
    }

    /** All steps of a kind, the most pressing first. */
    List<Integer> steps(AlertKind kind) {
        return own.getOrDefault(kind, usual).stream().distinct().sorted().toList();
    }

    /** Of the steps that are reached when so many days are left the most pressing one. */
    Optional<Integer> pressing(AlertKind kind, long left) {
        List<Integer> steps = steps(kind);
        return left < 0 && !steps.isEmpty()
                ? Optional.of(PASSED)
                : steps.stream().filter(step -> left <= step).findFirst();
    }
}
