package dev.tenken.schedule;

import dev.tenken.database.Database;
import dev.tenken.database.Times;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

/**
 * A due day that could not be settled so far.
 *
 * @param check which
 * @param at when it was tried last
 * @param message why it failed then
 */
public record StandingFailure(DueCheck check, Instant at, String message) {

    /** All of them, sorted by vendor and day. */
    public static List<StandingFailure> all(Database database) {
        return database.jdbi()
                .withHandle(h -> h.createQuery("select f.vendor, f.due, f.at, f.message from vendor_check_failure f"
                                + " join (select vendor as v, due as d, max(at) as last from vendor_check_failure"
                                + " group by vendor, due) n on f.vendor = n.v and f.due = n.d and f.at = n.last"
                                + " where not exists (select 1 from vendor_check c where c.vendor = f.vendor"
                                + " and c.due = f.due) order by f.vendor, f.due")
                        .map((row, context) -> new StandingFailure(
                                new DueCheck(row.getString(1), LocalDate.parse(row.getString(2))),
                                Times.instant(row.getString(3)),
                                row.getString(4)))
                        .list());
    }
}
