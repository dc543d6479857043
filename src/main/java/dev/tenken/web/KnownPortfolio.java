package dev.tenken.web;

import dev.tenken.database.Database;
import dev.tenken.database.EventLog;
import dev.tenken.history.archive.Archive;
import dev.tenken.history.archive.Glance;
import dev.tenken.history.archive.News;
import dev.tenken.history.archive.Stored;
import dev.tenken.model.Language;
import dev.tenken.register.Register;
import dev.tenken.register.RegisteredVendor;
import dev.tenken.register.Rhythm;
import java.time.Clock;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * Every vendor with its newest assessment, kept in memory. Each change of what is stored is told in the event log, in its own transaction: as long as
 * that tells nothing new, nothing is read, and otherwise the vendors that it names. May be used from several threads.
 */
public final class KnownPortfolio {
    private static final int AT_ONCE = 200;
    /** Beginnings of what is told of those who use the server: no vendor is another one by that. */
    private static final Set<String> OF_USERS = Set.of("access", "login", "logout", "session", "token", "user");

    private final Database database;
    private final Register register;
    private final Archive archive;
    private volatile All known = new All(News.Mark.NONE, null, List.of());

    /**
     * A vendor as far as it does not depend on the day.
     *
     * @param newest assessment, or null
     */
    public record Known(RegisteredVendor vendor, Stored newest, Glance glance) {}

    /**
     * All of them.
     *
     * @param end what the event log told last before they were read
     * @param vendors sorted by id
     */
    public record All(News.Mark end, Rhythm rhythm, List<Known> vendors) {

        /** The names of vendors by their ids. */
        public Map<String, String> names(Language language) {
            return vendors.stream()
                    .map(Known::vendor)
                    .collect(Collectors.toMap(
                            RegisteredVendor::id, vendor -> vendor.name().in(language)));
        }
    }

    KnownPortfolio(Database database, EventLog events, Clock clock) {
        this.database = database;
        this.register = new Register(database, events, clock, "");
        this.archive = new Archive(database, clock);
    }

    /** As they are now. */
    public All now() {
        All before = known;
        return archive.news(before.end()).isNone() ? before : anew();
    }

    /** What is told is read before what it tells of: what changes in between is read again next time. */
    private synchronized All anew() {
        All before = known;
        News news = archive.news(before.end());
        if (news.isWhole() || news.told().stream().anyMatch(KnownPortfolio::isOfAll)) {
            known = whole(news.end());
        } else {
            List<String> vendors = news.vendors();
            known = new All(
                    news.end(),
                    before.rhythm(),
                    vendors.isEmpty() ? before.vendors() : with(before.vendors(), vendors));
        }
        return known;
    }

    private static boolean isOfAll(News.Told told) {
        int dot = told.kind().indexOf('.');
        return told.vendor() == null && !OF_USERS.contains(told.kind().substring(0, Math.max(0, dot)));
    }

    private All whole(News.Mark end) {
        Rhythm rhythm = register.rhythm();
        List<RegisteredVendor> vendors = register.vendors();
        Map<String, Stored> newest = new HashMap<>();
        archive.latest().forEach(stored -> newest.put(stored.vendor(), stored));
        Map<String, Glance> glances = new HashMap<>();
        List<String> ids = vendors.stream().map(RegisteredVendor::id).toList();
        for (int first = 0; first < ids.size(); first += AT_ONCE) {
            glances.putAll(Glance.of(database, ids.subList(first, Math.min(ids.size(), first + AT_ONCE))));
        }
        return new All(
                end,
                rhythm,
                vendors.stream()
                        .map(vendor -> new Known(
                                vendor, newest.get(vendor.id()), glances.getOrDefault(vendor.id(), Glance.NONE)))
                        .toList());
    }

    private List<Known> with(List<Known> before, List<String> changed) {
        Map<String, Known> vendors = new TreeMap<>();
        before.forEach(known -> vendors.put(known.vendor().id(), known));
        Map<String, Glance> glances = Glance.of(database, changed);
        for (String id : changed) {
            Optional<RegisteredVendor> vendor = register.find(id);
            vendor.ifPresent(is -> vendors.put(
                    id, new Known(is, archive.latest(id).orElse(null), glances.getOrDefault(id, Glance.NONE))));
        }
        return new ArrayList<>(vendors.values());
    }
}
