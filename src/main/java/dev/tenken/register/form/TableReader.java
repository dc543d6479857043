package dev.tenken.register.form;

import dev.tenken.data.Utf8;
import dev.tenken.model.InputException;
import dev.tenken.office.read.CsvFile;
import dev.tenken.office.read.SheetLimits;
import dev.tenken.office.read.SheetRow;
import dev.tenken.office.read.XlsxFile;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** Reads tables of vendors and of documents, whose header tells which they are. */
public final class TableReader {
    private static final SheetLimits LIMITS = new SheetLimits(256L * 1024 * 1024, 200_000, 10_000_000, 100_000_000);

    private final String place;
    private final List<Entry> vendors = new ArrayList<>();
    private final List<Entry> documents = new ArrayList<>();
    private final List<String> problems = new ArrayList<>();

    private TableReader(String place) {
        this.place = place;
    }

    /**
     * Reads a table in CSV (UTF-8; parted by commas, semicolons or tabs).
     *
     * @throws InputException when it is none, listing everything wrong with its header
     */
    public static Tables csv(Path file) {
        TableReader reader = new TableReader(file.toString());
        reader.sheet(CsvFile.read(text(file), file.toString(), LIMITS), true);
        return reader.tables();
    }

    private static String text(Path file) {
        try {
            return Utf8.read(file, file.toString());
        } catch (IOException e) {
            throw unreadable(file, e);
        }
    }

    /**
     * Reads every sheet of a workbook that has a table of vendors or documents; others are passed over.
     *
     * @throws InputException when there is none
     */
    public static Tables xlsx(Path file) {
        TableReader reader = new TableReader(file.toString());
        try {
            XlsxFile.read(
                    Files.readAllBytes(file), file.toString(), LIMITS, sheet -> reader.sheet(sheet.rows(), false));
        } catch (IOException e) {
            throw unreadable(file, e);
        }
        return reader.tables();
    }

    private static InputException unreadable(Path file, IOException e) {
        return new InputException(file + ": cannot be read (" + e.getClass().getSimpleName() + "); check the path", e);
    }

    private Tables tables() {
        if (!problems.isEmpty()) {
            throw InputException.ofAll(place + ": nothing was taken; mend this and import it again", problems);
        }
        if (vendors.isEmpty() && documents.isEmpty()) {
            throw new InputException(place + ": has no row of a vendor or document; wanted a header with the column "
                    + VendorForm.VENDOR + " and others, as \"vendor export\" writes it, and rows below");
        }
        return new Tables(vendors, documents);
    }

    private void sheet(List<SheetRow> rows, boolean neutral) {
        for (int i = 0; i < rows.size(); i++) {
            Map<Integer, String> header = header(rows.get(i));
            if (header.containsValue(VendorForm.VENDOR)) {
                boolean ofDocuments = header.containsValue(DocumentForm.PATH) || header.containsValue(DocumentForm.URL);
                check(rows.get(i), header, ofDocuments);
                List<Entry> into = ofDocuments ? documents : vendors;
                rows.subList(i + 1, rows.size()).forEach(row -> into.add(entry(row, header, neutral)));
                return;
            }
        }
    }

    private static Map<Integer, String> header(SheetRow row) {
        Map<Integer, String> header = new LinkedHashMap<>();
        for (int i = 0; i < row.cells().size(); i++) {
            if (row.isFilled(i)) {
                header.put(
                        i,
                        row.cells()
                                .get(i)
                                .strip()
                                .toLowerCase(Locale.ROOT)
                                .replace(' ', '-')
                                .replace('_', '-'));
            }
        }
        return header;
    }

    /** A misspelt column would be a column that says nothing. */
    private void check(SheetRow row, Map<Integer, String> header, boolean ofDocuments) {
        List<String> known = new ArrayList<>(ofDocuments ? DocumentForm.KEYS : VendorForm.KEYS);
        if (!ofDocuments) {
            known.add(VendorForm.NAME);
            known.addAll(VendorForm.DERIVED);
        }
        Map<String, Integer> seen = new HashMap<>();
        header.forEach((column, key) -> {
            String at = place + ":" + row.places().get(column);
            if (!known.contains(key)) {
                problems.add(at + ": no such column \"" + key + "\"; wanted one of " + String.join(", ", known));
            } else if (seen.putIfAbsent(key, column) != null) {
                problems.add(at + ": the column \"" + key + "\" is there twice; remove one");
            }
        });
    }

    private Entry entry(SheetRow row, Map<Integer, String> header, boolean neutral) {
        Map<String, String> texts = new LinkedHashMap<>();
        Map<String, String> places = new HashMap<>();
        header.forEach((column, key) -> {
            String text = row.isFilled(column) ? row.cells().get(column) : "";
            texts.put(key, neutral ? Neutral.read(text) : text);
            if (column < row.places().size() && row.places().get(column) != null) {
                places.put(key, place + ":" + row.places().get(column));
            }
        });
        return new Entry(place + ":" + row.number(), texts, places);
    }
}
