package dev.tenken.assess.workshop;

import dev.tenken.model.TimeSpan;
import dev.tenken.model.catalog.Control;
import dev.tenken.model.catalog.Parameter;
import dev.tenken.model.catalog.Thresholds;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * A change of one threshold: a duration or number one step larger or smaller, or a list without one of its words.
 *
 * @param id of the parameter
 * @param step 1 or -1; for a list the place of the word left out, from 0
 */
record Threshold(String id, int step) {

    /** The changes that this value can undergo. */
    static List<Threshold> of(String id, String value) {
        if (TimeSpan.isDuration(value) || value.matches("\\d+")) {
            return List.of(new Threshold(id, 1), new Threshold(id, -1));
        }
        return IntStream.range(0, value.split(",").length)
                .mapToObj(i -> new Threshold(id, i))
                .toList();
    }

    /** The control with the changed threshold; the same when it does not have it. */
    Control apply(Control control) {
        return control.parameters().containsKey(id)
                ? control.withParameters(
                        Map.of(id, apply(control.parameters().get(id).value())), "change")
                : control;
    }

    /** The thresholds with the changed one; the same when it is not among them. */
    Thresholds apply(Thresholds thresholds) {
        return thresholds.parameters().containsKey(id)
                ? new Thresholds(
                        thresholds.owner(),
                        Parameter.with(thresholds.parameters(), Map.of(id, apply(thresholds.value(id))), "change"))
                : thresholds;
    }

    /** The value behind the change. */
    String apply(String value) {
        if (TimeSpan.isDuration(value)) {
            return stepped(TimeSpan.parse(value));
        }
        if (value.matches("\\d+")) {
            return String.valueOf(Math.max(0, Integer.parseInt(value) + step));
        }
        List<String> words = new ArrayList<>(Arrays.asList(value.split(",")));
        if (step < words.size()) {
            words.remove(step);
        }
        return words.stream().map(String::strip).collect(Collectors.joining(", "));
    }

    // Months and years are stepped by the day, so that the case need not stand far from the limit; from their longest
    // or shortest,
    // because all between counts as the same.
    private String stepped(TimeSpan span) {
        boolean coarse = span.scale().compareTo(TimeSpan.Scale.DAY) > 0;
        long days = step > 0 ? span.mostDays() : span.seconds() / 86_400;
        TimeSpan fine = coarse ? TimeSpan.of((int) days, TimeSpan.Scale.DAY) : span;
        return TimeSpan.of(Math.max(0, fine.amount() + step), fine.scale()).iso();
    }
}
