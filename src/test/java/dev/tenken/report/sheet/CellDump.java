package dev.tenken.report.sheet;

import dev.tenken.office.FilledIn;
import java.util.ArrayList;
import java.util.List;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.DataFormatter;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;

/** A workbook as text, cell by cell: what it shows, where links lead, which styles tell text from formulas. */
final class CellDump {
    private static final DataFormatter SHOWN = new DataFormatter();

    private CellDump() {}

    static String of(byte[] bytes) {
        StringBuilder out = new StringBuilder();
        for (Sheet sheet : new FilledIn(bytes).workbook()) {
            out.append("# ").append(sheet.getSheetName()).append("\n");
            for (Row row : sheet) {
                List<String> cells = new ArrayList<>();
                row.forEach(cell -> cells.add(shown(cell)));
                String line = String.join(" | ", cells).replaceAll("( \\| )+$", "");
                out.append(row.getRowNum() + 1).append(": ").append(line).append("\n");
            }
        }
        return out.toString();
    }

    private static String shown(Cell cell) {
        String text = SHOWN.formatCellValue(cell).replace("\r", "␍").replace("\n", "⏎");
        String quoted = cell.getCellStyle().getQuotePrefixed() ? "'" : "";
        String link =
                cell.getHyperlink() == null ? "" : " → " + cell.getHyperlink().getAddress();
        return quoted + text + link;
    }
}
