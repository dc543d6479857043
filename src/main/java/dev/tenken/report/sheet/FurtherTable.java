package dev.tenken.report.sheet;

import dev.tenken.model.disposition.Disposition.Target;
import dev.tenken.model.disposition.DispositionRecord;
import dev.tenken.office.write.Cell;
import dev.tenken.office.write.Column;
import dev.tenken.office.write.Look;
import dev.tenken.office.write.Sheet;
import dev.tenken.report.common.DispositionWords;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** Dispositions that have no row of what they are about, and further proofs of those that have one. */
final class FurtherTable {
    private static final int FROZEN = 1;

    private final Desk desk;
    private final DispositionWords words;

    FurtherTable(Desk desk) {
        this.desk = desk;
        this.words = new DispositionWords(desk.messages);
    }

    /** The sheet, or null when there is nothing to show. */
    Sheet sheet() {
        List<List<Cell>> rows = rows();
        return rows.isEmpty()
                ? null
                : desk.sheet(
                        desk.messages.get("sheet.further"),
                        desk.messages.get("sheet.further.note"),
                        columns(),
                        FROZEN,
                        rows);
    }

    private List<Column> columns() {
        List<Column> columns = new ArrayList<>();
        columns.add(Column.of("about", desk.messages.get("sheet.rests"), 40).as(Look.STRONG));
        columns.addAll(desk.auditor.columns(AuditorColumns.ANY));
        return columns;
    }

    private List<List<Cell>> rows() {
        List<List<Cell>> rows = new ArrayList<>();
        Set<DispositionRecord> inRows = desk.entries.inRows();
        for (DispositionRecord record : desk.assessment.dispositions()) {
            boolean hasRow = inRows.contains(record);
            int proofs = record.disposition().proofs().size();
            for (int proof = hasRow ? 1 : 0; proof < Math.max(proofs, hasRow ? 0 : 1); proof++) {
                rows.add(row(record, proof));
            }
        }
        return rows;
    }

    private List<Cell> row(DispositionRecord record, int proof) {
        Target target = record.disposition().target();
        RowKey key = new RowKey(
                target.vendor(),
                target.control(),
                target.criterion(),
                target.service(),
                target.fact(),
                target.observation(),
                target.quote(),
                target.verdict());
        List<Cell> cells = new ArrayList<>();
        cells.add(Cell.of(words.about(record.disposition())));
        cells.addAll(desk.auditor.cells(AuditorColumns.ANY, record, proof, key));
        return cells;
    }
}
