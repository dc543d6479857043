package dev.tenken.register;

import dev.tenken.model.InputException;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.EnumMap;
import java.util.Map;

/**
 * When vendors are due.
 *
 * @param byTier how often the vendors of each tier are assessed
 * @param soonDays so many days ahead a vendor counts as due soon, but never more than in the last quarter of its time
 * @param zone whose calendar days are meant
 * @param time of the day from which what is due may run. One that the clock of the zone leaves out comes as much later as the clock
 *     was put forward; of one that comes twice, the first is meant
 */
public record Rhythm(Map<Tier, Cadence> byTier, int soonDays, ZoneId zone, LocalTime time) {
    private static final int SOON_DAYS = 30;
    private static final int MOST_SOON_DAYS = 3660;
    private static final int QUARTER = 4;

    public Rhythm {
        byTier = Map.copyOf(byTier);
    }

    /** What holds until somebody changes it. */
    public static Rhythm usual(ZoneId zone) {
        Map<Tier, Cadence> byTier = new EnumMap<>(Tier.class);
        for (Tier tier : Tier.values()) {
            byTier.put(tier, tier.usual());
        }
        return new Rhythm(byTier, SOON_DAYS, zone, LocalTime.MIDNIGHT);
    }

    /**
     * The same with one part changed: {@code critical}, {@code high}, {@code medium} or {@code low} (how often), {@code soon} (days),
     * {@code zone} or {@code time}.
     *
     * @throws InputException when there is no such part, or it cannot have this value
     */
    public Rhythm with(String part, String value) {
        try {
            return switch (part) {
                case "soon" -> new Rhythm(byTier, days(value), zone, time);
                case "zone" -> new Rhythm(byTier, soonDays, ZoneId.of(value), time);
                case "time" -> new Rhythm(byTier, soonDays, zone, LocalTime.parse(value));
                default -> with(tier(part), Cadence.of(value));
            };
        } catch (InputException e) {
            throw new InputException(part + ": " + e.getMessage(), e);
        } catch (DateTimeException e) {
            throw new InputException(
                    part + ": got \"" + value + "\"; wanted "
                            + (part.equals("zone")
                                    ? "a zone, as Asia/Tokyo or Europe/Berlin"
                                    : "a time of day, as 06:00"),
                    e);
        }
    }

    private Rhythm with(Tier tier, Cadence cadence) {
        Map<Tier, Cadence> other = new EnumMap<>(byTier);
        other.put(tier, cadence);
        return new Rhythm(other, soonDays, zone, time);
    }

    private static Tier tier(String part) {
        try {
            return Word.value(Tier.class, part);
        } catch (InputException e) {
            throw new InputException("no such setting; wanted critical, high, medium, low, soon, zone or time", e);
        }
    }

    private static int days(String value) {
        if (value.matches("[0-9]{1,4}") && Integer.parseInt(value) <= MOST_SOON_DAYS) {
            return Integer.parseInt(value);
        }
        throw new InputException("got \"" + value + "\"; wanted days, 0 to " + MOST_SOON_DAYS);
    }

    /** The day that a moment is on. */
    public LocalDate day(Instant now) {
        return now.atZone(zone).toLocalDate();
    }

    /** The moment from which what is due on a day may run. */
    public Instant start(LocalDate due) {
        return due.atTime(time).atZone(zone).toInstant();
    }

    /** How often a vendor is assessed; one without a tier as often as the most critical. */
    public Cadence cadence(RegisteredVendor vendor) {
        if (vendor.cadence() != null) {
            return vendor.cadence();
        }
        return byTier.get(vendor.tier() == null ? Tier.CRITICAL : vendor.tier());
    }

    /** The day on which a vendor is due next, or null when it never is. */
    public LocalDate nextDue(RegisteredVendor vendor) {
        if (vendor.status() == VendorStatus.OFFBOARDED) {
            return null;
        }
        return vendor.lastDone() == null
                ? vendor.firstDue()
                : cadence(vendor).firstAfter(vendor.lastDone(), vendor.firstDue());
    }

    /** The latest day on which the vendor is or was due by a day: what was missed before it is caught up with it. Null for none. */
    public LocalDate dueBy(RegisteredVendor vendor, LocalDate today) {
        LocalDate next = nextDue(vendor);
        if (next == null || next.isAfter(today)) {
            return null;
        }
        return cadence(vendor).lastUpTo(today, vendor.firstDue());
    }

    /** How the vendor stands on a day, as long as no run is at it. */
    public DueState state(RegisteredVendor vendor, LocalDate today) {
        LocalDate next = nextDue(vendor);
        if (next == null) {
            return DueState.NOT_SCHEDULED;
        }
        if (vendor.folder() == null && (vendor.lastDone() == null || next.isBefore(today))) {
            return DueState.NO_DOCUMENTS;
        }
        if (vendor.lastDone() == null) {
            return DueState.NEVER;
        }
        if (next.isBefore(today)) {
            return DueState.OVERDUE;
        }
        return next.isAfter(today.plusDays(soon(vendor.lastDone(), next))) ? DueState.UP_TO_DATE : DueState.DUE_SOON;
    }

    /** Who is assessed every month would always be due soon: no more than a quarter of the time from one day to the next counts as that. */
    private long soon(LocalDate last, LocalDate next) {
        return Math.min(soonDays, ChronoUnit.DAYS.between(last, next) / QUARTER);
    }
}
