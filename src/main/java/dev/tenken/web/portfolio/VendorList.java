package dev.tenken.web.portfolio;

import dev.tenken.register.DueState;
import dev.tenken.register.RegisteredVendor;
import dev.tenken.schedule.Schedule;
import dev.tenken.web.Facades;
import dev.tenken.web.KnownPortfolio;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;

/**
 * The vendors that a filter leaves, a page of them at a time.
 *
 * @param rows of this page
 * @param found how many there are on all pages
 * @param all how many the register has
 * @param owners everybody who looks after a vendor, sorted
 */
public record VendorList(VendorFilter filter, List<VendorRow> rows, int found, int all, Set<String> owners) {
    static final int ON_PAGE = 50;

    public static VendorList of(VendorFilter filter, Facades facades) {
        KnownPortfolio.All all = facades.known().now();
        List<VendorRow> found = rows(all, facades).stream()
                .filter(row -> isWanted(row, filter))
                .sorted(order(filter.sort()))
                .toList();
        int first = Math.min(found.size(), (filter.page() - 1) * ON_PAGE);
        Set<String> owners = new TreeSet<>();
        all.vendors().stream()
                .map(known -> known.vendor().owner())
                .filter(Objects::nonNull)
                .forEach(owners::add);
        return new VendorList(
                filter,
                found.subList(first, Math.min(found.size(), first + ON_PAGE)),
                found.size(),
                all.vendors().size(),
                owners);
    }

    /** How many pages there are, at least one. */
    public int pages() {
        return Math.max(1, (found + ON_PAGE - 1) / ON_PAGE);
    }

    private static List<VendorRow> rows(KnownPortfolio.All all, Facades facades) {
        LocalDate today = all.rhythm().day(facades.clock().instant());
        Set<String> underway = Schedule.underway(facades.database());
        return all.vendors().stream()
                .map(known -> new VendorRow(
                        known.vendor(),
                        underway.contains(known.vendor().id())
                                ? DueState.IN_PROGRESS
                                : all.rhythm().state(known.vendor(), today),
                        all.rhythm().nextDue(known.vendor()),
                        known.newest(),
                        known.glance()))
                .toList();
    }

    private static boolean isWanted(VendorRow row, VendorFilter filter) {
        RegisteredVendor vendor = row.vendor();
        return (filter.tier() == null || filter.tier() == vendor.tier())
                && (filter.status() == null || filter.status() == vendor.status())
                && (filter.state() == null || filter.state() == row.state())
                && (filter.owner().isEmpty() || filter.owner().equals(vendor.owner()))
                && (filter.outcome() != VendorFilter.Outcome.GAPS
                        || row.counts().gap() > 0)
                && (filter.outcome() != VendorFilter.Outcome.NONE || row.newest() == null)
                && (filter.outcome() != VendorFilter.Outcome.WORSE
                        || !row.glance().worse().isEmpty())
                && isNamed(vendor, filter.text().toLowerCase(Locale.ROOT));
    }

    private static boolean isNamed(RegisteredVendor vendor, String text) {
        return text.isEmpty()
                || List.of(vendor.id(), vendor.name().en(), vendor.name().ja(), Objects.toString(vendor.owner(), ""))
                        .stream()
                        .anyMatch(name -> name.toLowerCase(Locale.ROOT).contains(text));
    }

    private static Comparator<VendorRow> order(VendorFilter.Sort sort) {
        Comparator<VendorRow> byDue =
                Comparator.comparing(VendorRow::next, Comparator.nullsLast(Comparator.naturalOrder()));
        Comparator<VendorRow> first =
                switch (sort) {
                    case PRESSING ->
                        Comparator.comparingInt((VendorRow row) -> DueState.PRESSING_FIRST.indexOf(row.state()))
                                .thenComparing(byDue);
                    case NAME ->
                        Comparator.comparing(row -> row.vendor().name().en().toLowerCase(Locale.ROOT));
                    case GAPS -> Comparator.comparingInt(row -> -row.counts().gap());
                    case DUE -> byDue;
                };
        return first.thenComparing(row -> row.vendor().id());
    }
}
