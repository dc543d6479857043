package dev.tenken.office.write;

import static org.assertj.core.api.Assertions.assertThat;

import dev.tenken.office.FilledIn;
import dev.tenken.office.read.MarkedTable;
import dev.tenken.office.read.SheetLimits;
import dev.tenken.office.read.SheetRow;
import dev.tenken.office.read.XlsxFile;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.TimeZone;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.xssf.usermodel.XSSFCell;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class XlsxWriterTest {
    private static final LocalDate DAY = LocalDate.of(2026, 11, 21);
    private static final SheetLimits LIMITS = new SheetLimits(1_000_000, 1_000, 100_000, 1_000_000);

    @Test
    void a_table_stands_below_its_preface_with_a_header_that_stays_and_filters() {
        XSSFSheet sheet =
                open(rows(List.of(Cell.of("a"), Cell.of(7), Cell.of(DAY)))).getSheetAt(0);

        assertThat(sheet.getRow(0).getCell(0).getStringCellValue()).isEqualTo("Title");
        assertThat(sheet.getRow(1).getZeroHeight()).isTrue();
        assertThat(sheet.getRow(1).getCell(1).getStringCellValue()).isEqualTo("tenken:number");
        assertThat(sheet.getRow(2).getCell(1).getStringCellValue()).isEqualTo("Number");
        assertThat(sheet.getRow(3).getCell(1).getNumericCellValue()).isEqualTo(7);
        assertThat(sheet.getRow(3).getCell(2).getLocalDateTimeCellValue().toLocalDate())
                .isEqualTo(DAY);
        assertThat(sheet.getPaneInformation().getHorizontalSplitPosition()).isEqualTo((short) 3);
        assertThat(sheet.getPaneInformation().getVerticalSplitPosition()).isEqualTo((short) 1);
        assertThat(sheet.getCTWorksheet().getAutoFilter().getRef()).isEqualTo("A3:C4");
        assertThat(Sheet.rowNumber(1, 0)).isEqualTo(4);
    }

    @Test
    void fields_in_which_nothing_stands_and_rows_that_are_too_many_stay_off_the_paper() {
        List<Column> columns = List.of(
                Column.of("text", "Text", 20),
                Column.of("rule", "Rule", 20).offPaper(),
                Column.entry("comment", "Comment", 20, null),
                Column.of("key", "Key", 20).as(Look.KEY));
        List<List<Cell>> empty = List.of(List.of(Cell.of("a"), Cell.of("r")), List.of(Cell.of("b")));
        List<List<Cell>> filled = List.of(List.of(Cell.of("a"), Cell.of("r"), Cell.of("seen")));
        List<List<Cell>> preface = List.of(List.of(Cell.of("Title")));

        assertThat(printArea(new Sheet("One", preface, columns, 1, empty))).isEqualTo("One!$A$1:$A$5");
        assertThat(printArea(new Sheet("One", preface, columns, 1, filled))).isEqualTo("One!$A$1:$C$4");
        assertThat(printArea(new Sheet("One", preface, columns, 1, empty).printing(1)))
                .isEqualTo("One!$A$1:$A$4");
        assertThat(printArea(new Sheet("One", preface, columns, 1, empty).printing(0)))
                .isEqualTo("One!$A$1:$A$1");
    }

    private static String printArea(Sheet sheet) {
        byte[] bytes = XlsxWriter.write(new Workbook("t", DAY, "Calibri", List.of(), List.of(sheet)));
        return new FilledIn(bytes).workbook().getPrintArea(0);
    }

    @ParameterizedTest
    @ValueSource(strings = {"=1+1", "+1", "-1", "@SUM(A1)", "\t=1", "\r=1", " =1", "＝1+1"})
    void text_that_looks_like_a_formula_stays_text(String text) throws IOException {
        byte[] bytes = rows(List.of(Cell.of(text)));

        XSSFCell cell = (XSSFCell) open(bytes).getSheetAt(0).getRow(3).getCell(0);
        assertThat(cell.getCellType()).isEqualTo(CellType.STRING);
        assertThat(cell.getStringCellValue()).isEqualTo(text);
        assertThat(cell.getCellStyle().getQuotePrefixed()).isTrue();
        assertThat(part(bytes, "xl/worksheets/sheet1.xml")).doesNotContain("<f>");
    }

    @ParameterizedTest
    @ValueSource(strings = {"_x0041_ and _x000D_", "<b>&amp;</b>", "𠮷野", "a\nb", "  ends  "})
    void text_comes_back_as_it_was(String text) {
        assertThat(open(rows(List.of(Cell.of(text))))
                        .getSheetAt(0)
                        .getRow(3)
                        .getCell(0)
                        .getStringCellValue())
                .isEqualTo(text);
    }

    @Test
    void characters_that_no_file_can_hold_become_signs() {
        assertThat(open(rows(List.of(Cell.of("a\u0000b\uD800c\uFFFF"))))
                        .getSheetAt(0)
                        .getRow(3)
                        .getCell(0)
                        .getStringCellValue())
                .isEqualTo("a\uFFFDb\uFFFDc\uFFFD");
    }

    @Test
    void a_text_longer_than_a_cell_is_cut_with_a_notice() {
        String shown = open(rows(List.of(Cell.of("x".repeat(40_000)))))
                .getSheetAt(0)
                .getRow(3)
                .getCell(0)
                .getStringCellValue();

        assertThat(shown).hasSize(CellText.LONGEST).startsWith("xxx").endsWith(" […] (40000)");
    }

    @Test
    void links_lead_to_rows_of_other_sheets() {
        XSSFSheet sheet = open(rows(List.of(Cell.of("there").to(new Link("It's", 4, 6)), Cell.EMPTY)))
                .getSheetAt(0);

        assertThat(sheet.getRow(3).getCell(0).getHyperlink().getAddress()).isEqualTo("'It''s'!A4:A6");
        assertThat(sheet.getRow(3).getCell(1).getHyperlink()).isNull();
    }

    @Test
    void fields_offer_choices_and_words_colour_their_cells() {
        XSSFSheet sheet = open(rows(List.of(Cell.of("gap")))).getSheetAt(0);

        assertThat(sheet.getDataValidations()).hasSize(1);
        assertThat(sheet.getDataValidations().get(0).getValidationConstraint().getExplicitListValues())
                .containsExactly("yes", "no");
        assertThat(sheet.getSheetConditionalFormatting()
                        .getConditionalFormattingAt(0)
                        .getRule(0)
                        .getFormula1())
                .isEqualTo("\"gap\"");
    }

    @Test
    void a_table_without_rows_has_its_header_alone() {
        XSSFSheet sheet = open(rows()).getSheetAt(0);

        assertThat(sheet.getLastRowNum()).isEqualTo(2);
        assertThat(sheet.getDataValidations()).isEmpty();
    }

    @Test
    void the_bytes_depend_on_nothing_but_the_description() throws IOException {
        byte[] here = rows(List.of(Cell.of("a")));
        TimeZone zone = TimeZone.getDefault();
        try {
            TimeZone.setDefault(TimeZone.getTimeZone("Pacific/Kiritimati"));
            assertThat(rows(List.of(Cell.of("a")))).isEqualTo(here);
        } finally {
            TimeZone.setDefault(zone);
        }
        assertThat(part(here, "docProps/core.xml"))
                .contains("2026-11-21T00:00:00Z")
                .doesNotContain("2025-");
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(here))) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                assertThat(entry.getTimeLocal().getYear()).as(entry.getName()).isEqualTo(1980);
            }
        }
    }

    @Test
    void columns_are_known_again_by_their_keys() {
        List<MarkedTable> tables = new ArrayList<>();
        XlsxFile.read(
                rows(List.of(Cell.of("a"), Cell.of(7))),
                "x.xlsx",
                LIMITS,
                sheet -> tables.add(MarkedTable.of(sheet.rows()).orElseThrow()));

        MarkedTable table = tables.get(0);
        SheetRow row = table.rows().get(0);
        assertThat(table.text(row, "text")).isEqualTo("a");
        assertThat(table.text(row, "number")).isEqualTo("7");
        assertThat(table.text(row, "other")).isEmpty();
        assertThat(table.place(row, "number")).isEqualTo("Sheet one!B4");
        assertThat(table.text(table.header(), "text")).isEqualTo("Text");
    }

    @SafeVarargs
    private static byte[] rows(List<Cell>... rows) {
        List<Column> columns = List.of(
                Column.entry("text", "Text", 20, "Choose.")
                        .choosing(List.of("yes", "no"))
                        .inTints(),
                Column.of("number", "Number", 8),
                Column.of("day", "Day", 12).as(Look.KEY));
        Sheet sheet =
                new Sheet("Sheet one", List.of(List.of(Cell.of("Title").as(Look.TITLE))), columns, 1, List.of(rows));
        return XlsxWriter.write(
                new Workbook("A title", DAY, "Calibri", List.of(new Tint("gap", Tint.Shade.RED)), List.of(sheet)));
    }

    private static org.apache.poi.xssf.usermodel.XSSFWorkbook open(byte[] bytes) {
        return new FilledIn(bytes).workbook();
    }

    private static String part(byte[] bytes, String name) throws IOException {
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(bytes))) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                if (entry.getName().equals(name)) {
                    return new String(zip.readAllBytes(), StandardCharsets.UTF_8);
                }
            }
        }
        throw new AssertionError("no part " + name);
    }
}
