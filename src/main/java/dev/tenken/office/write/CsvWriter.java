package dev.tenken.office.write;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
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

    /** Writes them; a text that a spreadsheet would take for a formula has an apostrophe before it. */
    public static void write(List<String> header, Iterable<List<String>> rows, OutputStream out) throws IOException {
        Writer text = new BufferedWriter(new OutputStreamWriter(out, StandardCharsets.UTF_8));
        text.append(MARK);
        CSVFormat format =
                CSVFormat.RFC4180.builder().setQuoteMode(QuoteMode.MINIMAL).get();
        CSVPrinter printer = new CSVPrinter(text, format);
        printer.printRecord(header);
        for (List<String> row : rows) {
            printer.printRecord(row.stream().map(CsvWriter::neutral).toList());
        }
        printer.flush();
    }

    private static String neutral(String text) {
        return CellText.looksLikeFormula(text) ? NEUTRAL + text : text;
    }
}
