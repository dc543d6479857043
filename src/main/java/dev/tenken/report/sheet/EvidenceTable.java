package dev.tenken.report.sheet;

import static dev.tenken.report.sheet.Desk.text;

import dev.tenken.model.document.Document;
import dev.tenken.model.document.Evidence;
import dev.tenken.model.finding.VendorAssessment;
import dev.tenken.office.write.Cell;
import dev.tenken.office.write.Column;
import dev.tenken.office.write.Look;
import dev.tenken.office.write.Sheet;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** One row per quote and what rests on it, in the order of the findings. */
final class EvidenceTable {
    private static final int FROZEN = 2;

    private final Desk desk;

    EvidenceTable(Desk desk) {
        this.desk = desk;
    }

    Sheet sheet() {
        return desk.sheet(
                        desk.names.evidence(),
                        desk.offPaper("sheet.evidence.note"),
                        columns(),
                        FROZEN,
                        desk.rows(this::rows))
                .printing(0);
    }

    private List<Column> columns() {
        return List.of(
                Column.of("vendor", desk.messages.get("sheet.vendor"), 16),
                Column.of("rests", desk.messages.get("sheet.rests"), 22),
                Column.of("role", desk.messages.get("sheet.role"), 14),
                Column.of("criterion", desk.messages.get("sheet.criterion"), 20),
                Column.of("outcome", desk.messages.get("sheet.outcome"), 14).inTints(),
                Column.of("quote", desk.messages.get("sheet.quote"), 60).as(Look.STRONG),
                Column.of("document", desk.messages.get("sheet.document"), 26),
                Column.of("page", desk.messages.get("sheet.page"), 7),
                Column.of("place", desk.messages.get("sheet.place"), 12),
                Column.of("line", desk.messages.get("sheet.line"), 7),
                Column.of("heading", desk.messages.get("sheet.heading"), 28),
                Column.of("fact", desk.messages.get("sheet.fact"), 12),
                Column.of("start", desk.messages.get("sheet.start"), 9).as(Look.KEY),
                Column.of("end", desk.messages.get("sheet.end"), 9).as(Look.KEY),
                Column.of("sha256", desk.messages.get("sheet.sha256"), 20).as(Look.KEY));
    }

    private Stream<List<Cell>> rows(VendorAssessment vendor) {
        Map<String, String> digests = vendor.files().documents().stream()
                .collect(Collectors.toMap(Document::id, Document::sha256, (first, second) -> first));
        return EvidenceUse.of(vendor).stream().map(use -> row(vendor, use, digests));
    }

    private List<Cell> row(VendorAssessment vendor, EvidenceUse use, Map<String, String> digests) {
        Evidence quote = use.evidence();
        List<Cell> cells = new ArrayList<>(List.of(desk.vendor(vendor), rests(vendor, use), role(use)));
        cells.add(
                use.judgement() == null
                        ? Cell.EMPTY
                        : text(use.judgement().criterion().id()));
        cells.add(
                use.judgement() == null ? Cell.EMPTY : desk.word(use.judgement().outcome()));
        cells.add(text(quote.quote()));
        cells.add(text(quote.document()));
        cells.add(quote.page() == null ? Cell.EMPTY : Cell.of(quote.page()));
        cells.add(text(quote.place()));
        cells.add(Cell.of(quote.line()));
        cells.add(text(String.join(" › ", quote.heading())));
        cells.add(use.fact() == null ? Cell.EMPTY : text(use.fact().getId()).to(desk.rows.fact(vendor, use.fact())));
        cells.add(Cell.of(quote.start()));
        cells.add(Cell.of(quote.end()));
        cells.add(text(digests.get(quote.document())));
        return cells;
    }

    /** What rests on the quote, and the way there. */
    private Cell rests(VendorAssessment vendor, EvidenceUse use) {
        if (use.observation() != null) {
            return desk.word(use.observation().kind()).to(desk.rows.observation(vendor, use.observation()));
        }
        String number = desk.arrangement.number(use.finding().control());
        String service = use.finding().service();
        String name = service == null ? number : desk.messages.get("finding.service", number, service);
        return text(name).to(desk.rows.finding(vendor, use.finding()));
    }

    private Cell role(EvidenceUse use) {
        return Cell.of(
                switch (use.role()) {
                    case BASIS -> desk.messages.get("sheet.role.basis");
                    case CONSIDERED -> desk.messages.get("sheet.role.considered");
                    case QUESTIONED -> desk.messages.get("sheet.role.questioned");
                });
    }
}
