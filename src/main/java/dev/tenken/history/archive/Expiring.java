package dev.tenken.history.archive;

import dev.tenken.database.Database;
import java.time.LocalDate;
import java.util.List;

/**
 * An auditor's word on the newest assessment of a vendor that counts up to a day.
 *
 * @param vendor id of the vendor
 * @param id of the disposition
 * @param control that it is about, or null
 * @param author who said it
 * @param last the last day on which it counts
 */
public record Expiring(String vendor, String id, String control, String author, LocalDate last) {

    /** Those that end in a span of days, both included; the earliest first. */
    public static List<Expiring> between(Database database, LocalDate from, LocalDate to) {
        return database.jdbi().withHandle(h -> h.createQuery(
                        "select a.vendor, d.id, d.control, d.author, d.expires from dispositions d"
                                + " join assessments a on a.number = d.assessment"
                                + " where d.expires >= :from and d.expires <= :to and a.number ="
                                + " (select max(number) from assessments n where n.vendor = a.vendor)"
                                + " order by d.expires, a.vendor, d.id")
                .bind("from", from.toString())
                .bind("to", to.toString())
                .map((row, context) -> new Expiring(
                        row.getString(1),
                        row.getString(2),
                        row.getString(3),
                        row.getString(4),
                        LocalDate.parse(row.getString(5))))
                .list());
    }
}
