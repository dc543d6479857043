package dev.tenken.history.archive;

import dev.tenken.data.SourceDigest;
import dev.tenken.database.Database;
import dev.tenken.history.PaperNames;
import dev.tenken.history.form.RunForm;
import dev.tenken.model.InputException;
import dev.tenken.model.document.Document;
import dev.tenken.model.finding.Assessment;
import dev.tenken.model.finding.VendorAssessment;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.jdbi.v3.core.Handle;

/**
 * The door to what was assessed over the years. An assessment is stored whole or not at all, and gives every page and explanation
 * again as it was on the day, whatever the rules are by then.
 */
public final class Archive {
    private final Database database;
    private final Clock clock;
    private final Events events = new Events();

    public Archive(Database database, Clock clock) {
        this.database = database;
        this.clock = clock;
    }

    /**
     * What became of storing.
     *
     * @param stored in the order of the vendors
     * @param withoutOriginal documents whose file could not be had any more: what was read of them is stored, the file is not
     */
    public record Result(List<Stored> stored, List<String> withoutOriginal) {}

    /** Stores the assessments of all vendors, each in a transaction of its own: who is killed in between has stored some of them, whole. */
    public Result store(Assessment assessment, Originals originals, String actor) {
        List<Stored> stored = new ArrayList<>();
        List<String> without = new ArrayList<>();
        RunForm.Layers run = RunForm.write(assessment);
        String id = Ids.next(clock.instant());
        for (VendorAssessment vendor : assessment.vendors()) {
            Prepared prepared = Prepared.of(assessment, vendor, originals);
            without.addAll(prepared.withoutOriginal());
            stored.add(database.jdbi().inTransaction(h -> store(h, id, run, assessment, prepared, actor)));
        }
        return new Result(stored, without);
    }

    /** Makes one vendor's assessment ready for {@link #store(Handle, Assessment, Prepared, String)}, outside any transaction. */
    public Prepared prepare(Assessment run, VendorAssessment vendor, Originals originals) {
        return Prepared.of(run, vendor, originals);
    }

    /**
     * Stores one vendor's assessment in a transaction of somebody else's, who has more to store with it.
     *
     * @param run what it was assessed by; its other vendors are not looked at
     */
    public Stored store(Handle handle, Assessment run, Prepared prepared, String actor) {
        return store(handle, newRun(), run, prepared, actor);
    }

    /** The id of a run whose vendors' assessments are stored one after the other. */
    public String newRun() {
        return Ids.next(clock.instant());
    }

    /** Stores one vendor's assessment as one of a run. */
    public Stored store(Handle handle, String runId, Assessment run, Prepared prepared, String actor) {
        return store(handle, runId, RunForm.write(run), run, prepared, actor);
    }

    private Stored store(
            Handle handle, String run, RunForm.Layers layers, Assessment assessment, Prepared prepared, String actor) {
        Events.hold(handle);
        Instant now = clock.instant();
        Contents.put(handle, prepared.packed());
        boolean isNew = handle.createQuery("select count(*) from runs where id = :id")
                        .bind("id", run)
                        .mapTo(int.class)
                        .one()
                == 0;
        if (isNew) {
            Contents.put(handle, Prepared.of(handle, layers));
            Storing.run(handle, run, layers, assessment, actor, now);
        }
        String id = Ids.next(now);
        List<Document> documents = prepared.outline().files().documents();
        String asOf = assessment.asOf().toString();
        long number = Storing.assessment(
                handle,
                id,
                run,
                prepared,
                asOf,
                fingerprint(prepared.outline().vendor().id(), documents),
                now);
        Storing.documents(handle, number, documents, prepared.layers().readings());
        Storing.findings(handle, number, prepared.outline().findings());
        Storing.dispositions(handle, number, prepared.outline().dispositions());
        String seal = Rows.seal(handle, id);
        handle.createUpdate("update assessments set seal = :seal where number = :number")
                .bind("seal", seal)
                .bind("number", number)
                .execute();
        Map<String, Object> detail = new LinkedHashMap<>();
        detail.put("assessment", id);
        detail.put("seal", seal);
        events.append(
                handle,
                actor,
                now,
                "assessment.stored",
                prepared.outline().vendor().id(),
                Details.json(detail));
        return Rows.beginning(handle, id).get(0);
    }

    /** Digest over paths and files, which tells whether a vendor's documents are those of an earlier assessment. */
    public static String fingerprint(String vendor, List<Document> documents) {
        PaperNames names =
                new PaperNames(vendor, documents.stream().map(Document::path).toList());
        return SourceDigest.ofAll(documents.stream()
                .flatMap(d -> Stream.of(names.of(d.path()), d.sha256()))
                .toArray(String[]::new));
    }

    /** The newest assessment of each vendor, by vendor. */
    public List<Stored> latest() {
        return database.jdbi().withHandle(Rows::latest);
    }

    /** Every assessment of a vendor, the oldest first; none when nothing is stored of it. */
    public List<Stored> of(String vendor) {
        return database.jdbi().withHandle(h -> Rows.of(h, vendor));
    }

    /** Every assessment, the oldest first. */
    public List<Stored> all() {
        return database.jdbi().withHandle(Rows::all);
    }

    /** The newest assessment of a vendor. */
    public Optional<Stored> latest(String vendor) {
        return database.jdbi().withHandle(h -> Rows.latestOf(h, vendor));
    }

    /** An assessment of a vendor by its whole id. */
    public Optional<Stored> find(String vendor, String id) {
        return of(vendor).stream().filter(stored -> stored.id().equals(id)).findFirst();
    }

    /**
     * The assessment that is meant.
     *
     * @param word a vendor, for its newest one, or an id or how it begins
     * @throws InputException when there is none, or there are several
     */
    public Stored find(String word) {
        return database.jdbi().withHandle(h -> Found.of(h, word));
    }

    /**
     * A stored assessment, as it was.
     *
     * @throws InputException when it is damaged or was written by a newer program
     */
    public Assessment restored(Stored stored) {
        return database.jdbi().withHandle(h -> Restoring.of(h, stored));
    }

    /** What is known of a stored assessment beside what it says. */
    public Particulars particulars(Stored stored) {
        return database.jdbi().withHandle(h -> Particulars.of(h, stored));
    }

    /** The bytes of a vendor's file, or nothing when it was not kept. */
    public Optional<byte[]> original(String digest) {
        return database.jdbi().withHandle(h -> Contents.packed(h, digest).map(Packed::unpacked));
    }

    /** Editions of a vendor's papers that its assessments rest on, by path, the newest first. */
    public List<KeptPaper> papers(String vendor) {
        return database.jdbi().withHandle(h -> KeptPaper.of(h, vendor));
    }

    /** How a vendor came out over the years, the oldest first. */
    public List<Step> trend(String vendor) {
        return database.jdbi().withHandle(h -> Trends.of(h, vendor));
    }

    /** How all vendors stood at the end of each month, the oldest first. */
    public List<Month> trend() {
        return database.jdbi().withHandle(Trends::months);
    }

    /** Where assessments are reviewed and signed. */
    public Signing signing() {
        return new Signing(database, clock);
    }

    /** Looks whether anything was removed or changed past this program; as of one moment, so that who writes meanwhile is no forger. */
    public Audit.Report verify() {
        return database.asOfNow(Audit::verify);
    }

    /** True when an event has this seal. */
    public boolean hasSeal(String seal) {
        return database.jdbi().withHandle(h -> h.createQuery("select count(*) from events where seal = :seal")
                        .bind("seal", seal)
                        .mapTo(int.class)
                        .one())
                > 0;
    }

    /** Removes what nobody signed and what is not the newest of its vendor; see {@link Pruning}. */
    public Pruning.Report prune(Pruning.Wish wish, String actor) {
        return Pruning.prune(database, wish, actor, clock.instant());
    }

    /** Writes assessments into a file that another archive takes in. */
    public void exportTo(Path file, List<Stored> assessments) {
        Exporting.write(database, assessments, file);
    }

    /**
     * How many assessments were taken in.
     *
     * @param known those that were there already
     */
    public record Taken(int imported, int known) {}

    /**
     * Takes in what {@link #exportTo} wrote, each assessment whole or not at all.
     *
     * @throws InputException when the file is none of these, or damaged; what was taken in before stays
     */
    public Taken importFrom(Path file, String actor) {
        return Importing.read(database, file, actor, clock.instant());
    }

    /** What the event log tells since an event; of one that it does not have, that everything may be another. */
    public News news(News.Mark since) {
        return database.jdbi().withHandle(h -> News.since(h, since));
    }

    /**
     * Events that fit, the newest first.
     *
     * @param vendor its id, or "" for all; so with who and what, of which beginnings do too: {@code vendor.}
     * @param before only those with a smaller number
     */
    public List<Event> events(String vendor, String actor, String kind, long before, int most) {
        return database.jdbi().withHandle(h -> Events.fitting(h, vendor, actor, kind, before, most));
    }

    /** The newest events, the newest first; of one vendor unless it is null. */
    public List<Event> events(String vendor, int most) {
        return database.jdbi().withHandle(h -> Events.latest(h, vendor, most));
    }
}
