package dev.tenken.review.workpaper;

import static org.assertj.core.api.Assertions.assertThat;

import dev.tenken.model.disposition.Disposition;
import dev.tenken.model.finding.Verdict;
import dev.tenken.office.PaddedSheet;
import dev.tenken.office.write.Cell;
import dev.tenken.office.write.Column;
import dev.tenken.office.write.Sheet;
import dev.tenken.office.write.Workbook;
import dev.tenken.office.write.XlsxWriter;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class WorkpaperReaderTest {
    private static final Map<String, String> ROW = new TreeMap<>(Map.of(
            WorkpaperColumns.KIND, "accepted risk",
            WorkpaperColumns.REASON, "The risk is small.",
            WorkpaperColumns.AUTHOR, "A. Auditor",
            WorkpaperColumns.DATE, "2026-10-01",
            WorkpaperColumns.KEY_VENDOR, "harbour",
            WorkpaperColumns.KEY_CONTROL, "12.3.1",
            WorkpaperColumns.KEY_SERVICE, "Harbour Apps",
            WorkpaperColumns.KEY_VERDICT, "partial"));

    @TempDir
    Path folder;

    @Test
    void the_verdict_of_the_row_comes_with_what_is_said_of_it() throws IOException {
        Path file = Files.write(folder.resolve("workpaper.xlsx"), workpaper());

        assertThat(WorkpaperReader.read(file, file.getParent(), new ArrayList<>()))
                .singleElement()
                .satisfies(read -> {
                    assertThat(read.target().control()).isEqualTo("12.3.1");
                    assertThat(read.target().service()).isEqualTo("Harbour Apps");
                    assertThat(read.target().verdict()).isEqualTo(Verdict.PARTIAL);
                });
    }

    /** The criteria of a thousand vendors fill more than any document of a vendor may. */
    @Test
    void a_sheet_on_a_thousand_vendors_is_read_back() {
        Path file = PaddedSheet.write(workpaper(), 230_000_000, folder.resolve("workpaper.xlsx"));

        assertThat(WorkpaperReader.read(file, file.getParent(), new ArrayList<>()))
                .extracting(Disposition::author)
                .containsExactly("A. Auditor");
    }

    private static byte[] workpaper() {
        List<Column> columns = new ArrayList<>();
        List<Cell> cells = new ArrayList<>();
        ROW.forEach((key, text) -> {
            columns.add(Column.of(key, key, 9));
            cells.add(Cell.of(text));
        });
        Sheet sheet = new Sheet("Criteria", List.of(), columns, 0, List.of(cells));
        return XlsxWriter.write(new Workbook("t", LocalDate.of(2026, 11, 21), "Arial", List.of(), List.of(sheet)));
    }
}
