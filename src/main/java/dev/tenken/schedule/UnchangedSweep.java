package dev.tenken.schedule;

import dev.tenken.register.RegisteredDocument;
import dev.tenken.register.RegisteredVendor;
import dev.tenken.run.PeriodicRun.Found;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jdbi.v3.core.Handle;

/**
 * Settles the due days of vendors that did not change, many in one transaction: a task of its own, and a write to the disk for each step of
 * it, would cost many times what the look does.
 */
final class UnchangedSweep {
    /** So many days are settled together; who is killed on the way looks at no more than these again. */
    private static final int TOGETHER = 50;

    private final Parts parts;
    private final VendorCheck work;

    UnchangedSweep(Parts parts, VendorCheck work) {
        this.parts = parts;
        this.work = work;
    }

    /**
     * Looks at vendors whose day has come.
     *
     * @return those days that are settled; the others need an assessment, or someone to be told why there can be none
     */
    Set<DueCheck> settle(Map<DueCheck, RegisteredVendor> due, LocalDate today) {
        Map<String, List<RegisteredDocument>> documents = due.isEmpty()
                ? Map.of()
                : parts.register().documents().stream().collect(Collectors.groupingBy(RegisteredDocument::vendor));
        List<CheckRecord> unchanged = new ArrayList<>();
        Set<DueCheck> settled = new HashSet<>();
        for (DueCheck check : inOrder(due.keySet())) {
            look(check, due.get(check), documents, today).ifPresent(unchanged::add);
            if (unchanged.size() == TOGETHER) {
                settled.addAll(put(unchanged));
                unchanged.clear();
            }
        }
        settled.addAll(put(unchanged));
        return settled;
    }

    /** By vendor, as all that change several vendors do, so that no two wait for each other. */
    private static List<DueCheck> inOrder(Set<DueCheck> due) {
        return due.stream().sorted(Comparator.comparing(DueCheck::vendor)).toList();
    }

    private Optional<CheckRecord> look(
            DueCheck check, RegisteredVendor vendor, Map<String, List<RegisteredDocument>> documents, LocalDate today) {
        Optional<CheckRecord> last = parts.database().jdbi().withHandle(h -> new CheckTables(h).latest(check.vendor()));
        if (last.isEmpty()) {
            return Optional.empty();
        }
        try {
            Found found = work.find(vendor, documents.getOrDefault(vendor.id(), List.of()), today);
            return last.filter(l -> l.holds(found.fingerprint(), today)).map(l -> work.unchanged(check, l, today));
        } catch (RuntimeException e) {
            // Its own task tells of it, and tries again.
            return Optional.empty();
        }
    }

    private Set<DueCheck> put(List<CheckRecord> records) {
        if (records.isEmpty()) {
            return Set.of();
        }
        List<CheckRecord> settled = parts.database().jdbi().inTransaction(handle -> put(handle, records));
        settled.forEach(parts.listener()::settled);
        return records.stream().map(CheckRecord::check).collect(Collectors.toSet());
    }

    /** Rows of vendors first, the event log last; see the register. */
    private List<CheckRecord> put(Handle handle, List<CheckRecord> records) {
        CheckTables tables = new CheckTables(handle);
        List<CheckRecord> settled = records.stream().filter(tables::settle).toList();
        settled.forEach(r -> parts.register()
                .done(handle, r.check().vendor(), r.day(), r.check().due()));
        settled.forEach(r -> work.tell(handle, r));
        return settled;
    }
}
