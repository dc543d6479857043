package dev.tenken.cli;

import dev.tenken.model.InputException;
import dev.tenken.office.write.CsvWriter;
import dev.tenken.report.common.CountryWords;
import dev.tenken.report.common.Messages;
import dev.tenken.report.text.TextTable;
import dev.tenken.schedule.Portfolio;
import dev.tenken.schedule.Portfolio.Shared;
import dev.tenken.schedule.PortfolioTables;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** All vendors at once. */
@Command(
        name = "portfolio",
        description =
                "What the latest assessments of all vendors come to together: suppliers and countries that several of them depend on, and "
                        + "certificates and reports that run out. Offboarded vendors are left out.",
        mixinStandardHelpOptions = true)
final class PortfolioCommand implements Callable<Integer> {
    private static final int SHOWN = 60;

    private final Terminal terminal;

    @Option(
            names = "--within",
            paramLabel = "DAYS",
            defaultValue = "90",
            description = "Certificates that run out within so many days, or did already (default: ${DEFAULT-VALUE}).")
    private int within;

    @Option(
            names = "--csv",
            paramLabel = "DIR",
            description =
                    "Write suppliers.csv, countries.csv and expiring.csv there, with the same heads in either language, and countries by their codes.")
    private Path folder;

    @Mixin
    private LanguageOption lang;

    @Mixin
    private DatabaseOptions database;

    PortfolioCommand(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public Integer call() throws IOException {
        try (Desk desk = new Desk(database, terminal.clock())) {
            Portfolio portfolio = new Portfolio(desk.database());
            LocalDate today = desk.register().today();
            List<List<String>> suppliers = PortfolioTables.suppliers(portfolio.suppliers());
            List<Shared> places = portfolio.countries();
            List<List<String>> countries = PortfolioTables.countries(places);
            List<List<String>> expiring = PortfolioTables.expiring(portfolio.expiring(today.plusDays(within)));
            if (folder != null) {
                write("suppliers.csv", suppliers);
                write("countries.csv", countries);
                write("expiring.csv", expiring);
            }
            Messages messages = lang.messages();
            terminal.out().println(messages.get("together.told", portfolio.vendors(), today));
            show(messages.get("together.suppliers"), suppliers);
            List<Shared> called = places.stream()
                    .map(one -> one.inWords(
                            code -> CountryWords.name(code, lang.language()), use -> CountryWords.use(use, messages)))
                    .toList();
            show(messages.get("together.countries"), PortfolioTables.countries(called));
            show(messages.get("together.expiring", today.plusDays(within)), expiring);
            return ExitStatus.DONE;
        }
    }

    private void show(String title, List<List<String>> rows) {
        terminal.out().println();
        terminal.out().println(rows.size() == 1 ? lang.messages().get("together.none", title) : title);
        if (rows.size() > 1) {
            List<List<String>> shown = new ArrayList<>();
            shown.add(rows.get(0).stream().map(this::head).toList());
            rows.stream()
                    .skip(1)
                    .map(row -> row.stream().map(PortfolioCommand::cut).toList())
                    .forEach(shown::add);
            terminal.out().print(TextTable.of(shown));
        }
    }

    private String head(String column) {
        return lang.messages().get("together.head." + column.replace(' ', '-'));
    }

    private static String cut(String cell) {
        int most = Math.min(cell.length(), SHOWN);
        return cell.length() <= SHOWN
                ? cell
                : cell.substring(0, Character.isHighSurrogate(cell.charAt(most - 1)) ? most - 1 : most) + "…";
    }

    private void write(String name, List<List<String>> rows) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        CsvWriter.write(rows.get(0), rows.subList(1, rows.size()), bytes);
        try {
            Files.createDirectories(folder);
            Files.write(folder.resolve(name), bytes.toByteArray());
        } catch (IOException e) {
            throw new InputException(
                    folder.resolve(name) + ": cannot be written (" + e + "); may you write in the folder?", e);
        }
    }
}
