package dev.tenken.alert;

import dev.tenken.alert.channel.MailChannel;
import dev.tenken.alert.channel.WebhookChannel;
import dev.tenken.database.Database;
import dev.tenken.model.Language;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jdbi.v3.core.Handle;

/**
 * What is to be told, and the telling of it. Each alert is told once on each route, whatever happens: it is stamped before it is sent, so that
 * one whose sending was interrupted is listed as uncertain and not sent again. May be used by several programs at once.
 */
public final class Alerts {
    private final Database database;
    private final Clock clock;

    /** @param clock tells the time; its zone is meant where settings name none */
    public Alerts(Database database, Clock clock) {
        this.database = database;
        this.clock = clock;
    }

    /**
     * Notes what is near and what happened; what was noted before is noted once.
     *
     * @param ahead how long before a day it is told
     * @param today from which days are counted
     * @return how many alerts are new
     */
    public int note(Collection<Deadline> deadlines, Collection<Happening> happenings, Ahead ahead, LocalDate today) {
        return database.jdbi()
                .inTransaction(handle -> noticing(handle, ahead, today).note(deadlines, happenings));
    }

    /** Notes what happened, in the transaction in which it does. */
    public void note(Handle handle, Collection<Happening> happenings) {
        noticing(handle, Ahead.USUAL, LocalDate.EPOCH).note(List.of(), happenings);
    }

    private Noticing noticing(Handle handle, Ahead ahead, LocalDate today) {
        return new Noticing(new AlertTables(handle), ahead, today, clock.instant());
    }

    /** The newest alerts, the newest first. */
    public List<Alert> latest(int most) {
        return database.jdbi().withHandle(handle -> new AlertTables(handle).latest(most));
    }

    /** What is known of the telling of alerts, by key. */
    public Map<String, List<String>> told() {
        return database.jdbi().withHandle(handle -> new AlertTables(handle).told());
    }

    /** Messages that did not certainly arrive, the newest first. */
    public List<SentMessage> doubtful() {
        return new Messages(database).doubtful();
    }

    /** What would be told now or with the next digest, by route. */
    public Map<String, List<Alert>> untold(AlertSettings settings, Map<String, Party> parties) {
        Telling telling = new Telling(database, settings, clock, parties::get);
        Map<String, List<Alert>> untold = new TreeMap<>();
        routes(settings, parties).forEach(route -> untold.put(route.name(), telling.untold(route)));
        return untold;
    }

    /** An alert in one line. */
    public static String line(Alert alert, Language language, LocalDate today, Map<String, Party> parties) {
        return new Wording(language, today, parties::get).line(alert);
    }

    /**
     * Tells what is to be told now, and tries again what was refused before.
     *
     * @param parties vendors by id
     */
    public Told tell(AlertSettings settings, Map<String, Party> parties) {
        Telling telling = new Telling(database, settings, clock, parties::get);
        return routes(settings, parties).stream().map(telling::tell).reduce(Told.NONE, Told::plus);
    }

    /** Sends everybody a message that says nothing. */
    public Told test(AlertSettings settings, Map<String, Party> parties) {
        Telling telling = new Telling(database, settings, clock, parties::get);
        return routes(settings, parties).stream().map(telling::test).reduce(Told.NONE, Told::plus);
    }

    private List<Route> routes(AlertSettings settings, Map<String, Party> parties) {
        List<Route> routes = new ArrayList<>();
        if (settings.mail() != null) {
            Recipients recipients = new Recipients(settings.mail(), parties);
            for (String address : recipients.all()) {
                routes.add(new Route(
                        "mail:" + address,
                        alert -> address.equals(recipients.of(alert.vendor())),
                        settings.mail().atOnce(),
                        new MailChannel(settings.mail().server(), address, settings.language(), clock)));
            }
        }
        for (AlertSettings.Webhook webhook : settings.webhooks()) {
            Set<AlertKind> kinds = webhook.kinds();
            routes.add(new Route(
                    "webhook:" + webhook.hook().name(),
                    alert -> kinds.contains(alert.kind()),
                    EnumSet.allOf(AlertKind.class),
                    new WebhookChannel(webhook.hook(), clock)));
        }
        return routes;
    }

    /** Who is told of which vendor by e-mail. */
    private record Recipients(AlertSettings.Mail mail, Map<String, Party> parties) {

        /** The address for a vendor, or null for nobody. */
        String of(String vendor) {
            Party party = parties.get(vendor);
            String owner = party == null ? null : party.owner();
            String address = owner == null ? null : mail.owners().get(owner);
            if (address != null) {
                return address;
            }
            return SettingsReader.isMailbox(owner) ? owner : mail.to();
        }

        Set<String> all() {
            Set<String> all = new TreeSet<>();
            parties.keySet().forEach(vendor -> add(all, of(vendor)));
            add(all, mail.to());
            return all;
        }

        private static void add(Set<String> all, String address) {
            if (address != null) {
                all.add(address);
            }
        }
    }
}
