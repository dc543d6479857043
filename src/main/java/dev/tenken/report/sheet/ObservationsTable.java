package dev.tenken.report.sheet;

import static dev.tenken.report.sheet.Desk.text;

import dev.tenken.model.document.Evidence;
import dev.tenken.model.finding.Observation;
import dev.tenken.model.finding.VendorAssessment;
import dev.tenken.office.write.Cell;
import dev.tenken.office.write.Column;
import dev.tenken.office.write.Look;
import dev.tenken.office.write.Sheet;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/** One row per observation. */
final class ObservationsTable {
    private static final int FROZEN = 2;

    private final Desk desk;

    ObservationsTable(Desk desk) {
        this.desk = desk;
    }

    Sheet sheet() {
        return desk.sheet(
                desk.names.observations(),
                desk.messages.get("observations.note"),
                columns(),
                FROZEN,
                desk.rows(vendor -> vendor.observations().stream().map(o -> row(vendor, o))));
    }

    private List<Column> columns() {
        List<Column> columns = new ArrayList<>(List.of(
                Column.of("vendor", desk.messages.get("sheet.vendor"), 16),
                Column.of("kind", desk.messages.get("sheet.kind"), 16).as(Look.STRONG),
                Column.of("severity", desk.messages.get("sheet.severity"), 10),
                Column.of("controls", desk.messages.get("sheet.touched"), 14),
                Column.of("text", desk.messages.get("sheet.text"), 50),
                Column.of("quotes", desk.messages.get("sheet.quotes"), 10),
                Column.of("quote", desk.messages.get("sheet.quote"), 50),
                Column.of("where", desk.messages.get("sheet.where"), 34),
                Column.of("rule", desk.messages.get("sheet.rule"), 22).offPaper()));
        columns.addAll(desk.auditor.columns(AuditorColumns.OF_OBSERVATION));
        return columns;
    }

    private List<Cell> row(VendorAssessment vendor, Observation observation) {
        List<Evidence> quotes = observation.evidence();
        List<Cell> cells = new ArrayList<>(List.of(
                desk.vendor(vendor),
                desk.word(observation.kind()),
                desk.word(observation.severity()),
                text(String.join(", ", observation.controls())),
                text(observation.text().in(desk.language())),
                Cell.of(EvidenceUse.of(observation).size()).to(desk.rows.evidence(vendor, observation)),
                text(quotes.stream().map(Evidence::quote).collect(Collectors.joining("\n"))),
                text(quotes.stream().map(desk.words::place).collect(Collectors.joining("\n"))),
                text(observation.rule())));
        cells.addAll(desk.auditor.cells(
                AuditorColumns.OF_OBSERVATION, RowKey.of(vendor.vendor().id(), observation)));
        return cells;
    }
}
