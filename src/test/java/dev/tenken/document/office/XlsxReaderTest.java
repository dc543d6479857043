package dev.tenken.document.office;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.tenken.document.FormatFiles;
import dev.tenken.document.format.Limits;
import dev.tenken.model.InputException;
import dev.tenken.model.document.Document;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Date;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.streaming.SXSSFWorkbook;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;

class XlsxReaderTest {

    @Test
    void a_check_sheet_has_one_row_a_question_below_its_header() {
        Document sheet = read(workbook -> {
            XSSFSheet s = workbook.createSheet("回答");
            fill(s, 0, "クラウドサービス チェックシート");
            fill(s, 1, "作成日", "2025/4/1");
            fill(s, 3, "No.", "区分", "質問", "回答", "備考");
            fill(s, 4, "1", "可用性", "稼働率は規定されていますか。", "○", "99.9%");
            fill(s, 5, "2", "", "計画停止はありますか。", "×", "");
            s.addMergedRegion(CellRangeAddress.valueOf("B5:B6"));
        });

        assertThat(FormatFiles.outline(sheet))
                .containsExactly(
                        "# 回答",
                        "## クラウドサービス チェックシート",
                        "|作成日|2025/4/1|",
                        "|No.|区分|質問|回答|備考|",
                        "|No.=1|区分=可用性|質問=稼働率は規定されていますか。|回答=○|備考=99.9%|",
                        "|No.=2|区分=可用性|質問=計画停止はありますか。|回答=×|備考=|");
        assertThat(placeOf(sheet, "○")).isEqualTo("回答!D5");
        assertThat(placeOf(sheet, "×")).isEqualTo("回答!D6");
    }

    @Test
    void categories_at_the_left_stand_above_their_rows() {
        assertThat(outline(workbook -> {
                    XSSFSheet s = workbook.createSheet("SLA");
                    fill(s, 0, "大分類", "中分類", "項目", "内容");
                    fill(s, 1, "信頼性", "保存", "バックアップ", "毎日");
                    fill(s, 2, "", "", "世代", "7世代");
                    fill(s, 3, "サポート");
                    fill(s, 4, "窓口", "電話", "時間", "平日");
                    s.addMergedRegion(CellRangeAddress.valueOf("A2:A3"));
                    s.addMergedRegion(CellRangeAddress.valueOf("B2:B3"));
                    s.addMergedRegion(CellRangeAddress.valueOf("A4:D4"));
                }))
                .containsExactly(
                        "# SLA",
                        "|大分類|中分類|項目|内容|",
                        "|大分類=信頼性|中分類=保存|項目=バックアップ|内容=毎日|",
                        "信頼性 / 保存|大分類=|中分類=|項目=世代|内容=7世代|",
                        "|大分類=サポート|",
                        "サポート|大分類=窓口|中分類=電話|項目=時間|内容=平日|");
    }

    @Test
    void names_of_columns_in_two_rows_are_those_of_the_lower_and_what_reaches_into_it() {
        assertThat(outline(workbook -> {
                    XSSFSheet s = workbook.createSheet("Sheet1");
                    fill(s, 0, "Control", "Answer", "");
                    fill(s, 1, "", "Yes/No", "Details");
                    fill(s, 2, "Are backups taken?", "Yes", "daily");
                    s.addMergedRegion(CellRangeAddress.valueOf("A1:A2"));
                    s.addMergedRegion(CellRangeAddress.valueOf("B1:C1"));
                }))
                .containsExactly(
                        "|Control|Answer||",
                        "|Control|Yes/No|Details|",
                        "|Control=Are backups taken?|Yes/No=Yes|Details=daily|");
    }

    @Test
    void every_sheet_is_read_with_the_values_it_shows() {
        Document sheets = read(workbook -> {
            XSSFSheet s = workbook.createSheet("Levels");
            fill(s, 0, "Item", "Value");
            fill(s, 1, "Availability");
            number(s, 1, "0.00%", 0.9995);
            fill(s, 2, "Since");
            number(s, 2, "m/d/yy", 45748);
            fill(s, 3, "Days");
            s.getRow(3).createCell(1).setCellFormula("30+60");
            fill(s, 4, "Audited");
            s.getRow(4).createCell(1).setCellValue(true);
            workbook.getCreationHelper().createFormulaEvaluator().evaluateAll();
            fill(workbook.createSheet("More"), 0, "Data is encrypted.");
            fill(workbook.createSheet("Old"), 0, "Data is not encrypted.");
            workbook.setSheetHidden(2, true);
        });

        assertThat(FormatFiles.outline(sheets))
                .containsExactly(
                        "# Levels",
                        "|Item|Value|",
                        "|Item=Availability|Value=99.95%|",
                        "|Item=Since|Value=2025/4/1|",
                        "|Item=Days|Value=90|",
                        "|Item=Audited|Value=TRUE|",
                        "# More",
                        "Data is encrypted.");
        assertThat(placeOf(sheets, "Data is encrypted.")).isEqualTo("More!A1");
    }

    @Test
    void a_second_table_has_its_own_header() {
        assertThat(outline(workbook -> {
                    XSSFSheet s = workbook.createSheet("Sheet1");
                    fill(s, 0, "No", "Question", "Answer");
                    fill(s, 1, "1", "Are backups taken?", "Yes");
                    fill(s, 3, "Item", "Status");
                    fill(s, 4, "Logs", "kept");
                }))
                .containsExactly(
                        "|No|Question|Answer|",
                        "|No=1|Question=Are backups taken?|Answer=Yes|",
                        "|Item|Status|",
                        "|Item=Logs|Status=kept|");
    }

    @Test
    void title_and_date_come_from_the_properties() {
        Document sheet = read(workbook -> {
            fill(workbook.createSheet("Sheet1"), 0, "a", "b");
            workbook.getProperties().getCoreProperties().setTitle("Check sheet");
            workbook.getProperties()
                    .getCoreProperties()
                    .setModified(Optional.of(Date.from(Instant.parse("2025-04-01T00:00:00Z"))));
        });

        assertThat(sheet.date()).isEqualTo(LocalDate.of(2025, 4, 1));
    }

    @Test
    void more_rows_than_the_limit_are_refused() throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (SXSSFWorkbook workbook = new SXSSFWorkbook(10)) {
            var sheet = workbook.createSheet();
            for (int i = 0; i <= Limits.MOST_ROWS; i++) {
                sheet.createRow(i).createCell(0).setCellValue(i * 7919);
            }
            workbook.write(bytes);
        }

        assertRefused(bytes.toByteArray(), "paper: more than 100000 rows; wanted fewer");
    }

    @Test
    void other_files_and_empty_ones_are_refused() {
        assertRefused("a,b".getBytes(StandardCharsets.UTF_8), "paper: no .xlsx file, in spite of its name");
        assertRefused(DocxFile.of(DocxFile.p("", "a")), "paper: the workbook holds no text");
        assertRefused(bytes(workbook -> workbook.createSheet("Sheet1")), "paper: the workbook holds no text");
    }

    private static void assertRefused(byte[] bytes, String message) {
        assertThatThrownBy(() -> FormatFiles.read(new XlsxReader(), bytes))
                .isInstanceOf(InputException.class)
                .hasMessageStartingWith(message);
    }

    private static void fill(XSSFSheet sheet, int row, String... cells) {
        sheet.createRow(row);
        for (int i = 0; i < cells.length; i++) {
            if (!cells[i].isEmpty()) {
                sheet.getRow(row).createCell(i).setCellValue(cells[i]);
            }
        }
    }

    private static void number(XSSFSheet sheet, int row, String format, double value) {
        CellStyle style = sheet.getWorkbook().createCellStyle();
        style.setDataFormat(sheet.getWorkbook().createDataFormat().getFormat(format));
        Cell cell = sheet.getRow(row).createCell(1);
        cell.setCellValue(value);
        cell.setCellStyle(style);
    }

    private static String placeOf(Document document, String words) {
        return document.layout().placeAt(document.text().indexOf(words));
    }

    private static List<String> outline(Consumer<XSSFWorkbook> made) {
        return FormatFiles.outline(read(made));
    }

    private static Document read(Consumer<XSSFWorkbook> made) {
        return FormatFiles.read(new XlsxReader(), bytes(made));
    }

    private static byte[] bytes(Consumer<XSSFWorkbook> made) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (XSSFWorkbook workbook = new XSSFWorkbook()) {
            made.accept(workbook);
            workbook.write(bytes);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }
}
