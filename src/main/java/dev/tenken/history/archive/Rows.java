package dev.tenken.history.archive;

import dev.tenken.data.Data;
import dev.tenken.data.Sha256;
import dev.tenken.database.Times;
import java.nio.charset.StandardCharsets;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jdbi.v3.core.Handle;

/** The rows of stored assessments. */
final class Rows {
    private static final String COLUMNS =
            "number, id, run, vendor, vendor_name, made, as_of, state, failures, satisfied, partial, gap, not_disclosed, not_applicable";

    private Rows() {}

    /** The newest of each vendor, by vendor. */
    static List<Stored> latest(Handle handle) {
        return handle.createQuery("select " + columns("a") + " from assessments a"
                        + " join (select vendor as newest, max(number) as last from assessments group by vendor) n"
                        + " on a.number = n.last order by a.vendor")
                .map((row, context) -> stored(row))
                .list();
    }

    /** All of a vendor, the oldest first. */
    static List<Stored> of(Handle handle, String vendor) {
        return select(handle, "vendor = :word order by number", vendor);
    }

    /** All, the oldest first. */
    static List<Stored> all(Handle handle) {
        return handle.createQuery("select " + COLUMNS + " from assessments order by number")
                .map((row, context) -> stored(row))
                .list();
    }

    /** Those whose id begins so; at most a few. */
    static List<Stored> beginning(Handle handle, String id) {
        return select(handle, "id >= :word and id < :word || '~' order by number limit 5", id);
    }

    static Optional<Stored> latestOf(Handle handle, String vendor) {
        return select(handle, "vendor = :word order by number desc limit 1", vendor).stream()
                .findFirst();
    }

    private static List<Stored> select(Handle handle, String where, String word) {
        return handle.createQuery("select " + COLUMNS + " from assessments where " + where)
                .bind("word", word)
                .map((row, context) -> stored(row))
                .list();
    }

    private static String columns(String table) {
        return table + "." + COLUMNS.replace(", ", ", " + table + ".");
    }

    private static Stored stored(ResultSet row) throws SQLException {
        return new Stored(
                row.getLong(1),
                row.getString(2),
                row.getString(3),
                row.getString(4),
                row.getString(5),
                Times.instant(row.getString(6)),
                LocalDate.parse(row.getString(7)),
                State.of(row.getString(8)),
                row.getInt(9),
                new Counts(row.getInt(10), row.getInt(11), row.getInt(12), row.getInt(13), row.getInt(14)));
    }

    /** Digest over what an assessment is and never ceases to be: it is told in the chain of events when the assessment is stored. */
    static String seal(Handle handle, String id) {
        List<Object> parts = new ArrayList<>();
        handle.createQuery("select a.number, a.id, r.content, a.vendor, a.made, a.as_of, a.extraction, a.judgement"
                        + " from assessments a join runs r on r.id = a.run where a.id = :id")
                .bind("id", id)
                .mapToMap()
                .findOne()
                .ifPresent(row -> {
                    long number = ((Number) row.get("number")).longValue();
                    row.forEach((column, value) -> {
                        if (!column.equals("number")) {
                            parts.add(value);
                        }
                    });
                    parts.add(rows(handle, "path, original, reading from assessment_documents", "place", number));
                    parts.add(rows(
                            handle,
                            "control, service, verdict, effective, settled from findings",
                            "control, service",
                            number));
                });
        return Sha256.of(Data.writeJsonLine(parts).getBytes(StandardCharsets.UTF_8));
    }

    private static List<Object> rows(Handle handle, String what, String order, long number) {
        List<Object> rows = new ArrayList<>();
        handle.createQuery("select " + what + " where assessment = :number order by " + order)
                .bind("number", number)
                .mapToMap()
                .forEach((Map<String, Object> row) -> rows.add(List.copyOf(row.values())));
        return rows;
    }
}
