package dev.tenken.schedule;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.statement.PreparedBatch;

/** What ties vendors together, of the latest assessment of each. */
final class TieTable {
    private final Handle handle;

    TieTable(Handle handle) {
        this.handle = handle;
    }

    boolean isRegistered(String vendor) {
        return handle.createQuery("select count(*) from vendor where vendor = :vendor")
                        .bind("vendor", vendor)
                        .mapTo(Integer.class)
                        .one()
                > 0;
    }

    /** Puts the ties in the place of those that the vendor had before. */
    void put(String vendor, List<Tie> ties, LocalDate day) {
        handle.createUpdate("delete from vendor_tie where vendor = :vendor")
                .bind("vendor", vendor)
                .execute();
        if (ties.isEmpty()) {
            return;
        }
        PreparedBatch batch =
                handle.prepareBatch("insert into vendor_tie (vendor, kind, name, detail, until, document, quote, day)"
                        + " values (:vendor, :kind, :name, :detail, :until, :document, :quote, :day)");
        for (Tie tie : ties) {
            batch.bind("vendor", vendor)
                    .bind("kind", tie.kind().name().toLowerCase(Locale.ROOT))
                    .bind("name", tie.name())
                    .bind("detail", tie.detail())
                    .bind("until", tie.until() == null ? null : tie.until().toString())
                    .bind("document", tie.evidence().document())
                    .bind("quote", tie.evidence().quote())
                    .bind("day", day.toString())
                    .add();
        }
        batch.execute();
    }
}
