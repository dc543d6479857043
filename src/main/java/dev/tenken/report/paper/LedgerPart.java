package dev.tenken.report.paper;

import dev.tenken.model.finding.VendorAssessment;
import dev.tenken.office.write.Paper;
import dev.tenken.office.write.Paper.Kind;
import dev.tenken.office.write.Paper.Piece;
import dev.tenken.report.common.Ledger;
import dev.tenken.report.common.LedgerTable;
import dev.tenken.report.common.LedgerTables;
import java.util.ArrayList;
import java.util.List;

/** Certificates and reports, duties of customers, and what holds for some products only. */
final class LedgerPart {
    /** What stands in a cell of which nothing is told. */
    private static final String NOTHING = "–";

    private final Pen pen;

    LedgerPart(Pen pen) {
        this.pen = pen;
    }

    void write(VendorAssessment vendor, List<Paper.Block> out) {
        LedgerTables tables = new LedgerTables(pen.arrangement());
        write(tables.of(vendor.ledgers().assurance()), out);
        write(tables.of(vendor.ledgers().scope()), out);
    }

    private void write(Ledger ledger, List<Paper.Block> out) {
        if (ledger.tables().isEmpty()) {
            return;
        }
        out.add(Pen.paragraph(Kind.SUBHEADING, pen.get(ledger.title())));
        out.add(Pen.paragraph(Kind.NOTE, pen.get(ledger.note())));
        ledger.tables().forEach(table -> out.add(table(table)));
    }

    /** The first column names the entry, the second tells whatever is known of it. */
    private Paper.Table table(LedgerTable table) {
        List<List<List<Paper.Paragraph>>> rows = new ArrayList<>();
        for (LedgerTable.Row row : table.rows()) {
            rows.add(List.of(first(row), told(table, row)));
        }
        String head =
                table.columns().isEmpty() ? "ledger.part" : table.columns().get(0);
        return new Paper.Table(
                pen.get(table.title()), List.of(34, 66), List.of(pen.get(head), pen.get("send.told")), rows);
    }

    private List<Paper.Paragraph> first(LedgerTable.Row row) {
        return row.cells().isEmpty()
                ? Pen.cell(NOTHING)
                : Pen.cell(pen.in(row.cells().get(0)));
    }

    private List<Paper.Paragraph> told(LedgerTable table, LedgerTable.Row row) {
        List<Piece> pieces = new ArrayList<>();
        for (int i = 1; i < row.cells().size(); i++) {
            String text = pen.in(row.cells().get(i));
            if (!text.equals(NOTHING)) {
                pieces.add(Pen.quiet((pieces.isEmpty() ? "" : " · ")
                        + pen.get(table.columns().get(i)) + ": "));
                pieces.add(Pen.plain(text));
            }
        }
        if (pen.isWhole()) {
            pieces.addAll(pen.notes(row.quotes()));
        } else if (!row.quotes().isEmpty()) {
            // What is listed is in the vendor's own words; the place is enough to find them.
            String place = pen.words().place(row.quotes().get(0));
            pieces.add(Pen.quiet((pieces.isEmpty() ? "" : " — ") + place));
        }
        return Pen.cell(pieces);
    }
}
