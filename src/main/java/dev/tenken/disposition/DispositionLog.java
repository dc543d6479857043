package dev.tenken.disposition;

import dev.tenken.data.Data;
import dev.tenken.database.Database;
import dev.tenken.database.EventLog;
import dev.tenken.disposition.Version.Seen;
import dev.tenken.model.InputException;
import dev.tenken.model.disposition.Disposition;
import dev.tenken.model.fact.Attributes;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jdbi.v3.core.Handle;

/**
 * What auditors said of vendors, and what became of it: nothing is overwritten, each change is a version of its own, and a line in the event log. What
 * stands counts from the next assessment of its vendor on. May be used from several threads and programs.
 */
public final class DispositionLog {
    private final Database database;
    private final EventLog events;
    private final Clock clock;

    public DispositionLog(Database database, EventLog events, Clock clock) {
        this.database = database;
        this.events = events;
        this.clock = clock;
    }

    /** What stands of a vendor, by id: the next assessment takes it in. What has expired stands until it is renewed or withdrawn. */
    public List<Disposition> standing(String vendor) {
        return newest(vendor).stream()
                .filter(Version::standing)
                .map(Version::disposition)
                .toList();
    }

    /** What stands of every vendor, by vendor and id. */
    public List<Disposition> standing() {
        return standing(null);
    }

    /** The newest version of each of a vendor, by id, withdrawn ones too. */
    public List<Version> newest(String vendor) {
        return database.jdbi().withHandle(h -> new DispositionTable(h).newest(vendor));
    }

    /** Every version of a vendor, the newest first. */
    public List<Version> log(String vendor) {
        return database.jdbi().withHandle(h -> new DispositionTable(h).all(vendor));
    }

    /**
     * Says something.
     *
     * @param text as it is written; without an id it gets one
     * @param actor who writes it, for the event log
     * @throws Changed when something stands of the same fact, or of the same kind of the same finding
     * @throws InputException telling all that is wrong with it
     */
    public Version say(DispositionText text, Seen seen, String actor) {
        Disposition said = read(text, Proofs.OF_DOCUMENTS);
        return told(said, "disposition.said", null, actor, (table, at) -> {
            table.newest(said.getVendor()).stream()
                    .filter(v -> v.standing() && Subject.isOne(v.disposition(), said))
                    .findFirst()
                    .ifPresent(v -> {
                        throw Changed.decided(v.disposition());
                    });
            int last = table.newest(said.getVendor(), said.id())
                    .map(Version::number)
                    .orElse(0);
            return new Version(said, last + 1, true, at, actor, null, seen);
        });
    }

    /**
     * Says it otherwise.
     *
     * @param version that is changed: the newest, else somebody was quicker
     * @param text what is said now, of the same
     * @param why it is changed
     * @throws Changed when that version is not the newest any more, or was withdrawn
     * @throws InputException telling all that is wrong with it
     */
    public Version change(Version version, DispositionText text, String why, Seen seen, String actor) {
        Disposition said = read(text.withId(version.id()), keeping(version.disposition()));
        if (!Subject.isOne(said, version.disposition())) {
            throw new InputException("disposition " + version.id()
                    + ": a change is about the same as before; withdraw it, and say the other thing anew");
        }
        return told(said, "disposition.changed", why, actor, (table, at) -> {
            refuseOld(table, version);
            return new Version(said, version.number() + 1, true, at, actor, why, seen);
        });
    }

    /**
     * Takes it back.
     *
     * @throws Changed when that version is not the newest any more, or was withdrawn
     */
    public Version withdraw(Version version, String why, String actor) {
        if (why == null || why.isBlank()) {
            throw new InputException("disposition " + version.id() + ": why it is withdrawn is missing");
        }
        return told(version.disposition(), "disposition.withdrawn", why, actor, (table, at) -> {
            refuseOld(table, version);
            return new Version(version.disposition(), version.number() + 1, false, at, actor, why, version.seen());
        });
    }

    /** How many were taken in, and how many stood already, word by word. */
    public record Taken(int added, int changed, int known) {}

    /**
     * Takes in what was read from files: all of it, or nothing. What stands word by word stays; one of a known id that says something else becomes its
     * next version.
     *
     * @param said checked when it was read
     */
    public Taken take(Collection<Disposition> said, String actor) {
        return database.jdbi().inTransaction(handle -> {
            int[] counts = new int[3];
            for (Disposition one : said) {
                counts[take(handle, one, actor)]++;
            }
            return new Taken(counts[0], counts[1], counts[2]);
        });
    }

    private int take(Handle handle, Disposition one, String actor) {
        DispositionTable table = new DispositionTable(handle);
        Optional<Version> last = table.newest(one.getVendor(), one.id());
        if (last.isPresent()
                && last.get().standing()
                && last.get().disposition().says(one)) {
            return 2;
        }
        Instant now = now();
        tell(handle, one, last.isEmpty() ? "disposition.said" : "disposition.changed", null, actor, now);
        int number = last.map(Version::number).orElse(0) + 1;
        table.add(new Version(one, number, true, now, actor, null, Seen.UNKNOWN));
        return last.isEmpty() ? 0 : 1;
    }

    /** Makes a version of what stands; called when nobody else can write any more. */
    @FunctionalInterface
    private interface Making {
        Version make(DispositionTable table, Instant at);
    }

    /** Who tells holds the end of the log until all is done; so nobody says anything between our look and our row. */
    private Version told(Disposition said, String kind, String why, String actor, Making making) {
        return database.jdbi().inTransaction(handle -> {
            Instant now = now();
            tell(handle, said, kind, why, actor, now);
            DispositionTable table = new DispositionTable(handle);
            Version made = making.make(table, now);
            table.add(made);
            return made;
        });
    }

    private Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.MILLIS);
    }

    private void tell(Handle handle, Disposition said, String kind, String why, String actor, Instant now) {
        Map<String, Object> detail = new LinkedHashMap<>(DispositionForm.tree(said));
        detail.remove("vendor");
        if (why != null) {
            detail.put("why", why);
        }
        events.append(handle, actor, now, kind, said.getVendor(), Data.writeJsonLine(detail));
    }

    private static void refuseOld(DispositionTable table, Version version) {
        Version last =
                table.newest(version.disposition().getVendor(), version.id()).orElseThrow();
        if (last.number() != version.number() || !last.standing()) {
            throw Changed.by(last);
        }
    }

    private static Disposition read(DispositionText text, Proofs proofs) {
        List<String> problems = new ArrayList<>();
        Disposition read = new DispositionReader(proofs, problems).read(text, "review");
        if (read != null && LastDay.isNeeded(read.kind()) && read.expires() == null) {
            problems.add("review: expires: missing; wanted the last day on which " + Attributes.word(read.kind())
                    + " counts, as 2027-03-31");
        }
        if (!problems.isEmpty()) {
            throw InputException.ofAll("this cannot be decided so:", problems);
        }
        return read;
    }

    /** Evidence that was shown before need not be read again. */
    private static Proofs keeping(Disposition before) {
        return (text, where, wrong) -> before.proofs().stream()
                .filter(p -> text.equals(new DispositionText.ProofText(p.document(), p.file(), p.quote())))
                .findFirst()
                .orElseGet(() -> Proofs.OF_DOCUMENTS.read(text, where, wrong));
    }
}
