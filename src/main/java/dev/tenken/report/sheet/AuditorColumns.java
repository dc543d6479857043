package dev.tenken.report.sheet;

import static dev.tenken.model.disposition.Disposition.Kind.ACCEPTED_RISK;
import static dev.tenken.model.disposition.Disposition.Kind.COMPENSATING_EVIDENCE;
import static dev.tenken.model.disposition.Disposition.Kind.CONFIRMED_FACT;
import static dev.tenken.model.disposition.Disposition.Kind.CORRECTED_FACT;
import static dev.tenken.model.disposition.Disposition.Kind.FALSE_ALARM;
import static dev.tenken.model.disposition.Disposition.Kind.NOT_APPLICABLE;

import dev.tenken.model.disposition.Disposition;
import dev.tenken.model.disposition.Disposition.Kind;
import dev.tenken.model.disposition.Disposition.Proof;
import dev.tenken.model.disposition.DispositionRecord;
import dev.tenken.office.write.Cell;
import dev.tenken.office.write.Column;
import dev.tenken.office.write.Look;
import dev.tenken.report.common.DispositionWords;
import dev.tenken.report.common.Messages;
import dev.tenken.review.workpaper.CorrectedValues;
import dev.tenken.review.workpaper.KeyText;
import dev.tenken.review.workpaper.WorkpaperColumns;
import java.util.ArrayList;
import java.util.List;

/** The columns that the auditor fills in, followed by the key of the row. */
final class AuditorColumns {
    static final List<Kind> OF_FINDING = List.of(ACCEPTED_RISK, FALSE_ALARM, COMPENSATING_EVIDENCE, NOT_APPLICABLE);
    static final List<Kind> OF_FACT = List.of(CONFIRMED_FACT, CORRECTED_FACT, FALSE_ALARM);
    static final List<Kind> OF_OBSERVATION = List.of(ACCEPTED_RISK, FALSE_ALARM);
    static final List<Kind> ANY = List.of(Kind.values());

    private final Messages messages;
    private final DispositionWords words;
    private final AuditorEntries entries;

    AuditorColumns(Messages messages, AuditorEntries entries) {
        this.messages = messages;
        this.words = new DispositionWords(messages);
        this.entries = entries;
    }

    /** Of a table whose rows take these kinds of disposition. */
    List<Column> columns(List<Kind> kinds) {
        List<Column> columns = new ArrayList<>();
        columns.add(entry(WorkpaperColumns.KIND, messages.get("sheet.disposition"), 18, "sheet.disposition.hint")
                .choosing(kinds.stream().map(messages::word).toList()));
        if (kinds.contains(CORRECTED_FACT)) {
            columns.add(entry(WorkpaperColumns.CORRECTED, messages.get("sheet.corrected"), 26, "sheet.corrected.hint"));
        }
        columns.add(entry(WorkpaperColumns.REASON, messages.get("sheet.comment"), 36, "sheet.comment.hint"));
        columns.add(entry(WorkpaperColumns.AUTHOR, messages.get("sheet.author"), 14, "sheet.author.hint"));
        columns.add(entry(WorkpaperColumns.DATE, messages.get("sheet.date"), 12, "sheet.date.hint")
                .as(Look.ENTRY_DATE));
        columns.add(entry(WorkpaperColumns.EXPIRES, messages.get("sheet.expires"), 12, "sheet.expires.hint")
                .as(Look.ENTRY_DATE));
        if (kinds.contains(COMPENSATING_EVIDENCE)) {
            columns.add(entry(
                    WorkpaperColumns.DOCUMENT, messages.get("sheet.proof.document"), 20, "sheet.proof.document.hint"));
            columns.add(entry(WorkpaperColumns.FILE, messages.get("sheet.file"), 20, "sheet.file.hint"));
            columns.add(entry(WorkpaperColumns.QUOTE, messages.get("sheet.proof"), 30, "sheet.proof.hint"));
        }
        columns.add(Column.of("status", messages.get("sheet.status"), 16).offPaper());
        columns.addAll(RowKey.columns(messages));
        return columns;
    }

    private Column entry(String key, String name, int width, String hint) {
        return Column.entry(key, name, width, messages.get(hint));
    }

    /** The cells of a row: what an auditor said of it, else empty ones; and its key. */
    List<Cell> cells(List<Kind> kinds, RowKey row) {
        DispositionRecord record = entries.of(row);
        return record == null ? empty(kinds, row) : cells(kinds, record, 0, row);
    }

    private List<Cell> empty(List<Kind> kinds, RowKey row) {
        List<Cell> cells = new ArrayList<>();
        long fields = columns(kinds).size() - row.cells(null).size();
        for (int i = 0; i < fields; i++) {
            cells.add(Cell.EMPTY);
        }
        cells.addAll(row.cells(null));
        return cells;
    }

    /** The same for a disposition with the nth of its proofs, under a key. */
    List<Cell> cells(List<Kind> kinds, DispositionRecord record, int proof, RowKey row) {
        Disposition disposition = record.disposition();
        List<Cell> cells = new ArrayList<>();
        cells.add(Cell.of(messages.word(disposition.kind())));
        if (kinds.contains(CORRECTED_FACT)) {
            cells.add(field(CorrectedValues.write(disposition.corrected(), disposition.polarity())));
        }
        cells.add(field(disposition.reason()));
        cells.add(field(disposition.author()));
        cells.add(Cell.of(disposition.date()));
        cells.add(Cell.of(disposition.expires()));
        if (kinds.contains(COMPENSATING_EVIDENCE)) {
            boolean none = proof >= disposition.proofs().size();
            Proof shown = none
                    ? new Proof(null, null, null, null)
                    : disposition.proofs().get(proof);
            cells.add(field(shown.document()));
            cells.add(field(shown.file()));
            cells.add(field(shown.quote()));
        }
        cells.add(Cell.of(words.status(record)));
        cells.addAll(keyed(row, disposition).cells(disposition.id()));
        return cells;
    }

    /** The verdict of a key is the one that the disposition was given for, not today's. */
    private static RowKey keyed(RowKey row, Disposition disposition) {
        return new RowKey(
                row.vendor(),
                row.control(),
                row.criterion(),
                row.service(),
                row.fact(),
                row.rule(),
                disposition.target().ofFinding() ? null : disposition.target().quote(),
                disposition.target().verdict());
    }

    private static Cell field(String text) {
        return Cell.of(KeyText.encode(text));
    }
}
