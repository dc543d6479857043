package dev.tenken.outlook;

import dev.tenken.alert.AlertKind;
import dev.tenken.alert.Happening;
import dev.tenken.database.Database;
import dev.tenken.database.Times;
import dev.tenken.model.Language;
import dev.tenken.model.LocalizedText;
import dev.tenken.watch.Edition;
import dev.tenken.watch.Trouble;
import dev.tenken.watch.Watched;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** New editions, documents that are gone, and those that are in trouble. */
final class Papers {
    private final Watched watched;

    Papers(Database database) {
        this.watched = new Watched(database);
    }

    List<Happening> since(Instant since, Collection<String> vendors) {
        List<Happening> found = new ArrayList<>();
        for (Trouble trouble : watched.troubles()) {
            if (vendors.contains(trouble.vendor())) {
                found.add(of(trouble));
            }
        }
        Set<String> inForce = new HashSet<>();
        List<Edition> recent = watched.since(since);
        recent.stream().filter(e -> e.ended() == null).forEach(e -> inForce.add(e.vendor() + "\n" + e.document()));
        for (Edition edition : recent) {
            Happening happening = vendors.contains(edition.vendor()) ? of(edition, inForce) : null;
            if (happening != null) {
                found.add(happening);
            }
        }
        return found;
    }

    /** The same trouble is told once, however long it lasts; when it was over and comes again it is another one. */
    private static Happening of(Trouble trouble) {
        return new Happening(
                AlertKind.TROUBLE,
                trouble.vendor(),
                trouble.document() + "\n" + trouble.cause() + "\n" + Times.text(trouble.since()),
                subject(trouble),
                new LocalizedText(trouble.message(), Said.of("trouble." + word(trouble), Language.JA)));
    }

    /** A folder is called by its path, which its message begins with. */
    private static String subject(Trouble trouble) {
        return trouble.document().equals(Trouble.FOLDER)
                ? trouble.message().substring(0, Math.max(0, trouble.message().indexOf(": ")))
                : trouble.document();
    }

    private static String word(Trouble trouble) {
        return trouble.cause().name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** Of several editions the one in force is told; the first of a document that was not there before is none. */
    private static Happening of(Edition edition, Set<String> inForce) {
        if (edition.ended() == null && (edition.number() > 1 || edition.replaces() != null)) {
            return of(AlertKind.NEW_EDITION, edition);
        }
        boolean gone = edition.ending() == Edition.Ending.WITHDRAWN
                && !inForce.contains(edition.vendor() + "\n" + edition.document());
        return gone ? of(AlertKind.WITHDRAWN, edition) : null;
    }

    private static Happening of(AlertKind kind, Edition edition) {
        String instead = edition.replaces();
        return new Happening(
                kind,
                edition.vendor(),
                edition.document() + "\n" + edition.number(),
                edition.document(),
                kind == AlertKind.NEW_EDITION && instead != null
                        ? new LocalizedText(
                                Said.of("follows", Language.EN).replace("{0}", instead),
                                Said.of("follows", Language.JA).replace("{0}", instead))
                        : null);
    }
}
