package dev.tenken.office.read;

import java.util.Locale;
import org.apache.poi.ss.usermodel.DataFormatter;

/** Writes values as the sheet shows them, on every machine alike. */
final class ShownValues extends DataFormatter {
    private static final int SHORT_DATE = 14;
    private static final String ERA = "ggg";
    private static final String DAY = "yyyy/m/d";
    private static final String ERROR_MARK = "ERROR:";
    private static final String CARRIAGE_RETURN = "_x000D_";

    ShownValues() {
        super(Locale.US);
    }

    /** The short date is shown in the order of the reader's country, and eras only in Japan: both are written year first here. */
    @Override
    public String formatRawCellContents(double value, int formatIndex, String formatString, boolean use1904Windowing) {
        boolean day = formatIndex == SHORT_DATE || (formatString != null && formatString.contains(ERA));
        return super.formatRawCellContents(
                value, day ? SHORT_DATE : formatIndex, day ? DAY : formatString, use1904Windowing);
    }

    /** {@code #N/A} for the library's {@code ERROR:#N/A}, and line ends without the carriage returns that the format spells out. */
    static String plain(String value) {
        String shown = value.startsWith(ERROR_MARK) ? value.substring(ERROR_MARK.length()) : value;
        return shown.replace(CARRIAGE_RETURN, "").replace("\r", "");
    }
}
