package dev.tenken.web.review;

import dev.tenken.access.Access;
import dev.tenken.data.Data;
import dev.tenken.disposition.Version;
import dev.tenken.history.archive.Event;
import dev.tenken.history.archive.Particulars;
import dev.tenken.history.archive.State;
import dev.tenken.history.archive.Stored;
import dev.tenken.job.Job;
import dev.tenken.web.Facades;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/**
 * Who worked on assessments of a vendor: whoever had one made, and whoever brought papers or decided anything since the one before it that was
 * signed.
 */
final class Workers {
    /** So far back events and jobs are looked at. */
    private static final int MOST = 2000;

    private final Access access;
    private final List<Stored> assessments;
    private final List<Version> decisions;
    private final List<Event> events;
    private final List<Job> jobs;

    Workers(Facades facades, Access access, String vendor) {
        this.access = access;
        this.assessments = facades.archive().of(vendor);
        this.decisions = Decisions.log(facades).log(vendor);
        this.events = facades.archive().events(vendor, MOST).stream()
                .filter(Workers::bringsPapers)
                .toList();
        this.jobs = facades.jobs().of(vendor, MOST);
    }

    private static boolean bringsPapers(Event event) {
        return event.kind().equals("job.asked")
                && "read"
                        .equals(Data.readJson(event.detail(), "event " + event.number(), Map.class)
                                .get("kind"));
    }

    /** Log-in names, sorted. Programs that assess by schedule are nobody, and neither is a name that no user has. */
    Set<String> on(Stored stored, Particulars particulars) {
        Instant since = signedBefore(stored);
        Set<String> workers = new TreeSet<>();
        workers.add(particulars.actor());
        jobs.stream()
                .filter(job -> stored.id().equals(job.outcome().get("assessment")))
                .map(Job::askedBy)
                .forEach(workers::add);
        events.stream()
                .filter(e -> since.isBefore(Instant.parse(e.at())))
                .map(Event::actor)
                .forEach(workers::add);
        decisions.stream()
                .filter(v -> since.isBefore(v.at()))
                .map(Version::actor)
                .forEach(workers::add);
        workers.removeIf(name -> access.users().find(name).isEmpty());
        return workers;
    }

    private Instant signedBefore(Stored stored) {
        return assessments.stream()
                .filter(a -> a.number() < stored.number())
                .filter(a -> a.state() != State.DRAFT && a.state() != State.IN_REVIEW)
                .reduce((earlier, later) -> later)
                .map(Stored::made)
                .orElse(Instant.MIN);
    }
}
