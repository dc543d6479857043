package dev.tenken.answer;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.math.BigInteger;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.apache.poi.ss.usermodel.BorderStyle;
import org.apache.poi.ss.usermodel.DataValidation;
import org.apache.poi.ss.usermodel.DataValidationHelper;
import org.apache.poi.ss.usermodel.FillPatternType;
import org.apache.poi.ss.usermodel.IndexedColors;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.ss.util.CellRangeAddressList;
import org.apache.poi.xssf.usermodel.XSSFCell;
import org.apache.poi.xssf.usermodel.XSSFCellStyle;
import org.apache.poi.xssf.usermodel.XSSFFont;
import org.apache.poi.xssf.usermodel.XSSFName;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFTable;

/** Questionnaires of three customers, made of the questions in {@code src/test/resources/answer}. */
public final class CustomerSheets {
    private static final int QUESTION_WIDTH = 60 * 256;

    private CustomerSheets() {}

    /** The rows of a list of questions, their parts as cells. */
    public static List<List<String>> rows(String name) {
        try (InputStream in = CustomerSheets.class.getResourceAsStream("/answer/" + name + ".txt")) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> !line.startsWith("#") && !line.isBlank())
                    .map(line -> List.of(line.split("\\|")))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Japanese: a legend, a head of two rows, merged categories, remarks; a cover sheet before it. */
    public static byte[] meti() {
        try (XSSFWorkbook workbook = new XSSFWorkbook()) {
            XSSFSheet cover = workbook.createSheet("表紙");
            cell(cover, 1, 1, "クラウドサービス セキュリティチェックシート", null);
            cell(cover, 3, 1, "ご回答期限：2026年12月25日", null);
            XSSFSheet sheet = workbook.createSheet("チェックシート");
            XSSFCellStyle head = style(workbook, true);
            XSSFCellStyle body = style(workbook, false);
            cell(sheet, 0, 0, "クラウドサービス チェックシート", null);
            cell(sheet, 1, 0, "凡例　○：対応　△：一部対応　×：未対応", null);
            List<String> upper = List.of("No.", "分類", "", "確認事項", "ベンダー記入欄", "");
            List<String> lower = List.of("", "大項目", "中項目", "", "回答", "備考");
            for (int i = 0; i < upper.size(); i++) {
                cell(sheet, 3, i, upper.get(i), head);
                cell(sheet, 4, i, lower.get(i), head);
            }
            for (String area : List.of("A4:A5", "B4:C4", "D4:D5", "E4:F4")) {
                sheet.addMergedRegion(CellRangeAddress.valueOf(area));
            }
            List<List<String>> rows = rows("meti");
            for (int i = 0; i < rows.size(); i++) {
                int row = 5 + i;
                cell(sheet, row, 0, String.valueOf(i + 1), body);
                boolean same =
                        i > 0 && rows.get(i - 1).get(0).equals(rows.get(i).get(0));
                cell(sheet, row, 1, same ? "" : rows.get(i).get(0), body);
                cell(sheet, row, 2, rows.get(i).get(1), body);
                cell(sheet, row, 3, rows.get(i).get(2), body);
                cell(sheet, row, 4, "", body);
                cell(sheet, row, 5, "", body);
            }
            mergeRuns(sheet, rows, 5, 1);
            sheet.setColumnWidth(3, QUESTION_WIDTH);
            sheet.createFreezePane(0, 5);
            return bytes(workbook);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void mergeRuns(XSSFSheet sheet, List<List<String>> rows, int top, int column) {
        int from = 0;
        for (int i = 1; i <= rows.size(); i++) {
            if (i == rows.size() || !rows.get(i).get(0).equals(rows.get(from).get(0))) {
                if (i - from > 1) {
                    sheet.addMergedRegion(new CellRangeAddress(top + from, top + i - 1, column, column));
                }
                from = i;
            }
        }
    }

    /** English: drop-downs by a named range of another sheet, section rows, columns for comments and for evidence. */
    public static byte[] caiq() {
        try (XSSFWorkbook workbook = new XSSFWorkbook()) {
            XSSFSheet sheet = workbook.createSheet("CAIQ");
            XSSFSheet lists = workbook.createSheet("Lists");
            List<String> options = List.of("Yes", "Partial", "No", "Planned", "Not stated");
            for (int i = 0; i < options.size(); i++) {
                cell(lists, i, 0, options.get(i), null);
            }
            XSSFName name = workbook.createName();
            name.setNameName("Answers");
            name.setRefersToFormula("Lists!$A$1:$A$5");
            XSSFCellStyle head = style(workbook, true);
            XSSFCellStyle body = style(workbook, false);
            List<String> heads =
                    List.of("Question ID", "Question", "CSP Answer", "CSP Comments", "Evidence / Reference");
            for (int i = 0; i < heads.size(); i++) {
                cell(sheet, 0, i, heads.get(i), head);
            }
            int row = 1;
            String domain = "";
            for (List<String> one : rows("caiq")) {
                if (!one.get(0).equals(domain)) {
                    domain = one.get(0);
                    cell(sheet, row, 0, domain, head);
                    sheet.addMergedRegion(new CellRangeAddress(row, row, 0, 4));
                    row++;
                }
                cell(sheet, row, 0, one.get(1), body);
                cell(sheet, row, 1, one.get(2), body);
                for (int i = 2; i < heads.size(); i++) {
                    cell(sheet, row, i, "", body);
                }
                row++;
            }
            DataValidationHelper helper = sheet.getDataValidationHelper();
            DataValidation rule = helper.createValidation(
                    helper.createFormulaListConstraint("Answers"), new CellRangeAddressList(1, row - 1, 2, 2));
            sheet.addValidationData(rule);
            sheet.setColumnWidth(1, QUESTION_WIDTH);
            return bytes(workbook);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Japanese: a table of Word with an empty column for answers and nothing else. */
    public static byte[] word() {
        try (XWPFDocument document = new XWPFDocument()) {
            document.createParagraph().createRun().setText("委託先監査 質問票");
            document.createParagraph().createRun().setText("各質問にご回答ください。");
            List<List<String>> rows = rows("word");
            XWPFTable table = document.createTable(rows.size() + 1, 3);
            table.setWidth("100%");
            List<String> heads = List.of("番号", "質問", "回答");
            for (int i = 0; i < heads.size(); i++) {
                table.getRow(0).getCell(i).setText(heads.get(i));
                table.getRow(0).getCell(i).setColor("D9E2F3");
            }
            for (int i = 0; i < rows.size(); i++) {
                table.getRow(i + 1).getCell(0).setText(rows.get(i).get(0));
                table.getRow(i + 1).getCell(1).setText(rows.get(i).get(1));
            }
            for (int width : new int[] {600, 4000, 4000}) {
                if (table.getCTTbl().getTblGrid() == null) {
                    table.getCTTbl().addNewTblGrid();
                }
                table.getCTTbl().getTblGrid().addNewGridCol().setW(BigInteger.valueOf(width));
            }
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            document.write(out);
            return out.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static XSSFCellStyle style(XSSFWorkbook workbook, boolean head) {
        XSSFCellStyle style = workbook.createCellStyle();
        style.setBorderBottom(BorderStyle.THIN);
        style.setBorderTop(BorderStyle.THIN);
        style.setBorderLeft(BorderStyle.THIN);
        style.setBorderRight(BorderStyle.THIN);
        style.setWrapText(true);
        if (head) {
            XSSFFont font = workbook.createFont();
            font.setBold(true);
            style.setFont(font);
            style.setFillForegroundColor(IndexedColors.PALE_BLUE.getIndex());
            style.setFillPattern(FillPatternType.SOLID_FOREGROUND);
        }
        return style;
    }

    static void cell(XSSFSheet sheet, int row, int column, String text, XSSFCellStyle style) {
        Row line = sheet.getRow(row) == null ? sheet.createRow(row) : sheet.getRow(row);
        XSSFCell cell = (XSSFCell) line.createCell(column);
        if (!text.isEmpty()) {
            cell.setCellValue(text);
        }
        if (style != null) {
            cell.setCellStyle(style);
        }
    }

    static byte[] bytes(XSSFWorkbook workbook) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        workbook.write(out);
        return out.toByteArray();
    }

    /** The questions of a list, as a customer's file of comma-separated values. */
    public static byte[] csv(String name) {
        List<String> lines = new ArrayList<>();
        lines.add("No,Question,Answer,Remarks");
        List<List<String>> rows = rows(name);
        for (int i = 0; i < rows.size(); i++) {
            List<String> row = rows.get(i);
            lines.add((i + 1) + ",\"" + row.get(row.size() - 1) + "\",,");
        }
        return (String.join("\r\n", lines) + "\r\n").getBytes(StandardCharsets.UTF_8);
    }
}
