package dev.tenken.web.review;

import dev.tenken.access.Access;
import dev.tenken.disposition.Version;
import dev.tenken.history.archive.Particulars;
import dev.tenken.history.archive.State;
import dev.tenken.history.archive.Stored;
import dev.tenken.web.Facades;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/** Who worked on an assessment: whoever had it made, and whoever decided anything of the vendor since the one before it that was signed. */
final class Workers {
    private final Facades facades;
    private final Access access;

    Workers(Facades facades, Access access) {
        this.facades = facades;
        this.access = access;
    }

    /** Log-in names, sorted. Programs that assess by schedule are nobody, and neither is a name that no user has. */
    Set<String> on(Stored stored, Particulars particulars) {
        Instant since = signedBefore(stored);
        Set<String> workers = new TreeSet<>();
        workers.add(particulars.actor());
        Decisions.log(facades).log(stored.vendor()).stream()
                .filter(v -> since == null || v.at().isAfter(since))
                .map(Version::actor)
                .forEach(workers::add);
        workers.removeIf(name -> access.users().find(name).isEmpty());
        return workers;
    }

    private Instant signedBefore(Stored stored) {
        List<Stored> before = facades.archive().of(stored.vendor()).stream()
                .filter(a -> a.number() < stored.number())
                .filter(a -> a.state() != State.DRAFT && a.state() != State.IN_REVIEW)
                .toList();
        return before.isEmpty() ? null : before.get(before.size() - 1).made();
    }
}
