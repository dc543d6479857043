package dev.tenken.office.write;

import java.util.HashMap;
import java.util.Map;
import org.apache.poi.ss.usermodel.BorderStyle;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.FillPatternType;
import org.apache.poi.ss.usermodel.VerticalAlignment;
import org.apache.poi.xssf.streaming.SXSSFWorkbook;
import org.apache.poi.xssf.usermodel.XSSFCellStyle;
import org.apache.poi.xssf.usermodel.XSSFColor;
import org.apache.poi.xssf.usermodel.XSSFFont;

/** The styles of a workbook's cells, each made once. */
final class Styles {
    private static final String DAY = "yyyy-mm-dd";
    private static final short SIZE = 10;
    private static final short TITLE_SIZE = 14;
    private static final byte[] LINE = rgb("C9CFD6");
    private static final byte[] HEADER = rgb("1F3A56");
    private static final byte[] ENTRY = rgb("FFFCE8");
    private static final byte[] FAINT = rgb("6B7680");
    private static final byte[] BLUE = rgb("0B57A4");
    private static final byte[] WHITE = rgb("FFFFFF");

    private record Key(Look look, boolean link, boolean quoted) {}

    private final SXSSFWorkbook workbook;
    private final String font;
    private final Map<Key, XSSFCellStyle> made = new HashMap<>();
    private final XSSFCellStyle header;

    Styles(SXSSFWorkbook workbook, String font) {
        this.workbook = workbook;
        this.font = font;
        // The first font of a workbook is that of everything that says nothing else.
        XSSFFont first = workbook.getXSSFWorkbook().getFontAt(0);
        first.setFontName(font);
        first.setFontHeightInPoints(SIZE);
        this.header = header();
    }

    /**
     * @param link whether a click leads elsewhere
     * @param quoted whether the text is to be told apart from a formula
     */
    CellStyle of(Look look, boolean link, boolean quoted) {
        return made.computeIfAbsent(new Key(look, link, quoted), this::make);
    }

    CellStyle ofHeader() {
        return header;
    }

    private XSSFCellStyle header() {
        XSSFCellStyle style = empty();
        style.setFont(font(WHITE, true, SIZE, false));
        fill(style, HEADER);
        border(style);
        style.setVerticalAlignment(VerticalAlignment.CENTER);
        return style;
    }

    private XSSFCellStyle make(Key key) {
        XSSFCellStyle style = empty();
        Look look = key.look();
        style.setWrapText(look != Look.TITLE && look != Look.KEY);
        style.setFont(font(colour(key), look == Look.TITLE || look == Look.STRONG, size(look), key.link()));
        style.setQuotePrefixed(key.quoted());
        if (look != Look.TITLE && look != Look.NOTE) {
            border(style);
        }
        if (look == Look.ENTRY || look == Look.ENTRY_DATE) {
            fill(style, ENTRY);
        }
        if (look == Look.ENTRY_DATE) {
            style.setDataFormat(workbook.createDataFormat().getFormat(DAY));
        }
        return style;
    }

    private static short size(Look look) {
        return look == Look.TITLE ? TITLE_SIZE : SIZE;
    }

    private static byte[] colour(Key key) {
        if (key.link()) {
            return BLUE;
        }
        return key.look() == Look.KEY || key.look() == Look.NOTE ? FAINT : null;
    }

    private XSSFCellStyle empty() {
        XSSFCellStyle style = (XSSFCellStyle) workbook.createCellStyle();
        style.setVerticalAlignment(VerticalAlignment.TOP);
        style.setWrapText(true);
        return style;
    }

    private XSSFFont font(byte[] colour, boolean bold, short size, boolean underlined) {
        XSSFFont made = (XSSFFont) workbook.createFont();
        made.setFontName(font);
        made.setFontHeightInPoints(size);
        made.setBold(bold);
        if (underlined) {
            made.setUnderline(XSSFFont.U_SINGLE);
        }
        if (colour != null) {
            made.setColor(new XSSFColor(colour));
        }
        return made;
    }

    private static void fill(XSSFCellStyle style, byte[] colour) {
        style.setFillForegroundColor(new XSSFColor(colour));
        style.setFillPattern(FillPatternType.SOLID_FOREGROUND);
    }

    private static void border(XSSFCellStyle style) {
        XSSFColor colour = new XSSFColor(LINE);
        style.setBorderTop(BorderStyle.THIN);
        style.setBorderBottom(BorderStyle.THIN);
        style.setBorderLeft(BorderStyle.THIN);
        style.setBorderRight(BorderStyle.THIN);
        style.setTopBorderColor(colour);
        style.setBottomBorderColor(colour);
        style.setLeftBorderColor(colour);
        style.setRightBorderColor(colour);
    }

    /** The colour of six hexadecimal digits. */
    static byte[] rgb(String digits) {
        int value = Integer.parseInt(digits, 16);
        return new byte[] {(byte) (value >> 16), (byte) (value >> 8), (byte) value};
    }
}
