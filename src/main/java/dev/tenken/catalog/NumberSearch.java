package dev.tenken.catalog;

import dev.tenken.model.catalog.Control;
import dev.tenken.model.catalog.ControlNumber;
import dev.tenken.model.catalog.Numbering;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Stream;

/** Finds controls by a number of any edition. */
final class NumberSearch {

    private NumberSearch() {}

    /**
     * The controls that a number stands for: in the earliest edition that has it, and there those whose own number it is before
     * those that are only near it; empty when no edition has it.
     */
    static List<Control> in(List<Control> controls, String number) {
        return Stream.of(Numbering.values())
                .flatMap(edition -> Stream.of(
                        having(controls, edition, n -> n.text().equalsIgnoreCase(number) && !n.nearest()),
                        having(controls, edition, n -> n.text().equalsIgnoreCase(number))))
                .filter(found -> !found.isEmpty())
                .findFirst()
                .orElse(List.of());
    }

    private static List<Control> having(List<Control> controls, Numbering edition, Predicate<ControlNumber> wanted) {
        return controls.stream()
                .filter(c -> c.numbers(edition).stream().anyMatch(wanted))
                .toList();
    }
}
