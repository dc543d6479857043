package dev.tenken.extract.value;

import dev.tenken.data.Patterns;
import dev.tenken.extract.passage.Captured;
import dev.tenken.extract.passage.Passage;
import dev.tenken.figures.Dates;
import java.util.ArrayList;
import java.util.List;
import java.util.function.BiFunction;
import java.util.regex.Pattern;

/**
 * Sees days and months of a year: 2022年7月, 令和4年7月1日, "November 10th, 2011", "July 2022", 2022-07-01.
 *
 * @param form of a date that stands in a passage
 * @param end which of the two days of a span counts: 2024年4月1日〜2027年3月31日; null for both
 */
public record DayRecogniser(BiFunction<Passage, Dates.Found, String> form, End end) implements Recogniser {

    /** The days of a span. */
    private enum End {
        FIRST,
        LAST
    }

    private static final Pattern SPAN = Patterns.compile("^ ?(?:to|through|until|till|and|から|より|[-–—~〜～])[ 、]?$");

    /** Gives them in the form of ISO-8601. */
    public static DayRecogniser iso() {
        return new DayRecogniser((passage, date) -> date.iso(), null);
    }

    /** As {@link #iso}, of a span the day on which it begins. */
    public static DayRecogniser first() {
        return new DayRecogniser((passage, date) -> date.iso(), End.FIRST);
    }

    /** As {@link #iso}, of a span the day on which it ends. */
    public static DayRecogniser last() {
        return new DayRecogniser((passage, date) -> date.iso(), End.LAST);
    }

    /** Gives them as written. */
    public static DayRecogniser asWritten() {
        return new DayRecogniser((passage, date) -> Captured.words(passage, date.start(), date.end()), null);
    }

    @Override
    public List<Found> find(Passage passage) {
        String text = passage.text().folded();
        List<Dates.Found> dates = Dates.in(text);
        List<Found> found = new ArrayList<>();
        for (int i = 0; i < dates.size(); i++) {
            boolean opens = i + 1 < dates.size() && isSpan(text, dates.get(i), dates.get(i + 1));
            boolean closes = i > 0 && isSpan(text, dates.get(i - 1), dates.get(i));
            if (end == null || !(opens && end == End.LAST) && !(closes && end == End.FIRST)) {
                Dates.Found date = dates.get(i);
                found.add(Found.of(date.start(), date.end(), form.apply(passage, date)));
            }
        }
        return found;
    }

    private static boolean isSpan(String text, Dates.Found from, Dates.Found to) {
        return from.end() <= to.start()
                && SPAN.matcher(text.substring(from.end(), to.start())).matches();
    }
}
