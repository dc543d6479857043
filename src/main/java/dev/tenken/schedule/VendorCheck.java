package dev.tenken.schedule;

import dev.tenken.data.Data;
import dev.tenken.database.Database;
import dev.tenken.database.EventLog;
import dev.tenken.database.VendorRow;
import dev.tenken.model.InputException;
import dev.tenken.model.Vendor;
import dev.tenken.register.Register;
import dev.tenken.register.RegisteredDocument;
import dev.tenken.register.RegisteredVendor;
import dev.tenken.run.DatedRun;
import dev.tenken.run.PeriodicRun;
import dev.tenken.run.PeriodicRun.Found;
import dev.tenken.run.RunListener;
import dev.tenken.schedule.CheckRecord.Outcome;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jdbi.v3.core.Handle;

/**
 * Settles one due day of one vendor. What it finds out is put down in one transaction with the fact that it was settled, so that a worker
 * that dies on the way leaves nothing, and of two that do the same one is too late.
 */
final class VendorCheck {
    private final Database database;
    private final Register register;
    private final PeriodicRun run;
    private final Keeper keeper;
    private final EventLog events;
    private final Clock clock;
    private final String worker;
    private final WorkListener listener;

    VendorCheck(Parts parts, String worker) {
        this.database = parts.database();
        this.register = parts.register();
        this.run = parts.run();
        this.keeper = parts.keeper();
        this.events = parts.events();
        this.clock = parts.clock();
        this.listener = parts.listener();
        this.worker = worker;
    }

    /**
     * Settles it, unless it is settled, or not due any more: the vendor was done by hand since, is caught up with a later day, or is not
     * watched any more.
     *
     * @throws InputException when the papers, or what they are measured with, cannot be read
     */
    void settle(DueCheck check) {
        Optional<RegisteredVendor> vendor = register.find(check.vendor());
        Instant now = clock.instant();
        LocalDate today = register.rhythm().day(now);
        if (vendor.isEmpty() || !check.due().equals(register.rhythm().dueBy(vendor.get(), today))) {
            return;
        }
        if (database.jdbi().withHandle(h -> new CheckTables(h).isSettled(check))) {
            return;
        }
        Found found = find(vendor.get(), register.documents(check.vendor()), today);
        Optional<CheckRecord> last = database.jdbi().withHandle(h -> new CheckTables(h).latest(check.vendor()));
        if (last.isPresent() && last.get().holds(found.fingerprint(), today)) {
            put(unchanged(check, last.get(), today), found, null, List.of());
        } else {
            assess(check, found, today);
        }
    }

    /**
     * What a vendor's folder holds.
     *
     * @param documents of the vendor in the register
     * @throws InputException when it, or what vendors are measured with, cannot be read, or a document is not there
     */
    Found find(RegisteredVendor vendor, List<RegisteredDocument> documents, LocalDate today) {
        if (vendor.folder() == null) {
            throw new InputException(vendor.id() + " has no folder with papers; name one with \"vendor edit "
                    + vendor.id() + " --folder DIR\"");
        }
        Found found = run.find(new Vendor(vendor.id(), vendor.name(), vendor.services()), vendor.folder(), today);
        refuseMissing(vendor, documents, found);
        return found;
    }

    /** A paper that is not there where it was is a failure to be told, and no vendor who takes back what it stated. */
    private static void refuseMissing(RegisteredVendor vendor, List<RegisteredDocument> documents, Found found) {
        List<String> missing = documents.stream()
                .map(RegisteredDocument::path)
                .filter(path -> path != null && !found.papers().containsKey(path))
                .map(path -> path + ": in the register, but not in " + vendor.folder()
                        + "; put it back, or strike it with \"vendor edit " + vendor.id() + " --strike " + path + "\"")
                .toList();
        if (!missing.isEmpty()) {
            throw InputException.ofAll(vendor.id() + ": papers are missing; it was not assessed without them", missing);
        }
    }

    CheckRecord unchanged(DueCheck check, CheckRecord last, LocalDate today) {
        return new CheckRecord(
                check,
                clock.instant(),
                today,
                Outcome.UNCHANGED,
                last.assessment(),
                last.fingerprint(),
                last.turns(),
                worker);
    }

    private void assess(DueCheck check, Found found, LocalDate today) {
        DatedRun assessed = run.assess(found, today, RunListener.SILENT);
        Keeper.Ready ready = keeper.prepare(assessed.assessment(), found.folder());
        List<Tie> ties = Tie.of(assessed.assessment().vendors().get(0));
        CheckRecord record = new CheckRecord(
                check, clock.instant(), today, Outcome.ASSESSED, null, found.fingerprint(), assessed.turns(), worker);
        put(record, found, ready, ties);
    }

    /** Assesses the vendor although nobody waited for it; see {@link AskedCheck}. */
    Keeper.Ready asked(String id, RunListener told) {
        RegisteredVendor vendor = register.vendor(id);
        LocalDate today = register.today();
        Found found = find(vendor, register.documents(id), today);
        DatedRun assessed = run.assess(found, today, told);
        Keeper.Ready ready = keeper.prepare(assessed.assessment(), found.folder());
        List<Tie> ties = Tie.of(assessed.assessment().vendors().get(0));
        CheckRecord record = new CheckRecord(
                new DueCheck(id, today),
                clock.instant(),
                today,
                Outcome.ASSESSED,
                null,
                found.fingerprint(),
                assessed.turns(),
                worker);
        return handle -> putAsked(handle, record, found, ready, ties);
    }

    /** What was put down for this day before makes room: this is what holds. */
    private String putAsked(Handle handle, CheckRecord record, Found found, Keeper.Ready ready, List<Tie> ties) {
        String vendor = record.check().vendor();
        CheckTables tables = new CheckTables(handle);
        tables.takeBack(record.check());
        tables.settle(record);
        register.done(handle, vendor, record.day(), null);
        register.seen(handle, vendor, found.papers(), record.day());
        new TieTable(handle).put(vendor, ties, record.day());
        CheckRecord kept = record.kept(ready.keep(handle));
        tables.keep(kept);
        tell(handle, kept);
        return kept.assessment();
    }

    private void put(CheckRecord record, Found found, Keeper.Ready ready, List<Tie> ties) {
        boolean done = database.jdbi().inTransaction(handle -> put(handle, record, found, ready, ties));
        if (done) {
            listener.settled(record);
        }
    }

    /** Whoever settles the day first keeps what came of it; what another one found out is let go. */
    private boolean put(Handle handle, CheckRecord record, Found found, Keeper.Ready ready, List<Tie> ties) {
        CheckTables tables = new CheckTables(handle);
        if (!tables.settle(record)) {
            return false;
        }
        register.done(
                handle, record.check().vendor(), record.day(), record.check().due());
        register.seen(handle, record.check().vendor(), found.papers(), record.day());
        CheckRecord kept = record;
        if (ready != null) {
            new TieTable(handle).put(record.check().vendor(), ties, record.day());
            kept = record.kept(ready.keep(handle));
            tables.keep(kept);
        }
        tell(handle, kept);
        return true;
    }

    void tell(Handle handle, CheckRecord record) {
        Map<String, Object> detail = new LinkedHashMap<>();
        detail.put("due", record.check().due().toString());
        detail.put("assessment", Objects.toString(record.assessment(), ""));
        events.append(
                handle,
                worker,
                record.lookedAt(),
                record.outcome() == Outcome.ASSESSED ? "check.assessed" : "check.unchanged",
                record.check().vendor(),
                Data.writeJson(detail));
    }

    /** Notes that an attempt failed; it will be tried again. */
    void failed(DueCheck check, Throwable problem, Instant again) {
        Instant now = clock.instant();
        String message =
                Objects.toString(problem.getMessage(), problem.getClass().getSimpleName());
        if (register.find(check.vendor()).isPresent()) {
            database.jdbi().useTransaction(handle -> {
                VendorRow.hold(handle, check.vendor());
                new CheckTables(handle).failed(check, now, message, worker);
                Map<String, String> detail = new LinkedHashMap<>();
                detail.put("due", check.due().toString());
                detail.put("message", message);
                events.append(handle, worker, now, "check.failed", check.vendor(), Data.writeJson(detail));
            });
        }
        listener.failed(check, problem, again);
    }
}
