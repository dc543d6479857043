package dev.tenken.schedule;

import dev.tenken.schedule.Portfolio.Expiry;
import dev.tenken.schedule.Portfolio.Shared;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/** What {@link Portfolio} tells, as tables for files and screens: the heads first, the same wherever they are asked for. */
public final class PortfolioTables {
    private PortfolioTables() {}

    public static List<List<String>> suppliers(List<Shared> all) {
        List<List<String>> rows = new ArrayList<>();
        rows.add(List.of("supplier", "vendors", "which", "also named", "what for"));
        all.forEach(one -> rows.add(List.of(
                one.name(), count(one), which(one), String.join("; ", one.also()), String.join("; ", one.details()))));
        return rows;
    }

    public static List<List<String>> countries(List<Shared> all) {
        List<List<String>> rows = new ArrayList<>();
        rows.add(List.of("country", "vendors", "which", "what for"));
        all.forEach(one -> rows.add(List.of(one.name(), count(one), which(one), String.join("; ", one.details()))));
        return rows;
    }

    public static List<List<String>> expiring(List<Expiry> all) {
        List<List<String>> rows = new ArrayList<>();
        rows.add(List.of("until", "vendor", "certificate", "of", "document", "quote"));
        all.forEach(one -> rows.add(List.of(
                one.until().toString(),
                one.vendor(),
                one.scheme(),
                Objects.toString(one.holder(), ""),
                one.document(),
                one.quote())));
        return rows;
    }

    private static String count(Shared one) {
        return Integer.toString(one.vendors().size());
    }

    private static String which(Shared one) {
        return String.join(", ", one.vendors());
    }
}
