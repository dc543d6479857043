package dev.tenken.register;

import dev.tenken.data.Data;
import dev.tenken.data.Sha256;
import dev.tenken.database.Database;
import dev.tenken.database.EventLog;
import dev.tenken.database.VendorRow;
import dev.tenken.model.InputException;
import dev.tenken.model.Nearest;
import dev.tenken.register.form.DocumentForm;
import dev.tenken.register.form.Entry;
import dev.tenken.register.form.Tables;
import dev.tenken.register.form.VendorForm;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.jdbi.v3.core.Handle;

/**
 * The vendors that are watched, in a database. Every change is one transaction, with a line in the event log. May be used from several
 * threads.
 */
public final class Register {
    private static final int VERSION = 16;

    private final Database database;
    private final EventLog events;
    private final Clock clock;
    private final String actor;

    /**
     * @param clock tells the day; its zone is meant as long as no other one is set
     * @param actor who makes changes, for the event log
     */
    public Register(Database database, EventLog events, Clock clock, String actor) {
        this.database = database;
        this.events = events;
        this.clock = clock;
        this.actor = actor;
    }

    /** When vendors are due: the usual, with what was set otherwise. */
    public Rhythm rhythm() {
        return database.jdbi().withHandle(this::rhythm);
    }

    private Rhythm rhythm(Handle handle) {
        Rhythm rhythm = Rhythm.usual(clock.getZone());
        for (Map.Entry<String, String> set :
                new RegisterTables(handle).settings().entrySet()) {
            rhythm = rhythm.with(set.getKey(), set.getValue());
        }
        return rhythm;
    }

    /**
     * Changes when vendors are due.
     *
     * @param parts by name, as {@link Rhythm#with} takes them
     * @throws InputException when one of them is wrong; then none is changed
     */
    public Rhythm set(Map<String, String> parts) {
        return database.jdbi().inTransaction(handle -> {
            Rhythm rhythm = rhythm(handle);
            for (Map.Entry<String, String> part : new TreeMap<>(parts).entrySet()) {
                rhythm = rhythm.with(part.getKey(), part.getValue());
                new RegisterTables(handle).set(part.getKey(), part.getValue());
            }
            tell(handle, "register.set", null, parts);
            return rhythm;
        });
    }

    /** The day that it is where vendors are due. */
    public LocalDate today() {
        return rhythm().day(clock.instant());
    }

    /** All vendors, sorted by id. */
    public List<RegisteredVendor> vendors() {
        return database.jdbi().withHandle(handle -> new RegisterTables(handle).vendors());
    }

    public Optional<RegisteredVendor> find(String id) {
        return database.jdbi().withHandle(handle -> new RegisterTables(handle).vendor(id));
    }

    /** @throws InputException when there is none of this id, with the nearest one */
    public RegisteredVendor vendor(String id) {
        return find(id).orElseThrow(() -> {
            List<String> ids = vendors().stream().map(RegisteredVendor::id).toList();
            return new InputException("no vendor \"" + id + "\" in the register"
                    + (ids.isEmpty()
                            ? ", which is empty: add one with \"vendor add\" or \"vendor import\""
                            : "; nearest " + Nearest.to(id, ids)));
        });
    }

    /** Documents of a vendor, sorted by key. */
    public List<RegisteredDocument> documents(String vendor) {
        return database.jdbi().withHandle(handle -> new RegisterTables(handle).documents(vendor));
    }

    /** Documents of all vendors, sorted by vendor and key. */
    public List<RegisteredDocument> documents() {
        return documents(null);
    }

    /** Adds a vendor. @throws InputException when it is there already, or listing what is wrong */
    public Taken add(Entry entry, Path base) {
        find(entry.texts().getOrDefault(VendorForm.VENDOR, "").strip()).ifPresent(known -> {
            throw new InputException(
                    "the vendor " + known.id() + " is in the register already; change it with \"vendor edit\"");
        });
        return take(new Tables(List.of(entry), List.of()), base);
    }

    /**
     * Adds and changes vendors and documents: all of them, or none. What an entry does not speak of stays as it was.
     *
     * @param base the folder that relative paths are below
     * @throws InputException listing everything that is wrong
     */
    public Taken take(Tables tables, Path base) {
        return database.jdbi().inTransaction(handle -> {
            RegisterTables rows = new RegisterTables(handle);
            LocalDate today = rhythm(handle).day(clock.instant());
            Taking taking = new Taking(rows.vendors(), rows.documents(null), today, base).take(tables);
            put(handle, rows, taking);
            return taking.counts();
        });
    }

    private void put(Handle handle, RegisterTables rows, Taking taking) {
        hold(handle, taking);
        taking.changed().stream()
                .sorted(Comparator.comparing(RegisteredVendor::id))
                .forEach(rows::put);
        taking.changedDocuments().forEach(document -> rows.put(document, taking.formerKey(document)));
        taking.changed()
                .forEach(v ->
                        tell(handle, taking.isNew(v) ? "vendor.added" : "vendor.changed", v.id(), VendorForm.texts(v)));
        taking.changedDocuments().forEach(d -> tell(handle, "document.changed", d.vendor(), DocumentForm.texts(d)));
    }

    /** In the order of all, so that no two wait for each other. */
    private static void hold(Handle handle, Taking taking) {
        Stream.concat(
                        taking.changed().stream().map(RegisteredVendor::id),
                        taking.changedDocuments().stream().map(RegisteredDocument::vendor))
                .distinct()
                .sorted()
                .forEach(vendor -> VendorRow.hold(handle, vendor));
    }

    /**
     * Changes a vendor as somebody has it before him.
     *
     * @param seen {@link #version} of what he sees
     * @return false when somebody else changed it meanwhile; then nothing is changed
     * @throws InputException listing everything that is wrong
     */
    public boolean change(Entry entry, String seen) {
        return database.jdbi().inTransaction(handle -> {
            String id = entry.texts().get(VendorForm.VENDOR);
            // Held before it is looked at: of two who change it at the same moment, the second sees what the first made
            // of it.
            VendorRow.hold(handle, id);
            RegisterTables rows = new RegisterTables(handle);
            List<RegisteredVendor> vendors = rows.vendors();
            if (vendors.stream().noneMatch(v -> v.id().equals(id) && version(v).equals(seen))) {
                return false;
            }
            LocalDate today = rhythm(handle).day(clock.instant());
            Taking taking = new Taking(vendors, rows.documents(null), today, Path.of(""))
                    .take(new Tables(List.of(entry), List.of()));
            put(handle, rows, taking);
            return true;
        });
    }

    /** A word that is another one as soon as anything of the vendor is. */
    public static String version(RegisteredVendor vendor) {
        return Sha256.of(Data.writeJsonLine(VendorForm.texts(vendor)).getBytes(StandardCharsets.UTF_8))
                .substring(0, VERSION);
    }

    /**
     * Strikes a document of a vendor: it is not waited for any more.
     *
     * @param key its path, or its address while it was never fetched
     * @throws InputException when there is none, with the nearest one
     */
    public void strike(String vendor, String key) {
        vendor(vendor);
        database.jdbi().useTransaction(handle -> strike(handle, vendor, key));
    }

    /** The same, as part of somebody's transaction. */
    public void strike(Handle handle, String vendor, String key) {
        VendorRow.hold(handle, vendor);
        RegisterTables rows = new RegisterTables(handle);
        if (!rows.strike(vendor, key)) {
            List<String> keys =
                    rows.documents(vendor).stream().map(RegisteredDocument::key).toList();
            throw new InputException("no document \"" + key + "\" of " + vendor + " in the register"
                    + (keys.isEmpty() ? ", which has none" : "; nearest " + Nearest.to(key, keys)));
        }
        tell(handle, "document.struck", vendor, Map.of("key", key));
    }

    /**
     * Notes that a vendor was assessed or found unchanged, as part of somebody's transaction. A day before one that is noted already
     * changes nothing.
     *
     * @param due the due day that this settles: the next ones are counted on as before. Null for an assessment that nobody was waiting
     *     for: the next ones are counted from its day
     */
    public void done(Handle handle, String vendor, LocalDate day, LocalDate due) {
        new RegisterTables(handle).done(vendor, due != null && due.isAfter(day) ? due : day, due == null);
    }

    /**
     * Notes of the papers in the register whether their bytes are others than before, as part of somebody's transaction.
     *
     * @param papers SHA-256 of what lies in the vendor's folder, by path
     */
    public void seen(Handle handle, String vendor, Map<String, String> papers, LocalDate day) {
        RegisterTables rows = new RegisterTables(handle);
        List<RegisteredDocument> anew = rows.documents(vendor).stream()
                .filter(known -> known.path() != null && papers.containsKey(known.path()))
                .filter(known -> !papers.get(known.path()).equals(known.digest()))
                .map(known -> known.edition(papers.get(known.path()), day))
                .toList();
        anew.forEach(document -> rows.put(document, document.key()));
        anew.forEach(document -> tell(handle, "document.changed", vendor, DocumentForm.texts(document)));
    }

    /**
     * Notes which paper of a vendor was fetched from an address.
     *
     * @param path where it was laid below the vendor's folder
     * @param digest SHA-256 of its bytes
     */
    public void fetched(String vendor, String url, String path, String digest, LocalDate day) {
        database.jdbi().useTransaction(handle -> {
            VendorRow.hold(handle, vendor);
            RegisterTables rows = new RegisterTables(handle);
            List<RegisteredDocument> before = rows.documents(vendor).stream()
                    .filter(known -> url.equals(known.url()) && !digest.equals(known.digest()))
                    .toList();
            before.forEach(known -> rows.put(known.at(path).edition(digest, day), known.key()));
            before.forEach(known -> tell(
                    handle,
                    "document.changed",
                    vendor,
                    DocumentForm.texts(known.at(path).edition(digest, day))));
        });
    }

    private void tell(Handle handle, String kind, String vendor, Map<String, String> detail) {
        Map<String, String> told = new LinkedHashMap<>(detail);
        told.values().removeIf(String::isEmpty);
        events.append(handle, actor, clock.instant(), kind, vendor, Data.writeJson(told));
    }
}
