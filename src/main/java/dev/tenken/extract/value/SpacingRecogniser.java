package dev.tenken.extract.value;

import dev.tenken.extract.passage.Passage;
import dev.tenken.model.Interval;
import dev.tenken.model.TimeSpan;
import java.util.List;

/**
 * Sees durations as the time between two occurrences: 頻度は6時間, "backup interval: 4 hours". Any duration looks like one; what it belongs to
 * must be said beside it.
 */
public record SpacingRecogniser(DurationRecogniser durations) implements Recogniser {
    @Override
    public List<Found> find(Passage passage) {
        return durations.find(passage.text()).stream()
                .map(f -> Found.of(f.hit().start(), f.hit().end(), interval(f)))
                .toList();
    }

    private static Interval interval(Found duration) {
        TimeSpan least = (TimeSpan) duration.roles().get(Found.VALUE);
        TimeSpan most = (TimeSpan) duration.roles().getOrDefault(DurationRecogniser.MAX, least);
        return new Interval(least, most);
    }
}
