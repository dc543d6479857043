package dev.tenken.report.sheet;

import static dev.tenken.report.sheet.Desk.text;

import dev.tenken.model.Control;
import dev.tenken.model.Finding;
import dev.tenken.model.Profile;
import dev.tenken.model.VendorAssessment;
import dev.tenken.model.Verdict;
import dev.tenken.office.write.Cell;
import dev.tenken.office.write.Column;
import dev.tenken.office.write.Look;
import dev.tenken.office.write.Sheet;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

/** What the assessment is, and one row per vendor: how many controls have each verdict, and the verdict of every control. */
final class SummaryTable {
    private static final int FROZEN = 1;

    private final Desk desk;
    private final List<Control> controls;

    SummaryTable(Desk desk) {
        this.desk = desk;
        this.controls = desk.arrangement.controls(desk.assessment.profile());
    }

    Sheet sheet() {
        Iterable<List<Cell>> rows =
                () -> desk.assessment.vendors().stream().map(this::row).iterator();
        return new Sheet(desk.names.summary(), preface(), columns(), FROZEN, rows);
    }

    private List<List<Cell>> preface() {
        Profile profile = desk.assessment.profile();
        List<List<Cell>> preface = new ArrayList<>();
        preface.add(List.of(Cell.of(desk.messages.get("report.title")).as(Look.TITLE)));
        preface.add(line(desk.messages.get("meta.as-of"), desk.assessment.asOf().toString()));
        preface.add(line(
                desk.messages.get("meta.profile"), profile.title().in(desk.language()) + " (" + profile.id() + ")"));
        preface.add(line(desk.messages.get("meta.catalog"), profile.catalogVersion() + " (" + profile.edition() + ")"));
        preface.add(line(
                desk.messages.get("sheet.vendors"),
                String.valueOf(desk.assessment.vendors().size())));
        if (!desk.assessment.failures().isEmpty()) {
            int failures = desk.assessment.failures().size();
            preface.add(List.of(
                    Cell.of(desk.messages.get("failures.title", failures)).as(Look.STRONG)));
        }
        preface.add(List.of(Cell.of(desk.messages.get("sheet.claim"))));
        return preface;
    }

    private static List<Cell> line(String name, String value) {
        return List.of(Cell.of(name + ": " + value));
    }

    private List<Column> columns() {
        List<Column> columns = new ArrayList<>();
        columns.add(Column.of("vendor", desk.messages.get("sheet.vendor"), 24).as(Look.STRONG));
        for (Verdict verdict : Verdict.values()) {
            columns.add(Column.of("count-" + verdict.name(), desk.messages.word(verdict), 11));
        }
        columns.add(Column.of("observations", desk.names.observations(), 11));
        columns.add(Column.of("documents", desk.messages.get("sheet.documents"), 11));
        for (Control control : controls) {
            String title =
                    desk.arrangement.number(control) + "\n" + control.title().in(desk.language());
            columns.add(Column.of("control-" + control.number(), title, 14).inTints());
        }
        return columns;
    }

    private List<Cell> row(VendorAssessment vendor) {
        Map<String, Finding> whole = vendor.findings().stream()
                .filter(f -> f.service() == null)
                .collect(Collectors.toMap(f -> f.control().number(), Function.identity(), (first, second) -> first));
        List<Cell> cells = new ArrayList<>();
        cells.add(desk.vendor(vendor));
        for (Verdict verdict : Verdict.values()) {
            cells.add(Cell.of(
                    whole.values().stream().filter(f -> f.verdict() == verdict).count()));
        }
        cells.add(Cell.of(vendor.observations().size()));
        cells.add(Cell.of(vendor.files().documents().size()));
        for (Control control : controls) {
            Finding finding = whole.get(control.number());
            cells.add(
                    finding == null
                            ? text(desk.messages.get("matrix.unread"))
                            : desk.word(finding.verdict()).to(desk.rows.finding(finding)));
        }
        return cells;
    }
}
