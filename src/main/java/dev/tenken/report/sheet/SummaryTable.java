package dev.tenken.report.sheet;

import static dev.tenken.report.sheet.Desk.text;

import dev.tenken.model.catalog.Control;
import dev.tenken.model.catalog.Profile;
import dev.tenken.model.fact.Attributes;
import dev.tenken.model.finding.Score;
import dev.tenken.model.finding.VendorAssessment;
import dev.tenken.model.finding.Verdict;
import dev.tenken.office.write.Cell;
import dev.tenken.office.write.Column;
import dev.tenken.office.write.Look;
import dev.tenken.office.write.Sheet;
import dev.tenken.report.common.DispositionWords;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.function.Function;

/**
 * What the assessment is, how many controls have each verdict, and the verdict of every control: a row per control and a column per
 * vendor; the other way round when the vendors are many.
 */
final class SummaryTable {
    private static final int MOST_SIDE_BY_SIDE = 12;

    private final Desk desk;
    private final List<Control> controls;
    private final DispositionWords words;

    SummaryTable(Desk desk) {
        this.desk = desk;
        this.words = new DispositionWords(desk.messages);
        this.controls = desk.arrangement.controls(desk.assessment.profile());
    }

    Sheet sheet() {
        return desk.assessment.vendors().size() > MOST_SIDE_BY_SIDE
                ? new Sheet(desk.names.summary(), preface(), columnsOfControls(), 1, this::rowsOfVendors)
                : new Sheet(desk.names.summary(), preface(), columnsOfVendors(), 2, this::rowsOfControls);
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
        if (!desk.assessment.dispositions().isEmpty()) {
            preface.add(List.of(Cell.of(words.counts(desk.assessment.dispositions()))));
        }
        preface.add(List.of(Cell.of(desk.messages.get("score.formula"))));
        preface.add(List.of(Cell.of(desk.messages.get("sheet.claim"))));
        return preface;
    }

    private static List<Cell> line(String name, String value) {
        return List.of(Cell.of(name + ": " + value));
    }

    private List<Column> columnsOfVendors() {
        List<Column> columns = new ArrayList<>();
        columns.add(Column.of("control", desk.arrangement.heading(desk.messages), 12)
                .as(Look.STRONG));
        columns.add(Column.of("title", desk.messages.get("sheet.title"), 40));
        for (VendorAssessment vendor : desk.assessment.vendors()) {
            columns.add(Column.of(
                            "vendor-" + vendor.vendor().id(),
                            desk.vendor(vendor).text(),
                            17)
                    .inTints());
        }
        return columns;
    }

    private Iterator<List<Cell>> rowsOfControls() {
        List<List<Cell>> rows = new ArrayList<>();
        for (Verdict verdict : Verdict.values()) {
            rows.add(row(desk.messages.get("matrix.total"), desk.messages.word(verdict), v -> count(v, verdict)));
        }
        rows.add(row(
                "",
                desk.messages.get("sheet.percent", desk.messages.get("score.title")),
                v -> Cell.of(score(v).percent())));
        rows.add(row(
                "",
                desk.messages.get("sheet.percent", desk.messages.get("score.disclosed")),
                v -> Cell.of(score(v).disclosedPercent())));
        rows.add(
                row("", desk.names.observations(), v -> Cell.of(v.observations().size())));
        rows.add(row(
                "",
                desk.messages.get("sheet.documents"),
                v -> Cell.of(v.files().documents().size())));
        for (Control control : controls) {
            String number = desk.arrangement.number(control);
            rows.add(row(number, control.title().in(desk.language()), v -> verdict(v, control)));
        }
        return rows.iterator();
    }

    private List<Cell> row(String first, String second, Function<VendorAssessment, Cell> ofVendor) {
        List<Cell> cells = new ArrayList<>(List.of(text(first), text(second)));
        desk.assessment.vendors().forEach(vendor -> cells.add(ofVendor.apply(vendor)));
        return cells;
    }

    private List<Column> columnsOfControls() {
        List<Column> columns = new ArrayList<>();
        columns.add(Column.of("vendor", desk.messages.get("sheet.vendor"), 24).as(Look.STRONG));
        for (Verdict verdict : Verdict.values()) {
            columns.add(Column.of("count-" + Attributes.word(verdict), desk.messages.word(verdict), 11));
        }
        columns.add(Column.of("score", desk.messages.get("sheet.percent", desk.messages.get("score.title")), 9));
        columns.add(
                Column.of("disclosed", desk.messages.get("sheet.percent", desk.messages.get("score.disclosed")), 9));
        columns.add(Column.of("observations", desk.names.observations(), 11));
        columns.add(Column.of("documents", desk.messages.get("sheet.documents"), 11));
        for (Control control : controls) {
            String title =
                    desk.arrangement.number(control) + "\n" + control.title().in(desk.language());
            columns.add(Column.of("control-" + control.number(), title, 14).inTints());
        }
        return columns;
    }

    private Iterator<List<Cell>> rowsOfVendors() {
        return desk.assessment.vendors().stream().map(this::row).iterator();
    }

    private List<Cell> row(VendorAssessment vendor) {
        List<Cell> cells = new ArrayList<>();
        cells.add(desk.vendor(vendor));
        for (Verdict verdict : Verdict.values()) {
            cells.add(count(vendor, verdict));
        }
        cells.add(Cell.of(score(vendor).percent()));
        cells.add(Cell.of(score(vendor).disclosedPercent()));
        cells.add(Cell.of(vendor.observations().size()));
        cells.add(Cell.of(vendor.files().documents().size()));
        controls.forEach(control -> cells.add(verdict(vendor, control)));
        return cells;
    }

    private static Score score(VendorAssessment vendor) {
        return Score.of(vendor.findings());
    }

    private static Cell count(VendorAssessment vendor, Verdict verdict) {
        return Cell.of(vendor.findings().stream()
                .filter(f -> f.service() == null && f.effective() == verdict)
                .count());
    }

    private Cell verdict(VendorAssessment vendor, Control control) {
        return vendor.findings().stream()
                .filter(f -> f.service() == null && f.control().number().equals(control.number()))
                .findFirst()
                .map(f -> desk.word(f.effective()).to(desk.rows.finding(vendor, f)))
                .orElseGet(() -> text(desk.messages.get("matrix.unread")));
    }
}
