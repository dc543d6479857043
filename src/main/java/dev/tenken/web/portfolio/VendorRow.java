package dev.tenken.web.portfolio;

import dev.tenken.history.archive.Counts;
import dev.tenken.history.archive.Glance;
import dev.tenken.history.archive.Stored;
import dev.tenken.register.DueState;
import dev.tenken.register.RegisteredVendor;
import java.time.LocalDate;

/**
 * A vendor as the list shows it.
 *
 * @param next when it is due, or null for never
 * @param newest its newest assessment, or null when there is none
 * @param glance what its assessments come to
 */
public record VendorRow(RegisteredVendor vendor, DueState state, LocalDate next, Stored newest, Glance glance) {

    public Counts counts() {
        return newest == null ? Counts.NONE : newest.counts();
    }

    /** How many controls were judged. */
    public int judged() {
        Counts counts = counts();
        return counts.satisfied() + counts.partial() + counts.gap() + counts.notDisclosed();
    }
}
