package dev.tenken.extract;

import static org.assertj.core.api.Assertions.assertThat;

import dev.tenken.document.FormatFiles;
import dev.tenken.document.format.FormatReader;
import dev.tenken.document.office.CsvReader;
import dev.tenken.document.office.DocxReader;
import dev.tenken.document.office.XlsxReader;
import dev.tenken.model.LocalizedText;
import dev.tenken.model.Vendor;
import dev.tenken.model.fact.Attributes;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.TreeMap;
import java.util.function.Consumer;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.usermodel.XSSFCellStyle;
import org.apache.poi.xssf.usermodel.XSSFFont;
import org.apache.poi.xssf.usermodel.XSSFRichTextString;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.junit.jupiter.api.Test;

/** Check sheets and letters as office programs save them, with what is hidden, struck out or left blank in them. */
class WorkbooksAsMadeTest {

    @Test
    void blank_answers_beside_guidance_say_nothing() {
        assertThat(sheet(s -> rows(
                        s,
                        "No|Question|Answer|Guidance",
                        "1|Are you certified to ISO 27001?||Name the certificate.",
                        "2|Is data at rest encrypted?||Name the cipher.",
                        "3|Are backups taken every day?||State the times.",
                        "4|Is multi-factor authentication available?||State for whom.")))
                .isEmpty();
        assertThat(sheet(s -> rows(s, "項番|確認項目|回答|記入要領", "1|保存データを暗号化していますか||方式を記入", "2|バックアップを取得していますか|-|頻度を記入")))
                .isEmpty();
    }

    @Test
    void not_applicable_is_no_denial() {
        String sheet = "No,Question,Answer,Remarks\n1,Are you certified to ISO 27001?,Not applicable,\n"
                + "2,Is data at rest encrypted?,N/A,\n3,Are backups taken every day?,Not applicable,\n";

        assertThat(facts(new CsvReader(), sheet.getBytes(StandardCharsets.UTF_8)))
                .isEmpty();
    }

    @Test
    void a_tick_answers_by_the_lower_of_two_heads() {
        assertThat(sheet(s -> {
                    rows(
                            s,
                            "No|確認項目|対応状況||",
                            "||対応済|未対応|対象外",
                            "1|ISO 27001 の認証を取得している||●|",
                            "2|保存データを暗号化している|●||",
                            "3|バックアップを毎日取得している|||●");
                    s.addMergedRegion(CellRangeAddress.valueOf("C1:E1"));
                    s.addMergedRegion(CellRangeAddress.valueOf("A1:A2"));
                    s.addMergedRegion(CellRangeAddress.valueOf("B1:B2"));
                }))
                .containsExactly(
                        "certification denied {standard=[ISO 27001]}",
                        "encryption affirmed {applied=true, scope=[rest]}");
    }

    @Test
    void columns_to_tick_may_stand_before_the_question() {
        assertThat(sheet(s -> rows(
                        s,
                        "Yes|No|N/A|Question",
                        "x|||Is data at rest encrypted?",
                        "|x||Are backups taken every day?",
                        "||x|Is multi-factor authentication available?")))
                .containsExactly("backup denied {frequency=P1D}", "encryption affirmed {applied=true, scope=[rest]}");
        assertThat(sheet(s ->
                        rows(s, "いいえ|はい|該当なし|設問|補足", "✓|||ISO 27001の認証を取得していますか|", "|✓||保存データは暗号化されていますか|AES-256")))
                .containsExactly(
                        "certification denied {standard=[ISO 27001]}",
                        "encryption affirmed {algorithm=[AES-256], applied=true, scope=[rest]}");
    }

    @Test
    void none_is_the_last_of_three_degrees() {
        assertThat(sheet(s -> {
                    rows(
                            s,
                            "#|Control|Implementation||",
                            "||Full|Partial|None",
                            "1|Data at rest is encrypted|X||",
                            "2|Backups are taken every day||X|",
                            "3|Multi-factor authentication is available|||X");
                    s.addMergedRegion(CellRangeAddress.valueOf("C1:E1"));
                    s.addMergedRegion(CellRangeAddress.valueOf("A1:A2"));
                    s.addMergedRegion(CellRangeAddress.valueOf("B1:B2"));
                }))
                .containsExactly(
                        "access-control denied {available=false, mechanism=[mfa]}",
                        "backup vague {frequency=P1D}",
                        "encryption affirmed {applied=true, scope=[rest]}");
    }

    @Test
    void a_name_of_a_column_may_ask() {
        assertThat(sheet(s -> rows(
                        s,
                        "ID|Requirement|Supplier response|Compliant?",
                        "1|Incidents must be notified within 24 hours|Customers are notified within 72 hours.|No",
                        "2|MFA must be available||No")))
                .containsExactly(
                        "access-control denied {available=false, mechanism=[mfa]}",
                        "incident-notification affirmed {deadline=PT72H, x-deadlineBound=at-most, x-scope=[security]}");
    }

    @Test
    void a_sheet_that_tells_how_to_answer_answers_nothing() {
        assertThat(book(workbook -> {
                    rows(workbook.createSheet("Questions"), "Question|Answer", "Is data at rest encrypted?|No");
                    rows(
                            workbook.createSheet("Guidance"),
                            "How to answer",
                            "Example: Data at rest is encrypted with AES-256.",
                            "We keep audit logs for one year.");
                    rows(workbook.createSheet("記入例"), "操作ログは1年間保存します。");
                }))
                .containsExactly("encryption denied {applied=false, scope=[rest]}");
    }

    @Test
    void a_legend_may_stand_in_rows_of_two_cells() {
        assertThat(sheet(s -> rows(
                        s,
                        "A|Implemented",
                        "B|Partially implemented",
                        "C|Not implemented",
                        "ID|Control|Response",
                        "1|Data at rest is encrypted|A",
                        "2|Backups are taken every day|C",
                        "3|Audit logs are kept for one year|B")))
                .containsExactly(
                        "backup denied {frequency=P1D}",
                        "encryption affirmed {applied=true, scope=[rest]}",
                        "log-retention vague {kind=[audit], retention=P1Y}");
    }

    @Test
    void hidden_sheets_rows_and_columns_are_not_published() {
        assertThat(book(workbook -> {
                    rows(
                            workbook.createSheet("Sheet1"),
                            "Question|Answer|Old answer",
                            "Is data at rest encrypted?|Yes|No",
                            "Are backups taken every week?|Yes|Yes",
                            "Are backups taken every day?|Yes|No");
                    workbook.getSheetAt(0).setColumnHidden(2, true);
                    workbook.getSheetAt(0).getRow(2).setZeroHeight(true);
                    rows(workbook.createSheet("old"), "Question|Answer", "Is data at rest encrypted?|No");
                    workbook.setSheetHidden(1, true);
                }))
                .containsExactly("backup affirmed {frequency=P1D}", "encryption affirmed {applied=true, scope=[rest]}");
    }

    @Test
    void what_is_struck_out_is_withdrawn() {
        assertThat(book(workbook -> {
                    XSSFSheet s = workbook.createSheet("Sheet1");
                    rows(
                            s,
                            "Question|Answer",
                            "Are backups taken every week?|Yes",
                            "Are backups taken every day?|Yes",
                            "How long are logs kept?|");
                    XSSFFont struck = workbook.createFont();
                    struck.setStrikeout(true);
                    XSSFCellStyle style = workbook.createCellStyle();
                    style.setFont(struck);
                    s.getRow(1).forEach(cell -> cell.setCellStyle(style));
                    XSSFRichTextString partly = new XSSFRichTextString("30 days one year");
                    partly.applyFont(0, 8, struck);
                    s.getRow(3).createCell(1).setCellValue(partly);
                }))
                .containsExactly("backup affirmed {frequency=P1D}", "log-retention affirmed {retention=P1Y}");
    }

    @Test
    void struck_words_of_a_letter_are_withdrawn() throws IOException {
        try (XWPFDocument letter = new XWPFDocument()) {
            XWPFParagraph first = letter.createParagraph();
            first.createRun().setText("Data at rest is ");
            struck(first, "not ");
            first.createRun().setText("encrypted with AES-256.");
            XWPFParagraph second = letter.createParagraph();
            struck(second, "操作ログは7日間保存します。");
            second.createRun().setText("操作ログは1年間保存します。");
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            letter.write(out);

            assertThat(facts(new DocxReader(), out.toByteArray()))
                    .containsExactly(
                            "encryption affirmed {algorithm=[AES-256], applied=true, scope=[rest]}",
                            "log-retention affirmed {kind=[operation], retention=P1Y}");
        }
    }

    @Test
    void a_sheet_that_maps_questions_to_standards_answers_nothing() {
        assertThat(book(workbook -> {
                    rows(
                            workbook.createSheet("Vendor response"),
                            "ID|Question|Answer|Details",
                            "A-1|Is data at rest encrypted?|No|",
                            "A-2|Are backups taken every day?|No|");
                    rows(
                            workbook.createSheet("Standards crosswalk"),
                            "ID|Question|CIS|ISO 27002|NIST",
                            "A-1|Is data at rest encrypted?|CSC 13|10.1.1|PR.DS-1",
                            "A-2|Are backups taken every day?|CSC 10|12.3.1|PR.IP-4");
                }))
                .containsExactly("backup denied {frequency=P1D}", "encryption denied {applied=false, scope=[rest]}");
    }

    @Test
    void boxes_side_by_side_in_a_letter_speak_each_for_itself() throws IOException {
        try (XWPFDocument letter = new XWPFDocument()) {
            var boxes = letter.createTable(1, 3).getRow(0);
            String[][] words = {
                {"バックアップ", "毎日取得し、14日間保管します。"}, {"ログ", "操作ログは2年間保管します。"}, {"Encryption", "Data at rest is encrypted."}
            };
            for (int i = 0; i < words.length; i++) {
                boxes.getCell(i).setText(words[i][0]);
                boxes.getCell(i).addParagraph().createRun().setText(words[i][1]);
            }
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            letter.write(out);

            assertThat(facts(new DocxReader(), out.toByteArray()))
                    .containsExactly(
                            "backup affirmed {frequency=P1D, retention=P14D}",
                            "encryption affirmed {applied=true, scope=[rest]}",
                            "log-retention affirmed {kind=[operation], retention=P2Y}");
        }
    }

    private static void struck(XWPFParagraph paragraph, String words) {
        var run = paragraph.createRun();
        run.setText(words);
        run.setStrikeThrough(true);
    }

    private static List<String> sheet(Consumer<XSSFSheet> content) {
        return book(workbook -> content.accept(workbook.createSheet("Sheet1")));
    }

    private static List<String> book(Consumer<XSSFWorkbook> content) {
        try (XSSFWorkbook workbook = new XSSFWorkbook()) {
            content.accept(workbook);
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            workbook.write(out);
            return facts(new XlsxReader(), out.toByteArray());
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }

    private static void rows(XSSFSheet sheet, String... rows) {
        for (int i = 0; i < rows.length; i++) {
            Row row = sheet.createRow(i);
            String[] cells = rows[i].split("\\|", -1);
            for (int column = 0; column < cells.length; column++) {
                row.createCell(column).setCellValue(cells[column]);
            }
        }
    }

    private static List<String> facts(FormatReader reader, byte[] bytes) {
        Vendor vendor = new Vendor("v", LocalizedText.same("v"), List.of());
        return Extractor.builtIn().trace(FormatFiles.read(reader, bytes), vendor).keySet().stream()
                .map(f -> f.getTopic().json() + " " + Attributes.word(f.getPolarity()) + " "
                        + new TreeMap<>(Attributes.of(f)))
                .sorted()
                .toList();
    }
}
