package dev.tenken.report.sheet;

import static dev.tenken.report.sheet.Desk.text;

import dev.tenken.model.LocalizedText;
import dev.tenken.model.Vendor;
import dev.tenken.model.document.Evidence;
import dev.tenken.model.document.VendorFiles;
import dev.tenken.model.fact.Extraction;
import dev.tenken.model.finding.VendorAssessment;
import dev.tenken.office.write.Cell;
import dev.tenken.office.write.Column;
import dev.tenken.office.write.Look;
import dev.tenken.office.write.Sheet;
import dev.tenken.report.common.Ledger;
import dev.tenken.report.common.LedgerTable;
import dev.tenken.report.common.LedgerTables;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** A sheet per ledger: its parts below each other, in the columns of them all. */
final class LedgerSheets {
    private static final int FROZEN = 2;
    /** Of whom nothing is listed: for the words of a ledger that are the same for all. */
    private static final VendorAssessment NOBODY = new VendorAssessment(
            new VendorFiles(new Vendor("", LocalizedText.same("–"), List.of()), List.of(), List.of()),
            new Extraction(List.of(), List.of()),
            List.of(),
            List.of());

    private final Desk desk;
    private final LedgerTables tables;

    LedgerSheets(Desk desk) {
        this.desk = desk;
        this.tables = new LedgerTables(desk.arrangement);
    }

    Sheet assurance() {
        return sheet(
                v -> tables.of(v.ledgers().assurance()),
                v -> Stream.of(),
                Stream.concat(LedgerTables.ATTESTATION.stream(), Stream.of("assurance.duty"))
                        .toList());
    }

    Sheet scope() {
        return sheet(
                v -> tables.of(v.ledgers().scope()),
                this::description,
                List.of(
                        "scope.name",
                        "scope.sort",
                        "scope.statements",
                        "scope.limit",
                        "scope.words",
                        "scope.topics",
                        "scope.verdicts"));
    }

    private Sheet sheet(
            Function<VendorAssessment, Ledger> ledgers,
            Function<VendorAssessment, Stream<String>> further,
            List<String> keys) {
        Ledger any = ledgers.apply(NOBODY);
        List<Column> columns = new ArrayList<>(List.of(
                Column.of("vendor", desk.messages.get("sheet.vendor"), 16),
                Column.of("part", desk.messages.get("ledger.part"), 24).as(Look.STRONG)));
        keys.forEach(k -> columns.add(Column.of(k.replace('.', '-'), desk.messages.get(k), 20)));
        columns.add(Column.of("quote", desk.messages.get("sheet.quote"), 60));
        columns.add(Column.of("where", desk.messages.get("sheet.where"), 34));
        return desk.sheet(
                desk.messages.get(any.title()),
                desk.messages.get(any.note()),
                columns,
                FROZEN,
                desk.rows(v -> rows(v, ledgers.apply(v), further.apply(v), keys)));
    }

    private Stream<List<Cell>> rows(VendorAssessment vendor, Ledger ledger, Stream<String> further, List<String> keys) {
        if (ledger.tables().isEmpty()) {
            return Stream.of(line(vendor, desk.messages.get(ledger.none()), "", keys));
        }
        Stream<List<Cell>> rows =
                ledger.tables().stream().flatMap(t -> t.rows().stream().map(r -> row(vendor, t, r, keys)));
        return Stream.concat(
                rows, further.map(text -> line(vendor, desk.messages.get("scope.undeclared"), text, keys)));
    }

    private Stream<String> description(VendorAssessment vendor) {
        List<String> lines =
                LedgerTables.description(vendor.vendor(), vendor.ledgers().scope());
        return lines.isEmpty() ? Stream.of() : Stream.of(String.join("\n", lines));
    }

    private List<Cell> line(VendorAssessment vendor, String part, String text, List<String> keys) {
        List<Cell> cells = new ArrayList<>(List.of(desk.vendor(vendor), Cell.of(part)));
        cells.addAll(Collections.nCopies(keys.size(), Cell.EMPTY));
        cells.addAll(List.of(text(text), Cell.EMPTY));
        return cells;
    }

    private List<Cell> row(VendorAssessment vendor, LedgerTable table, LedgerTable.Row row, List<String> keys) {
        List<Cell> cells = new ArrayList<>(List.of(desk.vendor(vendor), Cell.of(desk.messages.get(table.title()))));
        for (String key : keys) {
            int column = table.columns().indexOf(key);
            cells.add(column < 0 ? Cell.EMPTY : text(row.cells().get(column).in(desk.language())));
        }
        List<Evidence> quotes = row.quotes();
        cells.add(text(quotes.stream().map(Evidence::quote).collect(Collectors.joining("\n"))));
        cells.add(text(quotes.stream().map(desk.words::place).collect(Collectors.joining("\n"))));
        return cells;
    }
}
