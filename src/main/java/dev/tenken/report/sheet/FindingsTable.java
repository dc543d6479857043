package dev.tenken.report.sheet;

import static dev.tenken.report.sheet.Desk.text;

import dev.tenken.model.disposition.Review;
import dev.tenken.model.finding.Finding;
import dev.tenken.model.finding.Judgement;
import dev.tenken.model.finding.Outcome;
import dev.tenken.model.finding.ReadFirst;
import dev.tenken.model.finding.Strength;
import dev.tenken.model.finding.Unused;
import dev.tenken.model.finding.VendorAssessment;
import dev.tenken.office.write.Cell;
import dev.tenken.office.write.Column;
import dev.tenken.office.write.Look;
import dev.tenken.office.write.Sheet;
import dev.tenken.report.common.StrengthWords;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** One row per finding: the verdict, why, the way to its quotes, and the auditor's columns. */
final class FindingsTable {
    private static final int FROZEN = 3;

    private final Desk desk;
    private final StrengthWords words;

    FindingsTable(Desk desk) {
        this.desk = desk;
        this.words = new StrengthWords(desk.messages);
    }

    Sheet sheet() {
        return desk.sheet(
                desk.names.findings(),
                desk.messages.get("sheet.findings.note"),
                columns(),
                FROZEN,
                desk.rows(this::rows));
    }

    private List<Column> columns() {
        List<Column> columns = new ArrayList<>(List.of(
                Column.of("vendor", desk.messages.get("sheet.vendor"), 16),
                Column.of("control", desk.arrangement.heading(desk.messages), 10)
                        .as(Look.STRONG),
                Column.of("title", desk.messages.get("sheet.title"), 26),
                Column.of("family", desk.messages.get("sheet.family"), 18),
                Column.of("service", desk.messages.get("sheet.service"), 14),
                Column.of("verdict", desk.messages.get("sheet.verdict"), 14).inTints(),
                Column.of("severity", desk.messages.get("sheet.severity"), 10),
                Column.of("grade", desk.messages.get("sheet.grade"), 16),
                Column.of("review", desk.messages.get("sheet.review"), 16).inTints(),
                Column.of("reason-machine", desk.messages.get("sheet.reason"), 44),
                Column.of("strength", desk.messages.get("strength.title"), 34),
                Column.of("read-first", desk.messages.get("first.title"), 30),
                Column.of("criteria", desk.messages.get("sheet.criteria.count"), 13),
                Column.of("open", desk.messages.get("sheet.criteria.open"), 28),
                Column.of("quotes", desk.messages.get("sheet.quotes"), 10),
                Column.of("thresholds", desk.messages.get("sheet.thresholds"), 30)
                        .offPaper(),
                Column.of("rule", desk.messages.get("sheet.rule"), 22).offPaper()));
        columns.addAll(desk.auditor.columns(AuditorColumns.OF_FINDING));
        return columns;
    }

    private Stream<List<Cell>> rows(VendorAssessment vendor) {
        Unused unused = Unused.of(vendor.extraction());
        List<ReadFirst> first = ReadFirst.of(vendor);
        return vendor.findings().stream().map(f -> row(vendor, f, unused, first));
    }

    /** Its place among those to read first, and why; "" when it is none of them. */
    private String first(Finding finding, List<ReadFirst> first) {
        for (int i = 0; i < first.size(); i++) {
            if (first.get(i).finding() == finding) {
                return i + 1 + ". " + words.why(first.get(i));
            }
        }
        return "";
    }

    private List<Cell> row(VendorAssessment vendor, Finding finding, Unused unused, List<ReadFirst> first) {
        int quotes = EvidenceUse.of(finding).size();
        Review review = finding.review();
        List<Cell> cells = new ArrayList<>(List.of(
                desk.vendor(vendor),
                text(desk.arrangement.number(finding.control())),
                text(finding.control().title().in(desk.language())),
                text(finding.control().familyTitle().in(desk.language())),
                text(finding.service()),
                desk.word(finding.verdict()),
                desk.word(finding.severity()),
                desk.word(finding.grade()),
                review == null ? Cell.EMPTY : desk.word(review.verdict()),
                text(finding.reason().in(desk.language())),
                text(words.of(finding, Strength.of(finding, unused))),
                text(first(finding, first)),
                Cell.of(met(finding)).to(desk.rows.criteria(vendor, finding)),
                text(open(finding)),
                Cell.of(quotes).to(desk.rows.evidence(vendor, finding)),
                text(String.join("\n", desk.words.thresholds(finding.control()))),
                text(finding.rule())));
        cells.addAll(desk.auditor.cells(
                AuditorColumns.OF_FINDING, RowKey.of(vendor.vendor().id(), finding)));
        return cells;
    }

    private String met(Finding finding) {
        long met = finding.judgements().stream()
                .filter(j -> j.outcome() == Outcome.MET)
                .count();
        return desk.messages.get("sheet.criteria.met", met, finding.judgements().size());
    }

    /** The outcomes of the criteria that are not met. */
    private String open(Finding finding) {
        return finding.judgements().stream()
                .filter(j -> j.outcome() != Outcome.MET)
                .map(j -> desk.messages.word(j.outcome()) + ": " + aspect(finding, j))
                .collect(Collectors.joining("\n"));
    }

    /** The end of a criterion's id, which names its aspect. */
    private static String aspect(Finding finding, Judgement judgement) {
        String id = judgement.criterion().id();
        String begin = finding.control().number() + ".";
        return id.startsWith(begin) ? id.substring(begin.length()) : id;
    }
}
