package dev.tenken.watch;

import dev.tenken.database.Times;
import dev.tenken.watch.Edition.Ending;
import dev.tenken.watch.Trouble.Cause;
import dev.tenken.watch.fetch.Validators;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jdbi.v3.core.Handle;

/** The statements on what is watched. */
final class WatchTables {
    private static final String PAPER = "file, digest, text_digest, kind, characters";
    private static final String EDITION =
            "vendor, document, number, " + PAPER + ", found, ended, ending, replaces, accepted_by";

    private final Handle handle;

    WatchTables(Handle handle) {
        this.handle = handle;
    }

    Known known(String vendor) {
        Map<String, Edition> inForce =
                byDocument(editions(vendor).stream().filter(Edition::isInForce).toList(), Edition::document);
        Map<String, Validators> validators = new TreeMap<>();
        handle.createQuery("select document, etag, last_modified from watch_document where vendor = :vendor")
                .bind("vendor", vendor)
                .map((row, context) ->
                        validators.put(row.getString(1), new Validators(row.getString(2), row.getString(3))))
                .list();
        return new Known(inForce, validators, byDocument(troubles(vendor), Trouble::document));
    }

    private static <T> Map<String, T> byDocument(List<T> all, Function<T, String> document) {
        return all.stream().collect(Collectors.toMap(document, Function.identity(), (a, b) -> b, TreeMap::new));
    }

    /** All editions there ever were, sorted by document and number. */
    List<Edition> editions(String vendor) {
        return handle.createQuery(
                        "select " + EDITION + " from watch_edition where vendor = :vendor order by document, number")
                .bind("vendor", vendor)
                .map((row, context) -> edition(row))
                .list();
    }

    /** Editions of all vendors that came or ended at a time or later. */
    List<Edition> since(Instant since) {
        return handle.createQuery("select " + EDITION + " from watch_edition where found >= :since or ended >= :since"
                        + " order by vendor, document, number")
                .bind("since", Times.text(since))
                .map((row, context) -> edition(row))
                .list();
    }

    private static Edition edition(ResultSet row) throws SQLException {
        String ending = row.getString("ending");
        return new Edition(
                row.getString("vendor"),
                row.getString("document"),
                row.getInt("number"),
                paper(row),
                Times.instant(row.getString("found")),
                Times.instant(row.getString("ended")),
                ending == null ? null : Ending.valueOf(ending.toUpperCase(Locale.ROOT)),
                row.getString("replaces"),
                row.getString("accepted_by"));
    }

    private static Paper paper(ResultSet row) throws SQLException {
        return row.getString("digest") == null
                ? null
                : new Paper(
                        row.getString("file"),
                        row.getString("digest"),
                        row.getString("text_digest"),
                        Kind.ofWord(row.getString("kind")),
                        row.getLong("characters"));
    }

    /** Troubles of a vendor, or of all when it is null, sorted by vendor and document. */
    List<Trouble> troubles(String vendor) {
        return handle.createQuery("select vendor, document, cause, message, since, " + PAPER + " from watch_trouble"
                        + (vendor == null ? "" : " where vendor = :vendor") + " order by vendor, document")
                .bindMap(vendor == null ? Map.of() : Map.of("vendor", vendor))
                .map((row, context) -> new Trouble(
                        row.getString("vendor"),
                        row.getString("document"),
                        Cause.valueOf(row.getString("cause").toUpperCase(Locale.ROOT)),
                        row.getString("message"),
                        Times.instant(row.getString("since")),
                        paper(row)))
                .list();
    }

    Optional<byte[]> content(String vendor, String document) {
        return handle.createQuery("select content from watch_trouble where vendor = :vendor and document = :document")
                .bind("vendor", vendor)
                .bind("document", document)
                .map((row, context) -> Optional.ofNullable(row.getBytes(1)))
                .findOne()
                .flatMap(content -> content);
    }

    /** Notes that a document was looked at. */
    void looked(String vendor, String document, Instant at, Validators validators) {
        String sql = "insert into watch_document (vendor, document, looked, etag, last_modified) "
                + "values (:vendor, :document, :at, :etag, :modified) on conflict (vendor, document) do update set looked = :at"
                + (validators == null ? "" : ", etag = :etag, last_modified = :modified");
        handle.createUpdate(sql)
                .bind("vendor", vendor)
                .bind("document", document)
                .bind("at", Times.text(at))
                .bind("etag", validators == null ? null : validators.etag())
                .bind("modified", validators == null ? null : validators.lastModified())
                .execute();
    }

    /** Adds an edition with the next number of its document; none when somebody else has just put another one in force. */
    Optional<Edition> add(
            String vendor, String document, Paper paper, Instant found, String replaces, String acceptedBy) {
        int number = handle.createQuery("select coalesce(max(number), 0) + 1 from watch_edition "
                        + "where vendor = :vendor and document = :document")
                .bind("vendor", vendor)
                .bind("document", document)
                .mapTo(int.class)
                .one();
        int added = handle.createUpdate("insert into watch_edition (" + EDITION + ") values (:vendor, :document, "
                        + ":number, :file, :digest, :textDigest, :kind, :characters, :found, null, null, :replaces, "
                        + ":acceptedBy) on conflict (vendor, document, number) do nothing")
                .bind("vendor", vendor)
                .bind("document", document)
                .bind("number", number)
                .bind("file", paper.file())
                .bind("digest", paper.digest())
                .bind("textDigest", paper.textDigest())
                .bind("kind", paper.kind().word())
                .bind("characters", paper.characters())
                .bind("found", Times.text(found))
                .bind("replaces", replaces)
                .bind("acceptedBy", acceptedBy)
                .execute();
        return added == 0
                ? Optional.empty()
                : Optional.of(new Edition(vendor, document, number, paper, found, null, null, replaces, acceptedBy));
    }

    /** Whether the edition was in force until now. */
    boolean end(Edition edition, Instant at, Ending ending) {
        return handle.createUpdate("update watch_edition set ended = :at, ending = :ending where vendor = :vendor "
                                + "and document = :document and number = :number and ended is null")
                        .bind("at", Times.text(at))
                        .bind("ending", ending.name().toLowerCase(Locale.ROOT))
                        .bind("vendor", edition.vendor())
                        .bind("document", edition.document())
                        .bind("number", edition.number())
                        .execute()
                == 1;
    }

    void put(Trouble trouble, byte[] content) {
        Paper found = trouble.found();
        clear(trouble.vendor(), trouble.document());
        handle.createUpdate("insert into watch_trouble (vendor, document, cause, message, since, " + PAPER
                        + ", content) values (:vendor, :document, :cause, :message, :since, :file, :digest, "
                        + ":textDigest, :kind, :characters, :content)")
                .bind("vendor", trouble.vendor())
                .bind("document", trouble.document())
                .bind("cause", trouble.cause().name().toLowerCase(Locale.ROOT))
                .bind("message", trouble.message())
                .bind("since", Times.text(trouble.since()))
                .bind("file", found == null ? null : found.file())
                .bind("digest", found == null ? null : found.digest())
                .bind("textDigest", found == null ? null : found.textDigest())
                .bind("kind", found == null ? null : found.kind().word())
                .bind("characters", found == null ? null : found.characters())
                .bind("content", content)
                .execute();
    }

    /** Whether there was a trouble. */
    boolean clear(String vendor, String document) {
        return handle.createUpdate("delete from watch_trouble where vendor = :vendor and document = :document")
                        .bind("vendor", vendor)
                        .bind("document", document)
                        .execute()
                == 1;
    }
}
