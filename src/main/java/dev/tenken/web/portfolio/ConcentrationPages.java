package dev.tenken.web.portfolio;

import dev.tenken.access.Permission;
import dev.tenken.office.write.CsvWriter;
import dev.tenken.schedule.Portfolio;
import dev.tenken.web.Refusal;
import dev.tenken.web.Route;
import dev.tenken.web.Visit;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/** What several vendors depend on together, and certificates that run out; as tables, and as CSV. */
public final class ConcentrationPages {
    private static final int WITHIN = 90;

    private ConcentrationPages() {}

    public static List<Route> routes() {
        return List.of(
                Route.get("/concentration", Permission.READ, ConcentrationPages::show),
                Route.get("/concentration/{table}", Permission.READ, ConcentrationPages::csv));
    }

    private static void show(Visit visit) {
        Portfolio portfolio = visit.facades().portfolio();
        LocalDate today = today(visit);
        Map<String, Object> parameters = new HashMap<>();
        parameters.put("vendors", portfolio.vendors());
        parameters.put("suppliers", portfolio.suppliers());
        parameters.put("countries", portfolio.countries());
        parameters.put("expiring", portfolio.expiring(today.plusDays(WITHIN)));
        parameters.put("today", today);
        visit.show("portfolio/concentration", visit.texts().get("nav.concentration"), parameters);
    }

    private static LocalDate today(Visit visit) {
        return visit.facades().register(visit.visitor().id()).today();
    }

    private static void csv(Visit visit) throws IOException {
        Portfolio portfolio = visit.facades().portfolio();
        String table = visit.path("table");
        List<List<String>> rows =
                switch (table) {
                    case "suppliers.csv" -> shared("supplier", portfolio.suppliers());
                    case "countries.csv" -> shared("country", portfolio.countries());
                    case "expiring.csv" ->
                        expiring(portfolio.expiring(today(visit).plusDays(WITHIN)));
                    default -> throw Refusal.notFound();
                };
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        CsvWriter.write(rows.get(0), rows.subList(1, rows.size()), bytes);
        visit.download(table, "text/csv; charset=utf-8", bytes.toByteArray());
    }

    private static List<List<String>> shared(String what, List<Portfolio.Shared> all) {
        List<List<String>> rows = new ArrayList<>();
        rows.add(List.of(what, "vendors", "which", "also named", "what for"));
        all.forEach(one -> rows.add(List.of(
                one.name(),
                Integer.toString(one.vendors().size()),
                String.join(", ", one.vendors()),
                String.join("; ", one.also()),
                String.join("; ", one.details()))));
        return rows;
    }

    private static List<List<String>> expiring(List<Portfolio.Expiry> all) {
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
}
