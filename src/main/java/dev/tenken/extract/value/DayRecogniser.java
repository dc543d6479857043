package dev.tenken.extract.value;

import dev.tenken.extract.passage.Captured;
import dev.tenken.extract.passage.Passage;
import dev.tenken.figures.Dates;
import java.util.List;
import java.util.function.BiFunction;

/**
 * Sees days and months of a year: 2022年7月, 令和4年7月1日, "November 10th, 2011", "July 2022", 2022-07-01.
 *
 * @param form of a date that stands in a passage
 */
public record DayRecogniser(BiFunction<Passage, Dates.Found, String> form) implements Recogniser {

    /** Gives them in the form of ISO-8601. */
    public static DayRecogniser iso() {
        return new DayRecogniser((passage, date) -> date.iso());
    }

    /** Gives them as written. */
    public static DayRecogniser asWritten() {
        return new DayRecogniser((passage, date) -> Captured.words(passage, date.start(), date.end()));
    }

    @Override
    public List<Found> find(Passage passage) {
        return Dates.in(passage.text().folded()).stream()
                .map(d -> Found.of(d.start(), d.end(), form.apply(passage, d)))
                .toList();
    }
}
