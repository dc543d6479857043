package dev.tenken.extract;

import dev.tenken.figures.Dates;
import java.util.List;

/** Sees days and months of a year: 2022年7月, 令和4年7月1日, "November 10th, 2011", "July 2022", 2022-07-01. Their form is ISO-8601. */
final class DayRecogniser implements Recogniser {

    @Override
    public List<Found> find(Passage passage) {
        return Dates.in(passage.text().folded()).stream()
                .map(d -> Found.of(d.start(), d.end(), d.iso()))
                .toList();
    }
}
