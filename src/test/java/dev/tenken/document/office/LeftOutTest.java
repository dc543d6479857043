package dev.tenken.document.office;

import static org.assertj.core.api.Assertions.assertThat;

import dev.tenken.document.format.FormatReader;
import dev.tenken.model.document.LeftOut;
import dev.tenken.model.document.LeftOut.Kind;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.List;
import org.apache.poi.ss.util.CellAddress;
import org.apache.poi.xssf.usermodel.XSSFCellStyle;
import org.apache.poi.xssf.usermodel.XSSFClientAnchor;
import org.apache.poi.xssf.usermodel.XSSFFont;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.junit.jupiter.api.Test;

/** What a file holds and does not publish is told, for the coverage of the report. */
class LeftOutTest {

    @Test
    void a_workbook_tells_of_its_hidden_parts_struck_cells_and_comments() throws IOException {
        try (XSSFWorkbook workbook = new XSSFWorkbook()) {
            XSSFSheet sheet = workbook.createSheet("SLA");
            String[][] rows = {{"Question", "Answer", "Old"}, {"Backups?", "Daily", "Weekly"}, {"Logs?", "A year", "-"}
            };
            for (int r = 0; r < rows.length; r++) {
                for (int c = 0; c < rows[r].length; c++) {
                    (c == 0 ? sheet.createRow(r) : sheet.getRow(r))
                            .createCell(c)
                            .setCellValue(rows[r][c]);
                }
            }
            sheet.setColumnHidden(2, true);
            sheet.getRow(2).setZeroHeight(true);
            sheet.getRow(1).getCell(1).setCellStyle(struck(workbook));
            sheet.createDrawingPatriarch()
                    .createCellComment(new XSSFClientAnchor())
                    .setAddress(new CellAddress("B2"));
            workbook.createSheet("Draft").createRow(0).createCell(0).setCellValue("Kept for 3 days.");
            workbook.setSheetHidden(1, true);

            assertThat(read(new XlsxReader(), workbook::write))
                    .containsExactly(
                            new LeftOut(Kind.HIDDEN_ROWS, "SLA", 1),
                            new LeftOut(Kind.HIDDEN_COLUMNS, "SLA", 1),
                            new LeftOut(Kind.STRUCK_OUT, "SLA", 1),
                            new LeftOut(Kind.HIDDEN_SHEET, "Draft", 1),
                            new LeftOut(Kind.COMMENTS, null, 1));
        }
    }

    @Test
    void a_letter_tells_of_passages_that_are_struck_out_or_hidden() throws IOException {
        try (XWPFDocument letter = new XWPFDocument()) {
            XWPFParagraph paragraph = letter.createParagraph();
            paragraph.createRun().setText("Logs are kept for ");
            for (String part : List.of("7 ", "days, ")) {
                var run = paragraph.createRun();
                run.setText(part);
                run.setStrikeThrough(true);
            }
            var hidden = paragraph.createRun();
            hidden.setText("maybe ");
            hidden.setVanish(true);
            paragraph.createRun().setText("one year.");

            assertThat(read(new DocxReader(), letter::write))
                    .containsExactlyInAnyOrder(
                            new LeftOut(Kind.STRUCK_OUT, null, 1), new LeftOut(Kind.HIDDEN_TEXT, null, 1));
        }
    }

    private static XSSFCellStyle struck(XSSFWorkbook workbook) {
        XSSFFont font = workbook.createFont();
        font.setStrikeout(true);
        XSSFCellStyle style = workbook.createCellStyle();
        style.setFont(font);
        return style;
    }

    private interface Saved {
        void to(ByteArrayOutputStream out) throws IOException;
    }

    private static List<LeftOut> read(FormatReader reader, Saved file) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        file.to(out);
        return reader.read(out.toByteArray(), "paper", line -> {}).layout().leftOut();
    }
}
