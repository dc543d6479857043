package dev.tenken.office.read;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * A table that this program wrote and a person filled in. Its columns are known by keys in a hidden row above the header, whatever
 * the header says and wherever they were moved to.
 *
 * @param columns index of each column by its key
 * @param header the row that names the columns
 * @param rows below the header
 */
public record MarkedTable(Map<String, Integer> columns, SheetRow header, List<SheetRow> rows) {
    /** Stands before the key of each column. */
    public static final String MARK = "tenken:";

    /** The table of a sheet, or nothing when the sheet holds no such keys. */
    public static Optional<MarkedTable> of(List<SheetRow> sheet) {
        for (int i = 0; i < sheet.size(); i++) {
            Map<String, Integer> keys = keys(sheet.get(i));
            if (!keys.isEmpty()) {
                SheetRow header = sheet.get(Math.min(i + 1, sheet.size() - 1));
                return Optional.of(
                        new MarkedTable(keys, header, sheet.subList(Math.min(i + 2, sheet.size()), sheet.size())));
            }
        }
        return Optional.empty();
    }

    private static Map<String, Integer> keys(SheetRow row) {
        Map<String, Integer> keys = new LinkedHashMap<>();
        for (int i = 0; i < row.cells().size(); i++) {
            if (row.isFilled(i) && row.cells().get(i).startsWith(MARK)) {
                keys.put(row.cells().get(i).substring(MARK.length()), i);
            }
        }
        return keys;
    }

    public boolean has(String key) {
        return columns.containsKey(key);
    }

    /** The text of a row in a column; "" when the cell is empty or there is no such column. */
    public String text(SheetRow row, String key) {
        Integer column = columns.get(key);
        return column == null || !row.isFilled(column) ? "" : row.cells().get(column);
    }

    /** The place of a row's cell in a column, such as {@code Findings!C12}; null when there is no such column. */
    public String place(SheetRow row, String key) {
        Integer column = columns.get(key);
        return column == null || column >= row.places().size()
                ? null
                : row.places().get(column);
    }
}
