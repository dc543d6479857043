package dev.tenken.outlook;

import dev.tenken.alert.AlertKind;
import dev.tenken.alert.Deadline;
import dev.tenken.database.Database;
import dev.tenken.history.archive.Expiring;
import dev.tenken.register.Register;
import dev.tenken.register.RegisteredDocument;
import dev.tenken.register.RegisteredVendor;
import dev.tenken.register.Rhythm;
import dev.tenken.schedule.Portfolio;
import java.time.LocalDate;
import java.time.Period;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** Days on which something ends or is due. */
final class Deadlines {
    /** Nobody wants to hear of what ended long ago and was not minded. */
    private static final Period BACK = Period.ofMonths(3);

    private static final Period FORTH = Period.ofYears(1).plusDays(1);

    private final Database database;
    private final Register register;
    private final Period oldest;

    Deadlines(Database database, Register register, Period oldest) {
        this.database = database;
        this.register = register;
        this.oldest = oldest;
    }

    List<Deadline> of(List<RegisteredVendor> vendors, LocalDate today) {
        List<Deadline> found = new ArrayList<>();
        Rhythm rhythm = register.rhythm();
        for (RegisteredVendor vendor : vendors) {
            add(found, AlertKind.CONTRACT, vendor.id(), "", vendor.contractEnd());
            add(found, AlertKind.CADENCE, vendor.id(), "", rhythm.nextDue(vendor));
        }
        register.documents().forEach(document -> documents(found, document));
        new Portfolio(database)
                .expiring(today.plus(FORTH))
                .forEach(e -> add(found, AlertKind.CERTIFICATE, e.vendor(), e.scheme(), e.until()));
        Expiring.between(database, today.minus(BACK), today.plus(FORTH))
                .forEach(e -> add(
                        found,
                        AlertKind.DISPOSITION,
                        e.vendor(),
                        e.control() == null ? e.id() : e.control() + " (" + e.id() + ")",
                        e.last()));
        Set<String> ids = vendors.stream().map(RegisteredVendor::id).collect(Collectors.toSet());
        return found.stream()
                .filter(d -> ids.contains(d.vendor()))
                .filter(d -> !d.day().isBefore(today.minus(BACK)))
                .distinct()
                .toList();
    }

    private void documents(List<Deadline> found, RegisteredDocument document) {
        String name = document.title() == null ? document.key() : document.title();
        add(found, AlertKind.REPORT, document.vendor(), name, document.validUntil());
        if (oldest != null && document.issued() != null && document.validUntil() == null) {
            add(found, AlertKind.AGE, document.vendor(), name, document.issued().plus(oldest));
        }
    }

    private static void add(List<Deadline> found, AlertKind kind, String vendor, String subject, LocalDate day) {
        if (day != null) {
            found.add(new Deadline(kind, vendor, subject, day));
        }
    }
}
