package dev.tenken.report.sheet;

import static dev.tenken.report.sheet.Desk.text;

import dev.tenken.model.finding.Finding;
import dev.tenken.model.finding.Judgement;
import dev.tenken.model.finding.Outcome;
import dev.tenken.model.finding.VendorAssessment;
import dev.tenken.office.write.Cell;
import dev.tenken.office.write.Column;
import dev.tenken.office.write.Look;
import dev.tenken.office.write.Sheet;
import dev.tenken.report.common.Reviews;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** One row per criterion of each finding. */
final class CriteriaTable {
    private static final int FROZEN = 3;

    private final Desk desk;

    CriteriaTable(Desk desk) {
        this.desk = desk;
    }

    Sheet sheet() {
        return desk.sheet(
                        desk.names.criteria(),
                        desk.offPaper("sheet.criteria.note"),
                        columns(),
                        FROZEN,
                        desk.rows(vendor -> vendor.findings().stream().flatMap(f -> rows(vendor, f))))
                .printing(0);
    }

    private List<Column> columns() {
        List<Column> columns = new ArrayList<>(List.of(
                Column.of("vendor", desk.messages.get("sheet.vendor"), 16),
                Column.of("control", desk.arrangement.heading(desk.messages), 10),
                Column.of("criterion", desk.messages.get("sheet.criterion"), 20).as(Look.STRONG),
                Column.of("prose", desk.messages.get("sheet.prose"), 44),
                Column.of("weight", desk.messages.get("sheet.weight"), 12),
                Column.of("service", desk.messages.get("sheet.service"), 14),
                Column.of("outcome", desk.messages.get("sheet.outcome"), 14).inTints(),
                Column.of("grade", desk.messages.get("sheet.grade"), 16),
                Column.of("review", desk.messages.get("sheet.review"), 14).inTints(),
                Column.of("reason-machine", desk.messages.get("sheet.reason"), 50),
                Column.of("quotes", desk.messages.get("sheet.quotes"), 10),
                Column.of("finding", desk.messages.get("sheet.finding"), 14).inTints(),
                Column.of("rule", desk.messages.get("sheet.rule"), 24).offPaper()));
        columns.addAll(desk.auditor.columns(AuditorColumns.OF_FINDING));
        return columns;
    }

    private Stream<List<Cell>> rows(VendorAssessment vendor, Finding finding) {
        List<List<Cell>> rows = new ArrayList<>();
        int before = 0;
        for (Judgement judgement : finding.judgements()) {
            int quotes = EvidenceUse.of(finding, judgement).size();
            rows.add(row(vendor, finding, judgement, before, quotes));
            before += quotes;
        }
        return rows.stream();
    }

    private List<Cell> row(VendorAssessment vendor, Finding finding, Judgement judgement, int before, int quotes) {
        String weight =
                desk.messages.get(judgement.criterion().essential() ? "criteria.essential" : "criteria.supporting");
        String rule = judgement.results().isEmpty() ? "" : judgement.decisive().rule();
        List<Cell> cells = new ArrayList<>(List.of(
                desk.vendor(vendor),
                text(desk.arrangement.number(finding.control())),
                text(judgement.criterion().id()),
                text(judgement.criterion().prose().in(desk.language())),
                text(weight),
                text(finding.service()),
                desk.word(judgement.outcome()),
                desk.word(judgement.grade()),
                review(finding, judgement),
                text(judgement.reason().in(desk.language())),
                Cell.of(quotes).to(desk.rows.evidence(vendor, finding, before, quotes)),
                desk.word(finding.verdict()).to(desk.rows.finding(vendor, finding)),
                text(rule)));
        cells.addAll(desk.auditor.cells(
                AuditorColumns.OF_FINDING, RowKey.of(vendor.vendor().id(), finding, judgement)));
        return cells;
    }

    /** What the auditor makes of the criterion, where it is another outcome than the machine's. */
    private Cell review(Finding finding, Judgement judgement) {
        if (!Reviews.changes(finding, judgement)) {
            return Cell.EMPTY;
        }
        Outcome outcome = Reviews.outcome(finding, judgement);
        return outcome == null ? Cell.of(desk.messages.get("review.waived")) : desk.word(outcome);
    }
}
