package dev.tenken.cli;

import dev.tenken.access.Access;
import dev.tenken.database.Database;
import dev.tenken.database.EventLog;
import dev.tenken.disposition.DispositionLog;
import dev.tenken.history.archive.Archive;
import dev.tenken.history.archive.Events;
import dev.tenken.history.archive.Originals;
import dev.tenken.history.archive.Prepared;
import dev.tenken.letter.Letters;
import dev.tenken.model.finding.Assessment;
import dev.tenken.model.finding.VendorAssessment;
import dev.tenken.register.Register;
import dev.tenken.schedule.Keeper;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.time.Clock;
import java.util.Set;

/** An open database with what commands do at it; to be closed. */
final class Desk implements AutoCloseable {
    private final Database database;
    private final Register register;
    private final Archive archive;
    private final DispositionLog dispositions;
    private final EventLog events = new Events();
    private final Clock clock;

    Desk(DatabaseOptions options, Clock clock) {
        this.clock = clock;
        this.database = options.open();
        this.register = new Register(database, events, clock, options.actor());
        this.archive = new Archive(database, clock);
        this.dispositions = new DispositionLog(database, events, clock);
    }

    Database database() {
        return database;
    }

    Register register() {
        return register;
    }

    /** Who may use the pages. */
    Access access() {
        return new Access(database, events, clock, new SecureRandom());
    }

    /** What auditors said of the vendors. */
    DispositionLog dispositions() {
        return dispositions;
    }

    EventLog events() {
        return events;
    }

    /** Letters to vendors. @param actor for the event log */
    Letters letters(String actor) {
        return new Letters(database, events, clock, actor);
    }

    /** Keeps assessments in the archive. @param actor who makes them, for the event log */
    Keeper keeper(String actor) {
        return (assessment, folder) -> ready(assessment, folder, actor);
    }

    /** Papers are called by their vendor's folder first, and so lie below the folder around it. */
    private Keeper.Ready ready(Assessment assessment, Path folder, String actor) {
        Originals files = Originals.below(folder.toAbsolutePath().getParent());
        VendorAssessment vendor = assessment.vendors().get(0);
        Prepared prepared = archive.prepare(assessment, vendor, files);
        Set<String> replies =
                Replies.of(database, vendor, folder.toAbsolutePath().getParent());
        return handle -> {
            letters(actor).heard(handle, vendor, replies);
            return archive.store(handle, assessment, prepared, actor).id();
        };
    }

    @Override
    public void close() {
        database.close();
    }
}
