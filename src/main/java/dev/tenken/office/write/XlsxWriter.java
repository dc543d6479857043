package dev.tenken.office.write;

import dev.tenken.model.InputException;
import dev.tenken.written.OwnMarks;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.ZoneOffset;
import java.util.Date;
import java.util.Optional;
import org.apache.poi.ooxml.POIXMLProperties;
import org.apache.poi.xssf.streaming.SXSSFWorkbook;

/** Writes workbooks of Excel. Rows go to the disk on the way, so that large ones need little memory. */
public final class XlsxWriter {
    private static final int ROWS_IN_MEMORY = 50;

    private XlsxWriter() {}

    /**
     * The bytes of a workbook.
     *
     * @throws InputException when a sheet has more rows than Excel holds
     */
    public static byte[] write(Workbook description) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try {
            write(description, bytes);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }

    /**
     * Writes a workbook of any size.
     *
     * @throws InputException when a sheet has more rows than Excel holds
     * @throws IOException when the stream, or the disk on the way, takes no more
     */
    public static void write(Workbook description, OutputStream out) throws IOException {
        try (SXSSFWorkbook workbook = new SXSSFWorkbook(null, ROWS_IN_MEMORY, true, false)) {
            describe(workbook, description);
            Styles styles = new Styles(workbook, description.font());
            for (Sheet sheet : description.sheets()) {
                new SheetWriter(workbook, styles, sheet, description.tints()).write();
            }
            pack(workbook, out);
        }
    }

    private static void pack(SXSSFWorkbook workbook, OutputStream target) throws IOException {
        Path file = Files.createTempFile("workbook", ".xlsx");
        try {
            try (OutputStream out = Files.newOutputStream(file)) {
                workbook.write(out);
            }
            FixedZip.repack(file, target);
        } finally {
            Files.delete(file);
        }
    }

    private static void describe(SXSSFWorkbook workbook, Workbook description) {
        POIXMLProperties.CoreProperties properties =
                workbook.getXSSFWorkbook().getProperties().getCoreProperties();
        Optional<Date> date = Optional.of(
                Date.from(description.date().atStartOfDay(ZoneOffset.UTC).toInstant()));
        properties.setTitle(CellText.forXml(description.title()));
        properties.setCreator("Tenken");
        properties.setCategory(OwnMarks.CATEGORY);
        properties.setCreated(date);
        properties.setModified(date);
    }
}
