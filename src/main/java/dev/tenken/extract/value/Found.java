package dev.tenken.extract.value;

import dev.tenken.extract.passage.Captured;
import dev.tenken.extract.passage.Passage;
import dev.tenken.extract.text.Stretch;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;

/**
 * A value that a recogniser saw.
 *
 * @param hit where, in the folded text
 * @param roles what it means: {@link #VALUE} and further roles by name
 */
public record Found(Stretch hit, Map<String, Object> roles) {
    /** The role of a recogniser's main value. */
    public static final String VALUE = "value";

    /** In place of a value: the words themselves are the value, as the document has them. */
    static final String AS_WRITTEN = "$words";

    public static Found of(int start, int end, Object value) {
        return new Found(new Stretch(start, end), Map.of(VALUE, value));
    }

    /** Of values that overlap the longest; in the order of their places. */
    static List<Found> longest(List<Found> found) {
        List<Found> sorted = new ArrayList<>(found);
        sorted.sort(
                Comparator.comparingInt((Found f) -> f.hit().start() - f.hit().end())
                        .thenComparingInt(f -> f.hit().start()));
        List<Found> kept = new ArrayList<>();
        for (Found f : sorted) {
            if (kept.stream().noneMatch(k -> k.hit().overlaps(f.hit()))) {
                kept.add(f);
            }
        }
        kept.sort(Comparator.comparingInt(f -> f.hit().start()));
        return kept;
    }

    /** As it is, or with the document's words for its value when that is {@link #AS_WRITTEN}. */
    Found asWritten(Passage passage) {
        return AS_WRITTEN.equals(roles.get(VALUE))
                ? of(hit.start(), hit.end(), Captured.words(passage, hit.start(), hit.end()))
                : this;
    }
}
