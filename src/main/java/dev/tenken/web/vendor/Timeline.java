package dev.tenken.web.vendor;

import dev.tenken.history.archive.Step;
import dev.tenken.history.archive.Stored;
import dev.tenken.web.Visit;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/** A vendor's assessments over the years, the newest first. */
public final class Timeline {
    private Timeline() {}

    /**
     * An assessment in the row.
     *
     * @param before the one before it, or null for the first
     */
    public record Entry(Step step, Stored before) {
        public Stored stored() {
            return step.stored();
        }
    }

    static List<Entry> of(String vendor, Visit visit) {
        List<Entry> entries = new ArrayList<>();
        Stored before = null;
        for (Step step : visit.facades().archive().trend(vendor)) {
            entries.add(new Entry(step, before));
            before = step.stored();
        }
        Collections.reverse(entries);
        return entries;
    }
}
