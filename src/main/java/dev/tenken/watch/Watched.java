package dev.tenken.watch;

import dev.tenken.database.Database;
import dev.tenken.database.Times;
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

    /**
     * When a vendor's documents were looked at.
     *
     * @param documents how many are watched
     * @param last when one of them was looked at last
     */
    public record Look(String vendor, int documents, Instant last) {}

    /** Vendors whose documents are watched, those that nobody looked at for longest first; at most some. */
    public List<Look> looks(int most) {
        return database.jdbi().withHandle(h -> h.createQuery(
                        "select vendor, count(*), max(looked) as last from watch_document"
                                + " group by vendor order by last, vendor limit :most")
                .bind("most", most)
                .map((row, context) -> new Look(row.getString(1), row.getInt(2), Times.instant(row.getString(3))))
                .list());
    }

    /** All editions of a vendor's documents there ever were, sorted by document and number. */
    public List<Edition> editions(String vendor) {
        return database.jdbi().withHandle(h -> new WatchTables(h).editions(vendor));
    }
}
