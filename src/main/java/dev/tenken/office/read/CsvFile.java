package dev.tenken.office.read;

import dev.tenken.model.InputException;
import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import org.apache.poi.ss.util.CellReference;

/** Reads sheets saved as values parted by commas, semicolons or tabs. */
public final class CsvFile {
    private static final List<Character> DELIMITERS = List.of(',', '\t', ';');
    private static final int JUDGED_ROWS = 50;

    private CsvFile() {}

    /**
     * The rows that have text; the delimiter is the one that parts most rows evenly.
     *
     * @param place what messages call the file
     * @throws InputException when the text is no such sheet, or goes beyond the limits
     */
    public static List<SheetRow> read(String text, String place, SheetLimits limits) {
        return rows(text, delimiter(text), place, limits);
    }

    /** The delimiter that parts most rows into the same number of cells, more than one. */
    public static char delimiter(String text) {
        char best = DELIMITERS.get(0);
        int most = 0;
        for (char delimiter : DELIMITERS) {
            int rows = evenRows(text, delimiter);
            if (rows > most) {
                best = delimiter;
                most = rows;
            }
        }
        return best;
    }

    private static int evenRows(String text, char delimiter) {
        Map<Integer, Integer> rowsByCells = new HashMap<>();
        try (CSVParser parser = parser(text, delimiter)) {
            for (CSVRecord row : parser) {
                if (row.size() > 1) {
                    rowsByCells.merge(row.size(), 1, Integer::sum);
                }
                if (row.getRecordNumber() >= JUDGED_ROWS) {
                    break;
                }
            }
        } catch (IOException | UncheckedIOException e) {
            return 0;
        }
        return rowsByCells.isEmpty() ? 0 : Collections.max(rowsByCells.values());
    }

    private static List<SheetRow> rows(String text, char delimiter, String place, SheetLimits limits) {
        List<SheetRow> rows = new ArrayList<>();
        long cells = 0;
        try (CSVParser parser = parser(text, delimiter)) {
            for (CSVRecord record : parser) {
                if (record.getRecordNumber() > limits.rows()) {
                    throw new InputException(
                            place + ": more than " + limits.rows() + " rows; wanted fewer: split the file");
                }
                cells += record.size();
                if (cells > limits.cells()) {
                    throw new InputException(
                            place + ": more than " + limits.cells() + " cells; wanted fewer: split the file");
                }
                SheetRow row = row(record);
                if (row.filled() > 0) {
                    rows.add(row);
                }
            }
            return rows;
        } catch (IOException | UncheckedIOException e) {
            throw new InputException(
                    place + ": not a sheet of values parted by a delimiter (" + e.getMessage()
                            + "); wanted rows as RFC 4180 has them: save the sheet again as CSV",
                    e);
        }
    }

    private static SheetRow row(CSVRecord record) {
        int number = (int) record.getRecordNumber();
        List<String> places = new ArrayList<>();
        for (int column = 0; column < record.size(); column++) {
            places.add(CellReference.convertNumToColString(column) + number);
        }
        return new SheetRow(number, record.toList(), places);
    }

    private static CSVParser parser(String text, char delimiter) throws IOException {
        return CSVFormat.RFC4180
                .builder()
                .setDelimiter(delimiter)
                .setIgnoreEmptyLines(false)
                .setTrailingData(true)
                .setLenientEof(true)
                .get()
                .parse(new StringReader(text));
    }
}
