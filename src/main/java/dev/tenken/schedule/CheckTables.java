package dev.tenken.schedule;

import dev.tenken.database.Times;
import dev.tenken.schedule.CheckRecord.Outcome;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.result.RowView;

/** The tables of due days. */
final class CheckTables {
    private static final String COLUMNS =
            "vendor, due, looked_at, day, outcome, assessment, fingerprint, turns, worker";

    private final Handle handle;

    CheckTables(Handle handle) {
        this.handle = handle;
    }

    /** Puts the record down, unless its due day is settled already; whether it did. */
    boolean settle(CheckRecord record) {
        return handle.createUpdate("insert into vendor_check (" + COLUMNS
                                + ") values (:vendor, :due, :lookedAt, :day, :outcome, :assessment, :fingerprint, :turns, :worker)"
                                + " on conflict (vendor, due) do nothing")
                        .bind("vendor", record.check().vendor())
                        .bind("due", record.check().due().toString())
                        .bind("lookedAt", Times.text(record.lookedAt()))
                        .bind("day", record.day().toString())
                        .bind("outcome", record.outcome().name().toLowerCase(Locale.ROOT))
                        .bind("assessment", record.assessment())
                        .bind("fingerprint", record.fingerprint())
                        .bind(
                                "turns",
                                record.turns() == null ? null : record.turns().toString())
                        .bind("worker", record.worker())
                        .execute()
                == 1;
    }

    /** Forgets what was put down of a due day. */
    void takeBack(DueCheck check) {
        handle.createUpdate("delete from vendor_check where vendor = :vendor and due = :due")
                .bind("vendor", check.vendor())
                .bind("due", check.due().toString())
                .execute();
    }

    /** Notes under which id the assessment of a settled day is kept. */
    void keep(CheckRecord record) {
        handle.createUpdate("update vendor_check set assessment = :assessment where vendor = :vendor and due = :due")
                .bind("assessment", record.assessment())
                .bind("vendor", record.check().vendor())
                .bind("due", record.check().due().toString())
                .execute();
    }

    boolean isSettled(DueCheck check) {
        return handle.createQuery("select count(*) from vendor_check where vendor = :vendor and due = :due")
                        .bind("vendor", check.vendor())
                        .bind("due", check.due().toString())
                        .mapTo(Integer.class)
                        .one()
                > 0;
    }

    /** Every due day from one on that is settled. */
    Set<DueCheck> settledFrom(LocalDate first) {
        return handle.createQuery("select vendor, due from vendor_check where due >= :first")
                .bind("first", first.toString())
                .reduceRows(new HashSet<DueCheck>(), (all, row) -> {
                    all.add(check(row));
                    return all;
                });
    }

    /** What was put down of the vendor last. */
    Optional<CheckRecord> latest(String vendor) {
        return records("where vendor = :vendor order by looked_at desc, due desc limit 1", vendor).stream()
                .findFirst();
    }

    /** All that was put down of the vendor, the latest first. */
    List<CheckRecord> all(String vendor) {
        return records("where vendor = :vendor order by looked_at desc, due desc", vendor);
    }

    private List<CheckRecord> records(String where, String vendor) {
        return handle.createQuery("select " + COLUMNS + " from vendor_check " + where)
                .bind("vendor", vendor)
                .map((row, context) -> new CheckRecord(
                        new DueCheck(row.getString("vendor"), LocalDate.parse(row.getString("due"))),
                        Times.instant(row.getString("looked_at")),
                        LocalDate.parse(row.getString("day")),
                        Outcome.valueOf(row.getString("outcome").toUpperCase(Locale.ROOT)),
                        row.getString("assessment"),
                        row.getString("fingerprint"),
                        row.getString("turns") == null ? null : LocalDate.parse(row.getString("turns")),
                        row.getString("worker")))
                .list();
    }

    private static DueCheck check(RowView row) {
        return new DueCheck(row.getColumn("vendor", String.class), LocalDate.parse(row.getColumn("due", String.class)));
    }

    void failed(DueCheck check, Instant at, String message, String worker) {
        handle.createUpdate("insert into vendor_check_failure (vendor, due, at, message, worker)"
                        + " values (:vendor, :due, :at, :message, :worker) on conflict (vendor, due, at) do nothing")
                .bind("vendor", check.vendor())
                .bind("due", check.due().toString())
                .bind("at", Times.text(at))
                .bind("message", message)
                .bind("worker", worker)
                .execute();
    }
}
