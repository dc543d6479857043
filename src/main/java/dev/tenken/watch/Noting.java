package dev.tenken.watch;

import dev.tenken.data.Data;
import dev.tenken.database.EventLog;
import dev.tenken.database.VendorRow;
import dev.tenken.watch.Edition.Ending;
import dev.tenken.watch.Result.Gone;
import dev.tenken.watch.Result.NotAsked;
import dev.tenken.watch.Result.Same;
import dev.tenken.watch.Result.Taken;
import dev.tenken.watch.Result.Troubled;
import dev.tenken.watch.Trouble.Cause;
import dev.tenken.watch.fetch.Validators;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.jdbi.v3.core.Handle;

/** Notes what was seen of one vendor, in one transaction with the events. */
final class Noting {
    private final WatchTables tables;
    private final Known known;
    private final Handle handle;
    private final EventLog events;
    private final Instant now;
    private final String actor;

    Noting(WatchTables tables, Known known, Handle handle, EventLog events, Instant now, String actor) {
        this.tables = tables;
        this.known = known;
        this.handle = handle;
        this.events = events;
        this.now = now;
        this.actor = actor;
    }

    Looked note(String vendor, Set<String> addresses, List<Result> results) {
        VendorRow.hold(handle, vendor);
        List<Change> changes = new ArrayList<>();
        List<Trouble> troubles = new ArrayList<>();
        int same = 0;
        int notAsked = 0;
        for (Result result : results) {
            if (result instanceof Same unchanged) {
                same++;
                seen(vendor, unchanged.document(), unchanged.validators());
            } else if (result instanceof Taken taken) {
                take(vendor, taken, null).ifPresent(changes::add);
            } else if (result instanceof Gone gone) {
                withdraw(gone.before()).ifPresent(changes::add);
            } else if (result instanceof Troubled troubled) {
                troubles.add(trouble(vendor, troubled));
            } else if (result instanceof NotAsked) {
                notAsked++;
            }
        }
        forget(vendor, addresses, results);
        changes.sort(Comparator.comparing(Change::document));
        troubles.sort(Comparator.comparing(Trouble::document));
        return new Looked(
                vendor, changes, troubles, same, notAsked, troubles.stream().noneMatch(this::hides));
    }

    private void seen(String vendor, String document, Validators validators) {
        tables.looked(vendor, document, now, validators);
        recovered(vendor, document);
    }

    private void recovered(String vendor, String document) {
        if (tables.clear(vendor, document)) {
            tell("document.recovered", vendor, Map.of("document", document));
        }
    }

    private Optional<Change> take(String vendor, Taken taken, String acceptedBy) {
        Edition before = taken.before();
        if (before != null && !tables.end(before, now, Ending.REPLACED)) {
            return Optional.empty();
        }
        String replaces = before == null || before.document().equals(taken.document()) ? null : before.document();
        Optional<Edition> after = tables.add(vendor, taken.document(), taken.paper(), now, replaces, acceptedBy);
        if (after.isEmpty()) {
            return Optional.empty();
        }
        seen(vendor, taken.document(), taken.validators());
        if (replaces != null) {
            tables.clear(vendor, replaces);
        }
        Map<String, Object> detail = new LinkedHashMap<>();
        detail.put("document", taken.document());
        detail.put("digest", taken.paper().digest());
        if (before != null) {
            detail.put("before", before.document());
            detail.put("digestBefore", before.paper().digest());
        }
        String word = taken.change().name().toLowerCase(Locale.ROOT).replace('_', '-');
        tell(acceptedBy == null ? "document." + word : "document.accepted", vendor, detail);
        return Optional.of(new Change(taken.change(), before, after.get()));
    }

    private Optional<Change> withdraw(Edition edition) {
        if (!tables.end(edition, now, Ending.WITHDRAWN)) {
            return Optional.empty();
        }
        tables.clear(edition.vendor(), edition.document());
        tell("document.withdrawn", edition.vendor(), Map.of("document", edition.document()));
        return Optional.of(new Change(Change.Kind.WITHDRAWN, edition, null));
    }

    private Trouble trouble(String vendor, Troubled troubled) {
        Trouble before = known.troubles().get(troubled.document());
        Instant since = before == null ? now : before.since();
        Trouble trouble =
                new Trouble(vendor, troubled.document(), troubled.cause(), troubled.message(), since, troubled.found());
        if (!trouble.equals(before)) {
            tables.put(trouble, troubled.content());
        }
        if (before == null || before.cause() != troubled.cause()) {
            tell("document.trouble", vendor, Map.of("document", troubled.document(), "cause", word(troubled.cause())));
        }
        return trouble;
    }

    /** Whether the folder does not hold an edition that is in force. */
    private boolean hides(Trouble trouble) {
        String document = trouble.document();
        return document.equals(Trouble.FOLDER)
                || !Known.isAddress(document) && known.inForce().containsKey(document);
    }

    private static String word(Cause cause) {
        return cause.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** Troubles with what is not looked for any more, or lies no more in a folder that can be read, are over. */
    private void forget(String vendor, Set<String> addresses, List<Result> results) {
        boolean folderFails = results.stream()
                .anyMatch(r -> r instanceof Troubled && r.document().equals(Trouble.FOLDER));
        for (String document : known.troubles().keySet()) {
            boolean told = results.stream().anyMatch(r -> r.document().equals(document));
            boolean hidden = folderFails && !Known.isAddress(document);
            if (!told && !hidden) {
                recovered(vendor, document);
            }
        }
    }

    /** Takes what is in doubt. */
    List<Change> accept(Trouble trouble) {
        VendorRow.hold(handle, trouble.vendor());
        if (!tables.clear(trouble.vendor(), trouble.document())) {
            return List.of();
        }
        tell("document.trouble-accepted", trouble.vendor(), Map.of("document", trouble.document()));
        if (trouble.found() == null) {
            return known.inForce().values().stream()
                    .filter(e -> trouble.cause() == Cause.ALL_GONE
                            ? !Known.isAddress(e.document())
                            : e.document().equals(trouble.document()))
                    .flatMap(e -> withdraw(e).stream())
                    .toList();
        }
        Edition before = known.inForce().get(trouble.document());
        String document = Known.isAddress(trouble.document())
                ? trouble.document()
                : trouble.found().file();
        Change.Kind kind = before == null ? Change.Kind.NEW : Change.Kind.NEW_EDITION;
        return take(trouble.vendor(), new Taken(document, kind, trouble.found(), before, null), actor).stream()
                .toList();
    }

    private void tell(String kind, String vendor, Map<String, ?> detail) {
        events.append(handle, actor, now, kind, vendor, Data.writeJson(new TreeMap<>(detail)));
    }
}
