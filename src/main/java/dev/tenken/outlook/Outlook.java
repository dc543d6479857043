package dev.tenken.outlook;

import dev.tenken.alert.Deadline;
import dev.tenken.alert.Happening;
import dev.tenken.alert.Party;
import dev.tenken.database.Database;
import dev.tenken.history.archive.Archive;
import dev.tenken.register.Register;
import dev.tenken.register.RegisteredVendor;
import dev.tenken.register.VendorStatus;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.Period;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** What is near and what happened, of all vendors that are not offboarded. */
public final class Outlook {
    /** What happened before is no news, also to a program that was off for some time. */
    private static final Duration NEWS = Duration.ofDays(31);

    private final Database database;
    private final Register register;
    private final Clock clock;
    private final Period oldest;

    /**
     * @param oldest how old a document may become, or null when nobody cares
     */
    public Outlook(Database database, Register register, Clock clock, Period oldest) {
        this.database = database;
        this.register = register;
        this.clock = clock;
        this.oldest = oldest;
    }

    /** Vendors as messages name them, by id. */
    public Map<String, Party> parties() {
        Map<String, Party> parties = new TreeMap<>();
        vendors().forEach(v -> parties.put(v.id(), new Party(v.name(), v.owner())));
        return parties;
    }

    private List<RegisteredVendor> vendors() {
        return register.vendors().stream()
                .filter(v -> v.status() != VendorStatus.OFFBOARDED)
                .toList();
    }

    /** Days on which something ends or is due, those that are over among them. */
    public List<Deadline> deadlines() {
        LocalDate today = register.today();
        return new Deadlines(database, register, oldest).of(vendors(), today);
    }

    /** What happened within the last month. */
    public List<Happening> happenings() {
        return happenings(clock.instant().minus(NEWS));
    }

    /** What happened at a time or later. */
    public List<Happening> happenings(Instant since) {
        Archive archive = new Archive(database, clock);
        List<Happening> happenings = new ArrayList<>();
        List<String> ids = vendors().stream().map(RegisteredVendor::id).toList();
        happenings.addAll(new Verdicts(archive).since(since, ids));
        happenings.addAll(new Papers(database).since(since, ids));
        happenings.addAll(Runs.failed(database, ids));
        happenings.addAll(Questions.unanswered(database, register.today(), ids));
        return happenings;
    }
}
