package dev.tenken.watch;

import dev.tenken.database.Database;
import dev.tenken.database.EventLog;
import dev.tenken.model.InputException;
import dev.tenken.watch.fetch.Fetcher;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Looks at the documents of vendors and remembers what it saw. What it cannot have, or what looks wrong, is a trouble; the edition before it stays
 * in force until a person says otherwise. One vendor is to be looked at by one thread at a time.
 */
public final class Watch {
    private final Database database;
    private final EventLog events;
    private final Fetcher fetcher;
    private final PaperReader reader;
    private final Clock clock;
    private final String actor;

    /**
     * @param fetcher fetches addresses, or refuses to; stays open
     * @param actor in whose name, for the event log
     */
    public Watch(Database database, EventLog events, Fetcher fetcher, PaperReader reader, Clock clock, String actor) {
        this.database = database;
        this.events = events;
        this.fetcher = fetcher;
        this.reader = reader;
        this.clock = clock;
        this.actor = actor;
    }

    /**
     * Looks at the documents of a vendor. New editions that are fetched are laid into its folder; what is in doubt is not.
     *
     * @throws InputException when what was fetched cannot be written
     */
    public Looked look(WatchedVendor vendor) {
        Known known = database.jdbi().withHandle(h -> new WatchTables(h).known(vendor.vendor()));
        Copies copies = new Copies(vendor.folder());
        AddressLook addresses = new AddressLook(fetcher::fetch, reader, known, copies);
        List<Result> results = new ArrayList<>();
        vendor.published().forEach(published -> results.add(addresses.look(published)));
        Set<String> names = vendor.published().stream().map(Published::document).collect(Collectors.toSet());
        results.addAll(
                new FolderLook(vendor.folder(), reader, known, elsewhere(names, results), files(names, known, results))
                        .look());
        return database.jdbi()
                .inTransaction(h -> new Noting(new WatchTables(h), known, h, events, clock.instant(), actor)
                        .note(vendor.vendor(), names, results));
    }

    /** Documents that are not looked for in the folder: those of addresses, and what was known as a file until now. */
    private static Set<String> elsewhere(Set<String> names, List<Result> results) {
        Stream<String> before = results.stream()
                .filter(Result.Taken.class::isInstance)
                .map(r -> ((Result.Taken) r).before())
                .filter(e -> e != null)
                .map(Edition::document);
        return Stream.concat(names.stream(), before).collect(Collectors.toSet());
    }

    /** Files that hold what was fetched, now or before. */
    private static Set<String> files(Set<String> names, Known known, List<Result> results) {
        Stream<String> before = names.stream()
                .map(known.inForce()::get)
                .filter(e -> e != null)
                .map(e -> e.paper().file());
        Stream<String> now = results.stream()
                .filter(Result.Taken.class::isInstance)
                .map(r -> ((Result.Taken) r).paper().file());
        return Stream.concat(before, now).collect(Collectors.toSet());
    }

    /** What was fetched and not taken, for a person to look at; nothing when it lies in the folder, or there is none. */
    public Optional<byte[]> doubtful(String vendor, String document) {
        return database.jdbi().withHandle(h -> new WatchTables(h).content(vendor, document));
    }

    /**
     * Takes what looked wrong, as it was seen: a new edition where something was found, a withdrawal where a server said that there is no
     * such page or nothing was left in the folder.
     *
     * @param document as the trouble names it
     * @throws InputException when it is in no trouble, or in one that nobody can accept
     */
    public List<Change> accept(WatchedVendor vendor, String document) {
        Trouble trouble = acceptable(vendor.vendor(), document);
        Known known = database.jdbi().withHandle(h -> new WatchTables(h).known(vendor.vendor()));
        settleCopy(vendor, trouble, known.inForce().get(document));
        return database.jdbi()
                .inTransaction(
                        h -> new Noting(new WatchTables(h), known, h, events, clock.instant(), actor).accept(trouble));
    }

    private Trouble acceptable(String vendor, String document) {
        List<Trouble> troubles = database.jdbi().withHandle(h -> new WatchTables(h).troubles(vendor));
        Trouble trouble = troubles.stream()
                .filter(t -> t.document().equals(document))
                .findFirst()
                .orElseThrow(() -> new InputException(vendor + ": "
                        + (document.isEmpty() ? "its folder" : "\"" + document + "\"") + " is in no trouble; "
                        + (troubles.isEmpty()
                                ? "nothing of it is"
                                : "there is trouble with "
                                        + troubles.stream()
                                                .map(t -> t.document().isEmpty() ? "the folder" : t.document())
                                                .collect(Collectors.joining(", ")))));
        if (!trouble.canBeAccepted()) {
            throw new InputException(trouble.message() + "; there is nothing that could be accepted");
        }
        return trouble;
    }

    /** Lays what was fetched into the folder, and takes away what it replaces or what was withdrawn. */
    private void settleCopy(WatchedVendor vendor, Trouble trouble, Edition before) {
        Copies copies = new Copies(vendor.folder());
        doubtful(vendor.vendor(), trouble.document())
                .ifPresent(content -> copies.write(trouble.found().file(), content));
        boolean stays = trouble.found() != null
                && before != null
                && before.paper().file().equals(trouble.found().file());
        if (Known.isAddress(trouble.document()) && before != null && !stays) {
            copies.remove(before.paper().file());
        }
    }
}
