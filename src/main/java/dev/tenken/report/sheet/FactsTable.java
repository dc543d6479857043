package dev.tenken.report.sheet;

import static dev.tenken.report.sheet.Desk.text;

import dev.tenken.model.document.Evidence;
import dev.tenken.model.fact.Attributes;
import dev.tenken.model.fact.VendorFact;
import dev.tenken.model.finding.Finding;
import dev.tenken.model.finding.VendorAssessment;
import dev.tenken.office.write.Cell;
import dev.tenken.office.write.Column;
import dev.tenken.office.write.Look;
import dev.tenken.office.write.Sheet;
import dev.tenken.review.workpaper.CorrectedValues;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** One row per statement that was found, whether a control rests on it or not. */
final class FactsTable {
    private static final int FROZEN = 2;

    private final Desk desk;

    FactsTable(Desk desk) {
        this.desk = desk;
    }

    Sheet sheet() {
        return desk.sheet(
                        desk.names.facts(), desk.offPaper("sheet.facts.note"), columns(), FROZEN, desk.rows(this::rows))
                .printing(0);
    }

    private List<Column> columns() {
        List<Column> columns = new ArrayList<>(List.of(
                Column.of("vendor", desk.messages.get("sheet.vendor"), 16),
                Column.of("topic", desk.messages.get("facts.topic"), 20).as(Look.STRONG),
                Column.of("service", desk.messages.get("sheet.service"), 14),
                Column.of("polarity", desk.messages.get("facts.statement"), 11),
                Column.of("values", desk.messages.get("facts.values"), 30),
                Column.of("quote", desk.messages.get("sheet.quote"), 56),
                Column.of("where", desk.messages.get("sheet.where"), 34),
                Column.of("condition", desk.messages.get("sheet.condition"), 20),
                Column.of("controls", desk.messages.get("sheet.used"), 16),
                Column.of("origin", desk.messages.get("sheet.origin"), 14),
                Column.of("attributes", desk.messages.get("sheet.attributes"), 26)
                        .as(Look.KEY)));
        columns.addAll(desk.auditor.columns(AuditorColumns.OF_FACT));
        return columns;
    }

    private Stream<List<Cell>> rows(VendorAssessment vendor) {
        Map<String, Set<Finding>> users = users(vendor);
        return vendor.extraction().facts().stream()
                .map(fact -> row(vendor, fact, users.getOrDefault(fact.getId(), Set.of())));
    }

    /** The findings for the vendor as a whole that rest on each fact. */
    private static Map<String, Set<Finding>> users(VendorAssessment vendor) {
        Map<String, Set<Finding>> users = new TreeMap<>();
        for (Finding finding : vendor.findings()) {
            EvidenceUse.of(finding).stream().filter(use -> use.fact() != null).forEach(use -> users.computeIfAbsent(
                            use.fact().getId(), id -> new LinkedHashSet<>())
                    .add(finding));
        }
        return users;
    }

    private List<Cell> row(VendorAssessment vendor, VendorFact fact, Set<Finding> users) {
        String controls = users.stream()
                .map(f -> desk.arrangement.number(f.control()))
                .distinct()
                .collect(Collectors.joining(", "));
        List<Cell> cells = new ArrayList<>(List.of(
                desk.vendor(vendor),
                text(fact.getTopic().title().in(desk.language())),
                text(String.join(", ", fact.getServices())),
                desk.word(fact.getPolarity()),
                text(values(fact)),
                text(fact.getEvidence().stream().map(Evidence::quote).collect(Collectors.joining("\n"))),
                text(fact.getEvidence().stream().map(desk.words::place).collect(Collectors.joining("\n"))),
                text(fact.getCondition()),
                text(controls)
                        .to(
                                users.isEmpty()
                                        ? null
                                        : desk.rows.finding(
                                                vendor, users.iterator().next())),
                text(fact.statement().origin()),
                text(attributes(fact))));
        cells.addAll(desk.auditor.cells(
                AuditorColumns.OF_FACT, RowKey.of(vendor.vendor().id(), fact)));
        return cells;
    }

    private String values(VendorFact fact) {
        return desk.words.attributes(fact).entrySet().stream()
                .map(e -> e.getKey() + ": " + desk.words.value(e.getValue()))
                .collect(Collectors.joining("\n"));
    }

    /** The values in the form in which the auditor corrects them. */
    private static String attributes(VendorFact fact) {
        return CorrectedValues.write(Attributes.of(fact));
    }
}
