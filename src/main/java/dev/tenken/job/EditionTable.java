package dev.tenken.job;

import dev.tenken.database.Times;
import dev.tenken.history.archive.KeptBytes;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import org.jdbi.v3.core.Handle;

/** The table of editions. */
public final class EditionTable {
    private final Handle handle;

    public EditionTable(Handle handle) {
        this.handle = handle;
    }

    /** Puts an edition down that is the newest of its path from now on, unless it is that already. */
    public void begin(String vendor, String job, PaperEdition edition, KeptBytes bytes) {
        if (isNewest(vendor, edition)) {
            return;
        }
        end(vendor, edition.path(), edition.came(), edition.broughtBy());
        put(vendor, job, edition, bytes);
    }

    /** Puts down what lay at a path before anybody noted it here, as ended. */
    public void before(String vendor, PaperEdition edition, KeptBytes bytes) {
        bytes.put(handle);
        int known = handle.createUpdate("update paper_edition set ended = :ended, ended_by = :by"
                        + " where vendor = :vendor and path = :path and content = :content and ended is null")
                .bind("ended", Times.text(edition.ended()))
                .bind("by", edition.endedBy())
                .bind("vendor", vendor)
                .bind("path", edition.path())
                .bind("content", edition.digest())
                .execute();
        if (known == 0) {
            put(vendor, null, edition, bytes);
        }
    }

    /** Nothing is the newest of this path any more. */
    void end(String vendor, String path, Instant at, String by) {
        handle.createUpdate("update paper_edition set ended = :ended, ended_by = :by"
                        + " where vendor = :vendor and path = :path and ended is null")
                .bind("ended", Times.text(at))
                .bind("by", by)
                .bind("vendor", vendor)
                .bind("path", path)
                .execute();
    }

    private boolean isNewest(String vendor, PaperEdition edition) {
        return handle.createQuery("select count(*) from paper_edition where vendor = :vendor and path = :path"
                                + " and content = :content and ended is null")
                        .bind("vendor", vendor)
                        .bind("path", edition.path())
                        .bind("content", edition.digest())
                        .mapTo(Integer.class)
                        .one()
                > 0;
    }

    private void put(String vendor, String job, PaperEdition edition, KeptBytes bytes) {
        bytes.put(handle);
        handle.createUpdate(
                        "insert into paper_edition (vendor, path, content, came, brought_by, job, kind, characters,"
                                + " statements, ended, ended_by) values (:vendor, :path, :content, :came, :by, :job, :kind,"
                                + " :characters, :statements, :ended, :endedBy) on conflict (vendor, path, content, came) do nothing")
                .bind("vendor", vendor)
                .bind("path", edition.path())
                .bind("content", edition.digest())
                .bind("came", Times.text(edition.came()))
                .bind("by", edition.broughtBy())
                .bind("job", job)
                .bind("kind", edition.kind())
                .bind("characters", edition.characters())
                .bind("statements", edition.statements())
                .bind("ended", Times.text(edition.ended()))
                .bind("endedBy", edition.endedBy())
                .execute();
    }

    /** Those of a vendor, by path, the newest first. */
    List<PaperEdition> of(String vendor) {
        return handle.createQuery(
                        "select path, content, came, brought_by, kind, characters, statements, ended, ended_by"
                                + " from paper_edition where vendor = :vendor order by path, came desc, content")
                .bind("vendor", vendor)
                .map((row, context) -> edition(row))
                .list();
    }

    private static PaperEdition edition(ResultSet row) throws SQLException {
        return new PaperEdition(
                row.getString(1),
                row.getString(2),
                Times.instant(row.getString(3)),
                row.getString(4),
                row.getString(5),
                number(row, 6),
                number(row, 7),
                Times.instant(row.getString(8)),
                row.getString(9));
    }

    private static Integer number(ResultSet row, int column) throws SQLException {
        int number = row.getInt(column);
        return row.wasNull() ? null : number;
    }
}
