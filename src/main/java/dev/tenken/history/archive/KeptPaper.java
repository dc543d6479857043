package dev.tenken.history.archive;

import java.time.LocalDate;
import java.util.List;
import org.jdbi.v3.core.Handle;

/**
 * An edition of a vendor's paper that assessments rest on.
 *
 * @param path as the assessments call it: the vendor's folder first
 * @param digest of the vendor's file
 * @param title as it was read, or null
 * @param dated the date that it bears, or null
 * @param first the day of the first assessment that rests on it
 * @param last the day of the last one
 * @param kept whether the file itself is stored
 */
public record KeptPaper(
        String path, String digest, String title, String dated, LocalDate first, LocalDate last, boolean kept) {

    /** Those of a vendor, by path, the newest first. */
    static List<KeptPaper> of(Handle handle, String vendor) {
        return handle.createQuery(
                        "select d.path, d.original, max(d.title), max(d.dated), min(a.as_of), max(a.as_of), max(c.digest)"
                                + " from assessments a join assessment_documents d on d.assessment = a.number"
                                + " left join contents c on c.digest = d.original where a.vendor = :vendor"
                                + " group by d.path, d.original order by d.path, max(a.as_of) desc, d.original")
                .bind("vendor", vendor)
                .map((row, context) -> new KeptPaper(
                        row.getString(1),
                        row.getString(2),
                        row.getString(3),
                        row.getString(4),
                        LocalDate.parse(row.getString(5)),
                        LocalDate.parse(row.getString(6)),
                        row.getString(7) != null))
                .list();
    }
}
