package dev.tenken.web.portfolio;

import dev.tenken.access.Permission;
import dev.tenken.model.Language;
import dev.tenken.office.write.CsvWriter;
import dev.tenken.report.common.CountryWords;
import dev.tenken.report.common.Messages;
import dev.tenken.schedule.Portfolio;
import dev.tenken.schedule.Portfolio.Shared;
import dev.tenken.schedule.PortfolioTables;
import dev.tenken.web.Download;
import dev.tenken.web.Refusal;
import dev.tenken.web.Route;
import dev.tenken.web.Visit;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

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
        parameters.put("countries", inWords(portfolio.countries(), visit.language()));
        parameters.put("names", visit.facades().known().now().names(visit.language()));
        parameters.put("expiring", portfolio.expiring(today.plusDays(WITHIN)));
        parameters.put("today", today);
        visit.show("portfolio/concentration", visit.texts().get("nav.concentration"), parameters);
    }

    private static List<Shared> inWords(List<Shared> countries, Language language) {
        Messages messages = Messages.in(language);
        return countries.stream()
                .map(one ->
                        one.inWords(code -> CountryWords.name(code, language), use -> CountryWords.use(use, messages)))
                .toList();
    }

    private static LocalDate today(Visit visit) {
        return visit.facades().register(visit.visitor().id()).today();
    }

    private static void csv(Visit visit) throws IOException {
        Portfolio portfolio = visit.facades().portfolio();
        String table = visit.path("table");
        List<List<String>> rows =
                switch (table) {
                    case "suppliers.csv" -> PortfolioTables.suppliers(portfolio.suppliers());
                    case "countries.csv" -> PortfolioTables.countries(portfolio.countries());
                    case "expiring.csv" ->
                        PortfolioTables.expiring(portfolio.expiring(today(visit).plusDays(WITHIN)));
                    default -> throw Refusal.notFound();
                };
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        CsvWriter.write(rows.get(0), rows.subList(1, rows.size()), bytes);
        Download.send(visit, table, bytes.toByteArray());
    }
}
