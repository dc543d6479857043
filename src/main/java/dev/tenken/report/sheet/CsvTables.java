package dev.tenken.report.sheet;

import dev.tenken.model.Language;
import dev.tenken.model.finding.Assessment;
import dev.tenken.office.write.Cell;
import dev.tenken.office.write.Column;
import dev.tenken.office.write.CsvWriter;
import dev.tenken.office.write.Sheet;
import dev.tenken.report.common.Arrangement;
import dev.tenken.report.file.FileContent;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import java.util.stream.StreamSupport;

/**
 * Writes the tables of the workpaper as comma-separated values: {@code findings.csv}, {@code criteria.csv}, {@code evidence.csv},
 * {@code facts.csv}, {@code observations.csv}. The names of the columns are the same in every language; the auditor's
 * hold the dispositions as they stand.
 */
public final class CsvTables {

    private CsvTables() {}

    /** The files by name. */
    public static Map<String, FileContent> files(Assessment assessment, Language language, Arrangement arrangement) {
        Desk desk = new Desk(assessment, language, arrangement);
        Map<String, FileContent> files = new TreeMap<>();
        files.put("findings.csv", csv(new FindingsTable(desk)::sheet));
        files.put("criteria.csv", csv(new CriteriaTable(desk)::sheet));
        files.put("evidence.csv", csv(new EvidenceTable(desk)::sheet));
        files.put("facts.csv", csv(new FactsTable(desk)::sheet));
        files.put("observations.csv", csv(new ObservationsTable(desk)::sheet));
        return files;
    }

    private static FileContent csv(Supplier<Sheet> table) {
        return out -> {
            Sheet sheet = table.get();
            List<String> header = sheet.columns().stream().map(Column::key).toList();
            Iterable<List<String>> rows =
                    () -> StreamSupport.stream(sheet.rows().spliterator(), false)
                            .map(row -> IntStream.range(0, header.size())
                                    .mapToObj(i -> shown(row, i))
                                    .toList())
                            .iterator();
            CsvWriter.write(header, rows, out);
        };
    }

    private static String shown(List<Cell> row, int column) {
        return column < row.size() ? row.get(column).text() : "";
    }
}
