package dev.tenken.register.form;

import dev.tenken.office.write.Cell;
import dev.tenken.office.write.Column;
import dev.tenken.office.write.CsvWriter;
import dev.tenken.office.write.Sheet;
import dev.tenken.office.write.Workbook;
import dev.tenken.office.write.XlsxWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** Writes tables of vendors and documents that {@link TableReader} reads back without loss. */
public final class TableWriter {
    private static final String FONT = "Yu Gothic";
    private static final int WIDTH = 18;
    private static final int WIDE = 32;
    private static final List<String> WIDE_KEYS = List.of(
            VendorForm.NAME_EN,
            VendorForm.NAME_JA,
            VendorForm.SERVICES,
            VendorForm.TIER_REASON,
            VendorForm.DATA,
            VendorForm.FOLDER,
            DocumentForm.PATH,
            DocumentForm.URL,
            DocumentForm.TITLE);

    private TableWriter() {}

    /** A table in CSV: its keys, then its rows. */
    public static void csv(List<String> keys, List<Map<String, String>> rows, OutputStream out) throws IOException {
        CsvWriter.write(
                keys,
                rows.stream()
                        .map(row -> keys.stream()
                                .map(key -> Neutral.written(row.getOrDefault(key, "")))
                                .toList())
                        .toList(),
                out);
    }

    /**
     * Both tables as sheets of a workbook.
     *
     * @param day on which it counts as saved
     */
    public static void xlsx(
            List<Map<String, String>> vendors, List<Map<String, String>> documents, LocalDate day, OutputStream out)
            throws IOException {
        List<String> keys = new ArrayList<>(VendorForm.KEYS);
        keys.addAll(VendorForm.DERIVED);
        XlsxWriter.write(
                new Workbook(
                        "Vendors",
                        day,
                        FONT,
                        List.of(),
                        List.of(sheet("Vendors", keys, vendors), sheet("Documents", DocumentForm.KEYS, documents))),
                out);
    }

    private static Sheet sheet(String name, List<String> keys, List<Map<String, String>> rows) {
        List<Column> columns = keys.stream()
                .map(key -> Column.of(key, key, WIDE_KEYS.contains(key) ? WIDE : WIDTH))
                .toList();
        List<List<Cell>> cells = rows.stream()
                .map(row -> keys.stream()
                        .map(key -> Cell.of(row.getOrDefault(key, "")))
                        .toList())
                .toList();
        return new Sheet(name, List.of(), columns, 1, cells);
    }
}
