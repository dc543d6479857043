package dev.tenken.report.sheet;

import dev.tenken.model.Language;
import dev.tenken.model.finding.Assessment;
import dev.tenken.model.finding.VendorAssessment;
import dev.tenken.office.write.Cell;
import dev.tenken.office.write.Column;
import dev.tenken.office.write.Look;
import dev.tenken.office.write.Sheet;
import dev.tenken.report.common.Arrangement;
import dev.tenken.report.common.Messages;
import dev.tenken.report.common.Visible;
import dev.tenken.report.common.Words;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;

/** What every table of the workpaper is made with. */
final class Desk {
    final Assessment assessment;
    final Arrangement arrangement;
    final Messages messages;
    final Words words;
    final SheetNames names;
    final RowIndex rows;
    final AuditorColumns auditor;
    final AuditorEntries entries;

    Desk(Assessment assessment, Language language, Arrangement arrangement) {
        this.assessment = assessment;
        this.arrangement = arrangement;
        this.messages = Messages.in(language);
        this.words = new Words(messages);
        this.names = SheetNames.in(messages);
        this.rows = new RowIndex(assessment, names);
        this.entries = new AuditorEntries(assessment);
        this.auditor = new AuditorColumns(messages, entries);
    }

    Language language() {
        return messages.language();
    }

    /** A sheet with its name and a note above the table. */
    Sheet sheet(String name, String note, List<Column> columns, int frozen, Iterable<List<Cell>> rows) {
        List<List<Cell>> preface = List.of(
                List.of(Cell.of(name).as(Look.TITLE)), List.of(Cell.of(note).as(Look.NOTE)));
        return new Sheet(name, preface, columns, frozen, rows);
    }

    /** The note of a table that is too long for paper, which says so. */
    String offPaper(String note) {
        return messages.get(note) + " " + messages.get("sheet.off-paper");
    }

    /** The rows of all vendors, made one vendor at a time. */
    Iterable<List<Cell>> rows(Function<VendorAssessment, Stream<List<Cell>>> ofVendor) {
        return () -> assessment.vendors().stream().flatMap(ofVendor).iterator();
    }

    /** A cell with text of a document or of the catalog, in which nothing can hide. */
    static Cell text(String text) {
        return Cell.of(text == null ? "" : Visible.of(text));
    }

    Cell vendor(VendorAssessment vendor) {
        return text(vendor.vendor().name().in(language()));
    }

    /** A word of the program, or nothing. */
    Cell word(Enum<?> value) {
        return value == null ? Cell.EMPTY : Cell.of(messages.word(value));
    }
}
