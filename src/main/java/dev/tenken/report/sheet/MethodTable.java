package dev.tenken.report.sheet;

import static dev.tenken.report.sheet.Desk.text;

import dev.tenken.model.Candidate;
import dev.tenken.model.Document;
import dev.tenken.model.DocumentCoverage;
import dev.tenken.model.Failure;
import dev.tenken.model.VendorAssessment;
import dev.tenken.office.write.Cell;
import dev.tenken.office.write.Column;
import dev.tenken.office.write.Look;
import dev.tenken.office.write.Sheet;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** How the assessment was made, and document by document what was read, what was not, and which passages a person should look at. */
final class MethodTable {
    private static final int FROZEN = 2;

    private final Desk desk;

    MethodTable(Desk desk) {
        this.desk = desk;
    }

    Sheet sheet() {
        return new Sheet(desk.names.method(), preface(), columns(), FROZEN, desk.rows(this::rows));
    }

    private List<List<Cell>> preface() {
        List<List<Cell>> preface = new ArrayList<>();
        preface.add(List.of(Cell.of(desk.names.method()).as(Look.TITLE)));
        for (String sentence : desk.messages.get("report.method").split("(?<=\\.) |(?<=。)")) {
            preface.add(note(sentence));
        }
        preface.add(note(desk.messages.get("sheet.back")));
        preface.add(note(desk.messages.get("meta.rules") + ": " + desk.assessment.rules() + " (SHA-256 "
                + desk.assessment.rulesDigest() + ")"));
        preface.add(note(desk.messages.get("meta.tool") + ": Tenken " + desk.assessment.tool()));
        preface.add(note(desk.messages.get("coverage.note")));
        return preface;
    }

    private static List<Cell> note(String text) {
        return List.of(Cell.of(text).as(Look.NOTE));
    }

    private List<Column> columns() {
        return List.of(
                Column.of("vendor", desk.messages.get("sheet.vendor"), 18),
                Column.of("document", desk.messages.get("sheet.document"), 32).as(Look.STRONG),
                Column.of("about", desk.messages.get("sheet.about"), 34),
                Column.of("blocks", desk.messages.get("sheet.blocks"), 10),
                Column.of("with-facts", desk.messages.get("sheet.with-facts"), 12),
                Column.of("with-cues", desk.messages.get("sheet.with-cues"), 14),
                Column.of("unreadable", desk.messages.get("sheet.unreadable"), 16),
                Column.of("look-at", desk.messages.get("sheet.look-at"), 60),
                Column.of("failure", desk.messages.get("sheet.failure"), 40),
                Column.of("sha256", desk.messages.get("sheet.sha256"), 24).as(Look.KEY));
    }

    private Stream<List<Cell>> rows(VendorAssessment vendor) {
        Stream<List<Cell>> read = vendor.files().documents().stream().map(d -> row(vendor, d));
        Stream<List<Cell>> unread = vendor.files().failures().stream().map(f -> row(vendor, f));
        return Stream.concat(read, unread);
    }

    private List<Cell> row(VendorAssessment vendor, Document document) {
        List<Cell> cells =
                new ArrayList<>(List.of(desk.vendor(vendor), text(document.path()), text(desk.words.about(document))));
        vendor.extraction().coverage().stream()
                .filter(c -> c.document().equals(document.id()))
                .findFirst()
                .ifPresentOrElse(
                        c -> cells.addAll(covered(c)),
                        () -> cells.addAll(List.of(Cell.EMPTY, Cell.EMPTY, Cell.EMPTY, Cell.EMPTY, Cell.EMPTY)));
        cells.add(Cell.EMPTY);
        cells.add(text(document.sha256()));
        return cells;
    }

    private List<Cell> covered(DocumentCoverage coverage) {
        return List.of(
                Cell.of(coverage.blocks()),
                Cell.of(coverage.blocksWithFacts()),
                Cell.of(coverage.blocksWithCuesOnly()),
                text(coverage.unreadablePages().stream().map(String::valueOf).collect(Collectors.joining(", "))),
                text(coverage.candidates().stream().map(this::passage).collect(Collectors.joining("\n"))));
    }

    private String passage(Candidate candidate) {
        return candidate.topic().title().in(desk.language()) + ": "
                + candidate.evidence().quote().strip() + " · "
                + desk.messages.get("place.line", candidate.evidence().line());
    }

    private List<Cell> row(VendorAssessment vendor, Failure failure) {
        return List.of(
                desk.vendor(vendor),
                text(failure.path()),
                Cell.EMPTY,
                Cell.EMPTY,
                Cell.EMPTY,
                Cell.EMPTY,
                Cell.EMPTY,
                Cell.EMPTY,
                text(failure.message()));
    }
}
