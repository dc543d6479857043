package dev.tenken.watch;

import dev.tenken.database.Database;
import java.time.Instant;
import java.util.List;

/** What was seen so far, for those who look at nothing themselves. */
public final class Watched {
    private final Database database;

    public Watched(Database database) {
        this.database = database;
    }

    /** What is in trouble, of all vendors, sorted by vendor and document. */
    public List<Trouble> troubles() {
        return database.jdbi().withHandle(h -> new WatchTables(h).troubles(null));
    }

    /** Editions of all vendors that came or ended at a time or later, sorted by vendor, document and number. */
    public List<Edition> since(Instant since) {
        return database.jdbi().withHandle(h -> new WatchTables(h).since(since));
    }

    /** All editions of a vendor's documents there ever were, sorted by document and number. */
    public List<Edition> editions(String vendor) {
        return database.jdbi().withHandle(h -> new WatchTables(h).editions(vendor));
    }
}
