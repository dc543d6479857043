package dev.tenken.web;

import dev.tenken.database.Database;
import dev.tenken.database.EventLog;
import dev.tenken.history.archive.Archive;
import dev.tenken.job.Jobs;
import dev.tenken.job.intake.Intake;
import dev.tenken.register.Register;
import dev.tenken.schedule.Portfolio;
import java.nio.file.Path;
import java.time.Clock;

/**
 * What pages and operations are made of: the same that the commands use.
 *
 * @param database where everything is
 * @param events where each change is told
 * @param clock the one clock
 * @param papers the folder below which the papers of vendors made here lie
 * @param known every vendor as lists show it
 */
public record Facades(Database database, EventLog events, Clock clock, Path papers, KnownPortfolio known) {

    public Facades(Database database, EventLog events, Clock clock, Path papers) {
        this(database, events, clock, papers, new KnownPortfolio(database, events, clock));
    }

    /** @param actor who changes something, for the event log */
    public Register register(String actor) {
        return new Register(database, events, clock, actor);
    }

    public Archive archive() {
        return new Archive(database, clock);
    }

    public Portfolio portfolio() {
        return new Portfolio(database);
    }

    /** What takes long, and is done by a worker. */
    public Jobs jobs() {
        return new Jobs(database, events, clock);
    }

    /** Where files that people bring are laid aside for a worker. */
    public Intake intake() {
        return new Intake(papers, clock);
    }
}
