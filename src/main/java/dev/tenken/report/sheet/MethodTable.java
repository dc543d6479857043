package dev.tenken.report.sheet;

import static dev.tenken.report.sheet.Desk.text;

import dev.tenken.model.document.Document;
import dev.tenken.model.document.Failure;
import dev.tenken.model.fact.Candidate;
import dev.tenken.model.fact.DocumentCoverage;
import dev.tenken.model.finding.VendorAssessment;
import dev.tenken.office.write.Cell;
import dev.tenken.office.write.Column;
import dev.tenken.office.write.Look;
import dev.tenken.office.write.Sheet;
import dev.tenken.report.common.Phrasebook;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Iterator;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** How the assessment was made, and document by document what was read, what was not, and which passages a person should look at. */
final class MethodTable {
    private static final int FROZEN = 2;
    private static final int COUNTS = 4;

    private final Desk desk;

    MethodTable(Desk desk) {
        this.desk = desk;
    }

    Sheet sheet() {
        return new Sheet(desk.names.method(), preface(), columns(), FROZEN, this::rows).printing(files());
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
        preface.add(note(desk.messages.get("coverage.note") + " " + desk.messages.get("sheet.method.paper")));
        return preface;
    }

    private static List<Cell> note(String text) {
        return List.of(Cell.of(text).as(Look.NOTE));
    }

    private List<Column> columns() {
        return List.of(
                Column.of("vendor", desk.messages.get("sheet.vendor"), 18),
                Column.of("document", desk.messages.get("sheet.document"), 32).as(Look.STRONG),
                Column.of("document-kind", desk.messages.get("sheet.document-kind"), 22),
                Column.of("about", desk.messages.get("sheet.about"), 34),
                Column.of("blocks", desk.messages.get("sheet.blocks"), 10),
                Column.of("with-facts", desk.messages.get("sheet.with-facts"), 12),
                Column.of("with-cues", desk.messages.get("sheet.with-cues"), 14),
                Column.of("unreadable", desk.messages.get("sheet.unreadable"), 16),
                Column.of("topic", desk.messages.get("facts.topic"), 18),
                Column.of("look-at", desk.messages.get("sheet.look-at"), 60),
                Column.of("failure", desk.messages.get("sheet.failure"), 40),
                Column.of("sha256", desk.messages.get("sheet.sha256"), 24).as(Look.KEY));
    }

    /** The files first, which go on paper; then the passages that a person should look at. */
    private Iterator<List<Cell>> rows() {
        List<VendorAssessment> vendors = desk.assessment.vendors();
        return Stream.concat(
                        vendors.stream().flatMap(this::files), vendors.stream().flatMap(this::passages))
                .iterator();
    }

    private int files() {
        return desk.assessment.vendors().stream()
                .map(VendorAssessment::files)
                .mapToInt(f -> f.documents().size() + f.failures().size())
                .sum();
    }

    private Stream<List<Cell>> files(VendorAssessment vendor) {
        Stream<List<Cell>> read = vendor.files().documents().stream().map(d -> row(vendor, d, coverage(vendor, d)));
        Stream<List<Cell>> unread = vendor.files().failures().stream().map(f -> row(vendor, f));
        return Stream.concat(read, unread);
    }

    private Stream<List<Cell>> passages(VendorAssessment vendor) {
        return vendor.files().documents().stream().flatMap(d -> coverage(vendor, d).stream()
                .flatMap(c -> c.candidates().stream())
                .map(candidate -> row(vendor, d, candidate)));
    }

    private static List<DocumentCoverage> coverage(VendorAssessment vendor, Document document) {
        return vendor.extraction().coverage().stream()
                .filter(c -> c.document().equals(document.id()))
                .toList();
    }

    private List<Cell> row(VendorAssessment vendor, Document document, List<DocumentCoverage> coverage) {
        List<Cell> cells = new ArrayList<>(List.of(
                desk.vendor(vendor),
                text(document.path()),
                desk.word(document.kind()),
                text(desk.words.about(document))));
        cells.addAll(coverage.isEmpty() ? Collections.nCopies(COUNTS, Cell.EMPTY) : counts(coverage.get(0)));
        cells.addAll(List.of(Cell.EMPTY, Cell.EMPTY, Cell.EMPTY, text(document.sha256())));
        return cells;
    }

    private static List<Cell> counts(DocumentCoverage coverage) {
        String pages = coverage.unreadablePages().stream().map(String::valueOf).collect(Collectors.joining(", "));
        return List.of(
                Cell.of(coverage.blocks()),
                Cell.of(coverage.blocksWithFacts()),
                Cell.of(coverage.blocksWithCuesOnly()),
                text(pages));
    }

    private List<Cell> row(VendorAssessment vendor, Document document, Candidate candidate) {
        List<Cell> cells = new ArrayList<>(List.of(desk.vendor(vendor), text(document.path()), Cell.EMPTY, Cell.EMPTY));
        cells.addAll(Collections.nCopies(COUNTS, Cell.EMPTY));
        String place = desk.messages.get("place.line", candidate.evidence().line());
        cells.add(text(candidate.topic().title().in(desk.language())));
        cells.add(text(candidate.evidence().quote().strip() + " · " + place));
        return cells;
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
                Cell.EMPTY,
                Cell.EMPTY,
                text(Phrasebook.in(desk.messages.language(), failure.message())));
    }
}
