package dev.tenken.report.sheet;

import dev.tenken.model.Language;
import dev.tenken.model.finding.Assessment;
import dev.tenken.model.finding.Outcome;
import dev.tenken.model.finding.Verdict;
import dev.tenken.office.write.Sheet;
import dev.tenken.office.write.Tint;
import dev.tenken.office.write.Tint.Shade;
import dev.tenken.office.write.Workbook;
import dev.tenken.office.write.XlsxWriter;
import dev.tenken.report.common.Arrangement;
import dev.tenken.report.common.Messages;
import dev.tenken.report.file.FileContent;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Writes {@code workpaper.xlsx}: the whole assessment as tables that lead to each other, with columns for the auditor. */
public final class Workpaper {

    private Workpaper() {}

    /**
     * The workbook.
     *
     * @throws dev.tenken.model.InputException when a table has more rows than Excel holds
     */
    public static FileContent file(Assessment assessment, Language language, Arrangement arrangement) {
        return out -> XlsxWriter.write(workbook(assessment, language, arrangement), out);
    }

    private static Workbook workbook(Assessment assessment, Language language, Arrangement arrangement) {
        Desk desk = new Desk(assessment, language, arrangement);
        List<Sheet> sheets = new ArrayList<>(List.of(
                new SummaryTable(desk).sheet(),
                new FindingsTable(desk).sheet(),
                new CriteriaTable(desk).sheet(),
                new EvidenceTable(desk).sheet(),
                new FactsTable(desk).sheet(),
                new ObservationsTable(desk).sheet(),
                new LedgerSheets(desk).assurance(),
                new LedgerSheets(desk).scope(),
                new QuestionsTable(desk).sheet(),
                new MethodTable(desk).sheet()));
        Sheet further = new FurtherTable(desk).sheet();
        if (further != null) {
            sheets.add(further);
        }
        String title = desk.messages.get("report.title");
        return new Workbook(title, assessment.asOf(), desk.messages.get("sheet.font"), tints(desk.messages), sheets);
    }

    /** Verdicts and outcomes; where two have the same word, the first colours it. */
    private static List<Tint> tints(Messages messages) {
        Map<String, Tint> tints = new LinkedHashMap<>();
        for (Verdict verdict : Verdict.values()) {
            String word = messages.word(verdict);
            tints.putIfAbsent(word, new Tint(word, shade(verdict)));
        }
        for (Outcome outcome : Outcome.values()) {
            String word = messages.word(outcome);
            tints.putIfAbsent(word, new Tint(word, shade(outcome)));
        }
        return new ArrayList<>(tints.values());
    }

    private static Shade shade(Verdict verdict) {
        return switch (verdict) {
            case SATISFIED -> Shade.GREEN;
            case PARTIAL -> Shade.AMBER;
            case GAP -> Shade.RED;
            case NOT_DISCLOSED -> Shade.GREY;
            case NOT_APPLICABLE -> Shade.BLUE;
        };
    }

    private static Shade shade(Outcome outcome) {
        return switch (outcome) {
            case MET -> Shade.GREEN;
            case FAILED, CONTRADICTED -> Shade.RED;
            case VAGUE, CONDITIONAL -> Shade.AMBER;
            case SILENT -> Shade.GREY;
        };
    }
}
