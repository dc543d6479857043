package dev.tenken.office.write;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;
import org.apache.commons.csv.QuoteMode;

/** Writes rows as RFC 4180 has them, in UTF-8 with the mark by which Excel knows it. */
public final class CsvWriter {
    private static final char MARK = '\uFEFF';
    private static final String NEUTRAL = "'";

    private CsvWriter() {}

    /** The bytes; a text that a spreadsheet would take for a formula has an apostrophe before it. */
    public static byte[] write(List<String> header, Iterable<List<String>> rows) {
        StringBuilder out = new StringBuilder().append(MARK);
        CSVFormat format =
                CSVFormat.RFC4180.builder().setQuoteMode(QuoteMode.MINIMAL).get();
        try (CSVPrinter printer = new CSVPrinter(out, format)) {
            printer.printRecord(header);
            for (List<String> row : rows) {
                printer.printRecord(row.stream().map(CsvWriter::neutral).toList());
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toString().getBytes(StandardCharsets.UTF_8);
    }

    private static String neutral(String text) {
        return CellText.looksLikeFormula(text) ? NEUTRAL + text : text;
    }
}
