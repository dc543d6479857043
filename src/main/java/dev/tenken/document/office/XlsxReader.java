package dev.tenken.document.office;

import dev.tenken.document.format.Content;
import dev.tenken.document.format.ContentBuilder;
import dev.tenken.document.format.FormatReader;
import dev.tenken.model.InputException;
import java.io.IOException;
import java.io.InputStream;
import java.util.Iterator;
import java.util.function.Consumer;
import java.util.regex.Pattern;
import org.apache.poi.openxml4j.exceptions.InvalidFormatException;
import org.apache.poi.openxml4j.exceptions.OpenXML4JException;
import org.apache.poi.openxml4j.opc.OPCPackage;
import org.apache.poi.xssf.eventusermodel.ReadOnlySharedStringsTable;
import org.apache.poi.xssf.eventusermodel.XSSFReader;
import org.xml.sax.SAXException;

/** Reads workbooks of Excel: every sheet, row by row, with the values that it shows; hidden sheets and rows are published with it. */
public final class XlsxReader implements FormatReader {
    /** Names that a sheet has until somebody gives it one. */
    private static final Pattern UNNAMED = Pattern.compile("(?i)(?:sheet|シート) ?\\d{0,3}");

    @Override
    public Content read(byte[] bytes, String place, Consumer<String> progress) {
        return OfficeFile.read(bytes, ".xlsx", place, container -> read(container, place, progress));
    }

    private static Content read(OPCPackage container, String place, Consumer<String> progress)
            throws IOException, SAXException, InvalidFormatException {
        ContentBuilder content = new ContentBuilder();
        try {
            XSSFReader workbook = new XSSFReader(container);
            SheetReader reader =
                    new SheetReader(new ReadOnlySharedStringsTable(container, false), workbook.getStylesTable(), place);
            Iterator<InputStream> sheets = workbook.getSheetsData();
            while (sheets.hasNext()) {
                try (InputStream sheet = sheets.next()) {
                    String name = ((XSSFReader.SheetIterator) sheets).getSheetName();
                    if (!UNNAMED.matcher(name).matches()) {
                        content.heading(1, name, name);
                    }
                    new SheetTables(content, place).write(reader.read(sheet, name));
                    progress.accept("read sheet " + name + " of " + place);
                }
            }
        } catch (InvalidFormatException e) {
            throw e;
        } catch (OpenXML4JException e) {
            throw new IOException(e);
        }
        if (content.length() == 0) {
            throw new InputException(
                    place + ": the workbook holds no text; wanted sheets with text: replace or remove it");
        }
        return content.build(OfficeFile.title(container), OfficeFile.date(container));
    }
}
