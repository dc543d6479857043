package dev.tenken.history.archive;

import java.util.List;
import org.jdbi.v3.core.Handle;

/**
 * What is known of a stored assessment beside what it says.
 *
 * @param tool version of the program that made it
 * @param actor who had it made
 * @param documents in their order
 * @param steps on its way to a signature, the oldest first
 */
public record Particulars(String tool, String actor, List<Paper> documents, List<SignOff> steps) {

    /**
     * A document that it rests on.
     *
     * @param original digest of the vendor's file
     * @param kept whether the file itself is stored
     */
    public record Paper(String path, String title, String dated, String original, boolean kept) {}

    static Particulars of(Handle handle, Stored stored) {
        List<Paper> papers = handle.createQuery("select d.path, d.title, d.dated, d.original, c.digest"
                        + " from assessment_documents d left join contents c on c.digest = d.original"
                        + " where d.assessment = :number order by d.place")
                .bind("number", stored.number())
                .map((row, context) -> new Paper(
                        row.getString(1),
                        row.getString(2),
                        row.getString(3),
                        row.getString(4),
                        row.getString(5) != null))
                .list();
        return handle.createQuery("select tool, actor from runs where id = :run")
                .bind("run", stored.run())
                .map((row, context) -> new Particulars(
                        row.getString(1), row.getString(2), papers, SignOff.of(handle, stored.number())))
                .one();
    }
}
