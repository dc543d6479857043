package dev.tenken.office.write;

import dev.tenken.model.InputException;
import dev.tenken.office.read.MarkedTable;
import java.time.LocalDate;
import java.util.BitSet;
import java.util.List;
import org.apache.poi.common.usermodel.HyperlinkType;
import org.apache.poi.ss.SpreadsheetVersion;
import org.apache.poi.ss.usermodel.Hyperlink;
import org.apache.poi.ss.usermodel.PageMargin;
import org.apache.poi.ss.usermodel.PrintSetup;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.streaming.SXSSFCell;
import org.apache.poi.xssf.streaming.SXSSFRow;
import org.apache.poi.xssf.streaming.SXSSFSheet;
import org.apache.poi.xssf.streaming.SXSSFWorkbook;

/** Writes one sheet: its preface, the hidden row of keys, the header, and the rows. */
final class SheetWriter {
    private static final int MOST_ROWS = SpreadsheetVersion.EXCEL2007.getMaxRows();
    /** Excel opens no sheet with more; further cells keep their text and lose the click. */
    private static final int MOST_LINKS = 65_530;

    private static final int UNITS_PER_CHARACTER = 256;
    private static final int NOTE_WIDTH = 110;
    /** Characters side by side that are still good to read: on A4 upright, and on A4 at all. */
    private static final int UPRIGHT = 115;

    private static final int ON_A4 = 165;
    private static final int CHARACTERS_ON_PAPER = 320;
    private static final int HIDDEN = 1;
    /** In inches. */
    private static final double MARGIN = 0.4;

    private static final double FOOTER = 0.25;

    private final SXSSFWorkbook workbook;
    private final SXSSFSheet sheet;
    private final Styles styles;
    private final Sheet description;
    private final List<Tint> tints;
    private int links;
    private int next;
    private int pagesAcross = 1;
    private int characters;
    /** Columns of the table in which something stands. */
    private final BitSet filled = new BitSet();

    SheetWriter(SXSSFWorkbook workbook, Styles styles, Sheet description, List<Tint> tints) {
        this.workbook = workbook;
        this.sheet = workbook.createSheet(description.name());
        this.styles = styles;
        this.description = description;
        this.tints = tints;
    }

    void write() {
        for (int i = 0; i < description.columns().size(); i++) {
            sheet.setColumnWidth(i, description.columns().get(i).width() * UNITS_PER_CHARACTER);
        }
        description.preface().forEach(this::preface);
        keys();
        int header = next;
        header();
        int first = next;
        for (List<Cell> row : description.rows()) {
            row(row);
        }
        if (!description.columns().isEmpty()) {
            new TableRules(sheet, description.columns(), tints).apply(first, next - 1);
            sheet.setAutoFilter(new CellRangeAddress(
                    header, Math.max(header, next - 1), 0, description.columns().size() - 1));
            sheet.createFreezePane(description.frozen(), first);
            sheet.setRepeatingRows(new CellRangeAddress(header, header, -1, -1));
            printed(header);
        }
        page();
    }

    private void preface(List<Cell> cells) {
        SXSSFRow row = nextRow();
        for (int i = 0; i < cells.size(); i++) {
            Cell cell = cells.get(i);
            fill(row.createCell(i), cell, cell.look() == null ? Look.NOTE : cell.look());
        }
        if (cells.size() == 1) {
            int last = columnsOfNotes();
            row.setHeightInPoints(
                    RowHeight.ofNote(cells.get(0), description.columns().subList(0, last + 1)));
            if (last > 0) {
                sheet.addMergedRegion(new CellRangeAddress(next - 1, next - 1, 0, last));
            }
        }
    }

    /** The last of the columns that a note runs over: as many as make a line that is good to read. */
    private int columnsOfNotes() {
        int width = 0;
        for (int i = 0; i < description.columns().size(); i++) {
            width += description.columns().get(i).width();
            if (width >= NOTE_WIDTH) {
                return i;
            }
        }
        return Math.max(0, description.columns().size() - 1);
    }

    private void keys() {
        SXSSFRow row = nextRow();
        row.setZeroHeight(true);
        for (int i = 0; i < description.columns().size(); i++) {
            row.createCell(i)
                    .setCellValue(
                            MarkedTable.MARK + description.columns().get(i).key());
        }
    }

    private void header() {
        SXSSFRow row = nextRow();
        row.setHeightInPoints(RowHeight.ofHeader(description.columns()));
        for (int i = 0; i < description.columns().size(); i++) {
            SXSSFCell cell = row.createCell(i);
            cell.setCellValue(CellText.forXml(description.columns().get(i).name()));
            cell.setCellStyle(styles.ofHeader());
        }
    }

    private void row(List<Cell> cells) {
        SXSSFRow row = nextRow();
        row.setHeightInPoints(RowHeight.of(description.columns(), cells));
        for (int i = 0; i < description.columns().size(); i++) {
            Cell cell = i < cells.size() ? cells.get(i) : Cell.EMPTY;
            Look look = cell.look() == null ? description.columns().get(i).look() : cell.look();
            fill(row.createCell(i), cell, look);
            if (cell.value() != null) {
                filled.set(i);
            }
        }
    }

    private void fill(SXSSFCell shown, Cell cell, Look look) {
        boolean quoted = false;
        if (cell.value() instanceof Number number) {
            shown.setCellValue(number.doubleValue());
        } else if (cell.value() instanceof LocalDate day) {
            shown.setCellValue(day);
        } else if (cell.value() instanceof String text) {
            quoted = CellText.looksLikeFormula(text);
            shown.setCellValue(CellText.fitting(CellText.forXml(text)));
        }
        boolean leads = cell.link() != null && links < MOST_LINKS;
        shown.setCellStyle(styles.of(look, leads, quoted));
        if (leads) {
            links++;
            Hyperlink link = workbook.getCreationHelper().createHyperlink(HyperlinkType.DOCUMENT);
            link.setAddress(cell.link().reference());
            shown.setHyperlink(link);
        }
    }

    private SXSSFRow nextRow() {
        if (next >= MOST_ROWS) {
            throw new InputException("sheet " + description.name() + ": more than " + MOST_ROWS
                    + " rows, which Excel cannot hold: assess the portfolio in parts, or write --format csv");
        }
        return sheet.createRow(next++);
    }

    /** What programs need stays off the paper, and so do fields in which nothing stands. */
    private void printed(int header) {
        int last = description.printed() == 0
                ? columnsOfNotes()
                : description.columns().size() - 1;
        while (last > 0 && !isOnPaper(last)) {
            last--;
        }
        // Of a table whose rows stay off, what stands above it is printed.
        int bottom = description.printed() == 0
                ? Math.max(0, header - HIDDEN - 1)
                : (int) Math.min(next - 1L, (long) header + description.printed());
        workbook.setPrintArea(workbook.getSheetIndex(sheet), 0, last, 0, bottom);
        characters = description.columns().subList(0, last + 1).stream()
                .mapToInt(Column::width)
                .sum();
        pagesAcross = 1 + (characters - 1) / CHARACTERS_ON_PAPER;
        if (pagesAcross > 1 && description.frozen() > 0) {
            sheet.setRepeatingColumns(new CellRangeAddress(-1, -1, 0, description.frozen() - 1));
        }
    }

    private boolean isOnPaper(int column) {
        Column described = description.columns().get(column);
        return described.look() != Look.KEY && (described.onPaper() || described.isEntry() && filled.get(column));
    }

    private void page() {
        sheet.setFitToPage(true);
        PrintSetup print = sheet.getPrintSetup();
        print.setPaperSize(characters > ON_A4 ? PrintSetup.A3_PAPERSIZE : PrintSetup.A4_PAPERSIZE);
        print.setLandscape(characters > UPRIGHT);
        sheet.setMargin(PageMargin.LEFT, MARGIN);
        sheet.setMargin(PageMargin.RIGHT, MARGIN);
        sheet.setMargin(PageMargin.TOP, MARGIN);
        sheet.setMargin(PageMargin.BOTTOM, MARGIN + FOOTER);
        sheet.setMargin(PageMargin.FOOTER, FOOTER);
        print.setFitWidth((short) pagesAcross);
        print.setFitHeight((short) 0);
        sheet.getFooter().setCenter("&A  &P / &N");
    }
}
