package dev.tenken.office.read;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.tenken.model.InputException;
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
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PartLimitTest {
    private static final int PART = 500_000;
    /** A little above and below the part: the library counts a few bytes twice. */
    private static final int ENOUGH = PART + 100;

    private static final int TOO_LITTLE = PART - 100;

    @TempDir
    Path folder;

    private Path file;

    @BeforeEach
    void write_a_workbook() {
        Sheet sheet = new Sheet("A", List.of(), List.of(Column.of("a", "A", 9)), 0, List.of(List.of(Cell.of("text"))));
        byte[] small =
                XlsxWriter.write(new Workbook("t", LocalDate.of(2026, 11, 21), "Arial", List.of(), List.of(sheet)));
        file = PaddedSheet.write(small, PART, folder.resolve("padded.xlsx"));
    }

    @Test
    void a_part_within_the_limit_is_read() throws IOException {
        assertThat(ofFile(ENOUGH)).contains("text");
        assertThat(ofBytes(ENOUGH)).contains("text");
    }

    @Test
    void a_longer_part_is_refused_whatever_was_read_before() throws IOException {
        ofFile(ENOUGH);

        assertThatThrownBy(() -> ofFile(TOO_LITTLE))
                .isInstanceOf(InputException.class)
                .hasMessageContaining("padded.xlsx: unpacks to many times its size")
                .hasMessageContaining("wanted parts of at most 499900 bytes");
        ofBytes(ENOUGH);
        assertThatThrownBy(() -> ofBytes(TOO_LITTLE))
                .isInstanceOf(InputException.class)
                .hasMessageContaining("wanted parts of at most 499900 bytes");
    }

    private List<String> ofFile(long most) {
        List<String> cells = new ArrayList<>();
        XlsxFile.read(file, limits(most), sheet -> sheet.rows().forEach(row -> cells.addAll(row.cells())));
        return cells;
    }

    private List<String> ofBytes(long most) throws IOException {
        List<String> cells = new ArrayList<>();
        byte[] bytes = Files.readAllBytes(file);
        XlsxFile.read(bytes, "x", limits(most), sheet -> sheet.rows().forEach(row -> cells.addAll(row.cells())));
        return cells;
    }

    private static SheetLimits limits(long part) {
        return new SheetLimits(part, 100, 1_000, 10_000);
    }
}
