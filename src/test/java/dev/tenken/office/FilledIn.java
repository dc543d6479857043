package dev.tenken.office;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.function.Predicate;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.DataFormatter;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/** A workbook of the program in the hands of a person who fills it in. */
public final class FilledIn {
    private static final String MARK = "tenken:";
    private static final DataFormatter SHOWN = new DataFormatter();

    private final XSSFWorkbook workbook;

    public FilledIn(byte[] bytes) {
        try {
            workbook = new XSSFWorkbook(new ByteArrayInputStream(bytes));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public XSSFWorkbook workbook() {
        return workbook;
    }

    /** Fills the cell of a column in the first row of a sheet whose text in another column is as wanted. */
    public FilledIn fill(String sheet, String where, String is, String column, String text) {
        return fill(sheet, row -> text(row, where).equals(is), column, text);
    }

    public FilledIn fill(String sheet, Predicate<Row> wanted, String column, String text) {
        Cell cell = row(sheet, wanted).getCell(column(workbook.getSheet(sheet), column));
        // The library keeps the old text of a cell that holds its text itself.
        cell.setBlank();
        cell.setCellValue(text);
        return this;
    }

    /** Fills a column in every row of a sheet. */
    public FilledIn fillAll(String sheet, String column, String text) {
        Sheet found = workbook.getSheet(sheet);
        for (int i = keys(found).getRowNum() + 2; i <= found.getLastRowNum(); i++) {
            Cell cell = found.getRow(i).getCell(column(found, column));
            cell.setBlank();
            cell.setCellValue(text);
        }
        return this;
    }

    /** The first row of the table that is as wanted. */
    public Row row(String sheet, Predicate<Row> wanted) {
        Sheet found = workbook.getSheet(sheet);
        for (int i = keys(found).getRowNum() + 2; i <= found.getLastRowNum(); i++) {
            if (wanted.test(found.getRow(i))) {
                return found.getRow(i);
            }
        }
        throw new AssertionError("no such row on " + sheet);
    }

    /** What a row shows in a column. */
    public static String text(Row row, String column) {
        return SHOWN.formatCellValue(row.getCell(column(row.getSheet(), column)));
    }

    public byte[] bytes() {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try {
            workbook.write(out);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toByteArray();
    }

    private static int column(Sheet sheet, String key) {
        for (Cell cell : keys(sheet)) {
            if (cell.getStringCellValue().equals(MARK + key)) {
                return cell.getColumnIndex();
            }
        }
        throw new AssertionError("no column " + key + " on " + sheet.getSheetName());
    }

    private static Row keys(Sheet sheet) {
        for (Row row : sheet) {
            if (row.getCell(0) != null && SHOWN.formatCellValue(row.getCell(0)).startsWith(MARK)) {
                return row;
            }
        }
        throw new AssertionError("no keys on " + sheet.getSheetName());
    }
}
