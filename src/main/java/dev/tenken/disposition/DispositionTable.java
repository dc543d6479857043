package dev.tenken.disposition;

import dev.tenken.data.Data;
import dev.tenken.database.Times;
import dev.tenken.model.disposition.Disposition;
import dev.tenken.model.disposition.Disposition.Kind;
import dev.tenken.model.disposition.Disposition.Proof;
import dev.tenken.model.disposition.Disposition.Target;
import dev.tenken.model.fact.Attributes;
import dev.tenken.model.fact.Polarity;
import dev.tenken.model.finding.Verdict;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.jdbi.v3.core.Handle;

/** The rows of what auditors say. Rows are added and read, never changed. */
final class DispositionTable {
    private static final List<String> COLUMNS = List.of(
            "vendor",
            "id",
            "version",
            "state",
            "kind",
            "control",
            "criterion",
            "service",
            "fact",
            "observation",
            "quote",
            "verdict",
            "author",
            "dated",
            "reason",
            "expires",
            "corrected",
            "polarity",
            "proofs",
            "source",
            "at",
            "actor",
            "note",
            "assessment",
            "document",
            "digest");
    private static final String SELECT = "select " + String.join(", ", COLUMNS) + " from disposition_version v";
    private static final String NEWEST =
            " v.version = (select max(n.version) from disposition_version n where n.vendor = v.vendor and n.id = v.id)";
    private static final String STANDING = "standing";

    private final Handle handle;

    DispositionTable(Handle handle) {
        this.handle = handle;
    }

    void add(Version version) {
        Map<String, Object> row = row(version);
        handle.createUpdate("insert into disposition_version (" + String.join(", ", COLUMNS) + ") values (:"
                        + String.join(", :", COLUMNS) + ")")
                .bindMap(row)
                .execute();
    }

    /** The newest version of each of a vendor, by id; of every vendor for null. */
    List<Version> newest(String vendor) {
        return select(
                (vendor == null ? " where" : " where v.vendor = :vendor and") + NEWEST + " order by v.vendor, v.id",
                vendor);
    }

    Optional<Version> newest(String vendor, String id) {
        return newest(vendor).stream().filter(v -> v.id().equals(id)).findFirst();
    }

    /** Every version of a vendor, the newest first. */
    List<Version> all(String vendor) {
        return select(" where v.vendor = :vendor order by v.at desc, v.id, v.version desc", vendor);
    }

    private List<Version> select(String where, String vendor) {
        return handle.createQuery(SELECT + where)
                .bindMap(vendor == null ? Map.of() : Map.of("vendor", vendor))
                .map((row, context) -> version(row))
                .list();
    }

    private static Map<String, Object> row(Version version) {
        Disposition said = version.disposition();
        Target target = said.target();
        Map<String, Object> row = new LinkedHashMap<>();
        row.put("vendor", target.vendor());
        row.put("id", said.id());
        row.put("version", version.number());
        row.put("state", version.standing() ? STANDING : "withdrawn");
        row.put("kind", Attributes.word(said.kind()));
        row.put("control", target.control());
        row.put("criterion", target.criterion());
        row.put("service", target.service());
        row.put("fact", target.fact());
        row.put("observation", target.observation());
        row.put("quote", target.quote());
        row.put("verdict", target.verdict() == null ? null : Attributes.word(target.verdict()));
        row.put("author", said.author());
        row.put("dated", said.date().toString());
        row.put("reason", said.reason());
        row.put("expires", said.expires() == null ? null : said.expires().toString());
        row.put("corrected", Data.writeJsonLine(said.corrected()));
        row.put("polarity", said.polarity() == null ? null : Attributes.word(said.polarity()));
        row.put(
                "proofs",
                Data.writeJsonLine(
                        said.proofs().stream().map(DispositionTable::tree).toList()));
        row.put("source", said.source());
        row.put("at", Times.text(version.at()));
        row.put("actor", version.actor());
        row.put("note", version.note());
        row.put("assessment", version.seen().assessment());
        row.put("document", version.seen().document());
        row.put("digest", version.seen().digest());
        return row;
    }

    private static Map<String, String> tree(Proof proof) {
        Map<String, String> tree = new LinkedHashMap<>();
        tree.put("document", proof.document());
        tree.put("file", proof.file());
        tree.put("sha256", proof.sha256());
        tree.put("quote", proof.quote());
        tree.values().removeIf(v -> v == null);
        return tree;
    }

    private static Version version(ResultSet row) throws SQLException {
        Target target = new Target(
                row.getString("vendor"),
                row.getString("control"),
                row.getString("criterion"),
                row.getString("service"),
                row.getString("fact"),
                row.getString("observation"),
                row.getString("quote"),
                constant(Verdict.class, row.getString("verdict")));
        Disposition said = new Disposition(
                row.getString("id"),
                constant(Kind.class, row.getString("kind")),
                target,
                row.getString("author"),
                LocalDate.parse(row.getString("dated")),
                row.getString("reason"),
                row.getString("expires") == null ? null : LocalDate.parse(row.getString("expires")),
                corrected(row.getString("corrected")),
                constant(Polarity.class, row.getString("polarity")),
                proofs(row.getString("proofs")),
                row.getString("source"));
        return new Version(
                said,
                row.getInt("version"),
                STANDING.equals(row.getString("state")),
                Times.instant(row.getString("at")),
                row.getString("actor"),
                row.getString("note"),
                new Version.Seen(row.getString("assessment"), row.getString("document"), row.getString("digest")));
    }

    private static Map<String, Object> corrected(String json) {
        Map<String, Object> corrected = new LinkedHashMap<>();
        Data.readJson(json, "disposition_version.corrected", Map.class)
                .forEach((name, value) -> corrected.put(String.valueOf(name), value));
        return corrected;
    }

    private static List<Proof> proofs(String json) {
        List<Proof> proofs = new ArrayList<>();
        for (Object one : Data.readJson(json, "disposition_version.proofs", List.class)) {
            Map<?, ?> tree = (Map<?, ?>) one;
            proofs.add(new Proof(
                    (String) tree.get("document"), (String) tree.get("file"), (String) tree.get("sha256"), (String)
                            tree.get("quote")));
        }
        return proofs;
    }

    private static <E extends Enum<E>> E constant(Class<E> type, String word) {
        return word == null
                ? null
                : Enum.valueOf(type, word.toUpperCase(Locale.ROOT).replace('-', '_'));
    }
}
