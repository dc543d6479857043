package dev.tenken.office.fill;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads what a drop-down offers: words in the rule itself, a range of cells, or the name of a range. */
final class OptionLists {
    /** Cells of a list that are looked at; nobody chooses among more. */
    private static final int MOST = 500;

    private static final Pattern RANGE = Pattern.compile(
            "(?:(?:'((?:[^']|'')+)'|([^'!:]+))!)?\\$?([A-Z]{1,3})\\$?(\\d{1,7})(?::\\$?([A-Z]{1,3})\\$?(\\d{1,7}))?");

    private final Map<String, String> names;
    private final Function<String, XlsxGrid> sheets;

    /**
     * @param names ranges of the workbook's names
     * @param sheets finds a sheet by its name; null when there is none
     */
    OptionLists(Map<String, String> names, Function<String, XlsxGrid> sheets) {
        this.names = names;
        this.sheets = sheets;
    }

    /** @param formula of the rule */
    List<String> of(String formula, XlsxGrid here) {
        String plain = formula.strip();
        if (plain.startsWith("\"") && plain.endsWith("\"") && plain.length() > 1) {
            return Arrays.stream(plain.substring(1, plain.length() - 1).split(","))
                    .map(String::strip)
                    .filter(s -> !s.isEmpty())
                    .toList();
        }
        String range = plain.startsWith("=") ? plain.substring(1) : plain;
        return cells(names.getOrDefault(range, range), here);
    }

    private List<String> cells(String range, XlsxGrid here) {
        Matcher m = RANGE.matcher(range);
        if (!m.matches()) {
            return List.of();
        }
        String named = m.group(1) != null ? m.group(1).replace("''", "'") : m.group(2);
        XlsxGrid grid = named == null ? here : sheets.apply(named);
        int top = Integer.parseInt(m.group(4)) - 1;
        int left = XlsxGrid.column(m.group(3));
        int bottom = m.group(6) == null ? top : Integer.parseInt(m.group(6)) - 1;
        int right = m.group(5) == null ? left : XlsxGrid.column(m.group(5));
        List<String> options = new ArrayList<>();
        for (int row = top; grid != null && row <= Math.min(bottom, grid.rows()); row++) {
            for (int column = left; column <= Math.min(right, grid.columns()) && options.size() < MOST; column++) {
                if (!grid.text(row, column).isBlank()) {
                    options.add(grid.text(row, column).strip());
                }
            }
        }
        return options;
    }
}
