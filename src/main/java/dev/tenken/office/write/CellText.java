package dev.tenken.office.write;

import dev.tenken.data.XmlCharacters;
import java.util.regex.Pattern;

/** Makes text fit for the cells of Excel and of CSV files. */
public final class CellText {
    /** Most characters of a cell. */
    public static final int LONGEST = 32_767;

    private static final String FORMULA_SIGNS = "=+-@\t\r\n";
    private static final Pattern ESCAPE = Pattern.compile("_(?=x[0-9A-Fa-f]{4}_)");

    private CellText() {}

    /** Whether a program may take the text for a formula. */
    static boolean looksLikeFormula(String text) {
        String begins = text.stripLeading();
        return !text.isEmpty()
                && (FORMULA_SIGNS.indexOf(text.charAt(0)) >= 0 || !begins.isEmpty() && isFormulaSign(begins.charAt(0)));
    }

    /** The signs, and their full-width forms, which Excel of East Asia takes for the same. */
    private static boolean isFormulaSign(char c) {
        return "=+-@＝＋－＠".indexOf(c) >= 0;
    }

    /** The text cut to what a cell holds, with a notice of how much was left out. */
    static String fitting(String text) {
        if (text.length() <= LONGEST) {
            return text;
        }
        String notice = " […] (" + text.length() + ")";
        int end = LONGEST - notice.length();
        end -= Character.isHighSurrogate(text.charAt(end - 1)) ? 1 : 0;
        return text.substring(0, end) + notice;
    }

    /** The text without characters that XML cannot hold, and with the escapes of the format told apart from text that looks like one. */
    static String forXml(String text) {
        return ESCAPE.matcher(XmlCharacters.only(text)).replaceAll("_x005F_");
    }
}
