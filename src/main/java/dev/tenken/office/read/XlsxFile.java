package dev.tenken.office.read;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.Iterator;
import java.util.List;
import org.apache.poi.openxml4j.exceptions.InvalidFormatException;
import org.apache.poi.openxml4j.exceptions.OpenXML4JException;
import org.apache.poi.openxml4j.opc.OPCPackage;
import org.apache.poi.xssf.eventusermodel.ReadOnlySharedStringsTable;
import org.apache.poi.xssf.eventusermodel.XSSFReader;
import org.xml.sax.SAXException;

/** Reads workbooks of Excel sheet by sheet, with the values that they show; hidden sheets and rows are read too. */
public final class XlsxFile {

    private XlsxFile() {}

    /** Takes one sheet after another. */
    public interface Use {
        /** @param rows those that have text, in order */
        void sheet(String name, List<SheetRow> rows);
    }

    /**
     * Hands every sheet to the use, in the order of the workbook.
     *
     * @param place what messages call the file
     * @return what the workbook says of itself
     * @throws dev.tenken.model.InputException when the bytes are no workbook, are encrypted or damaged, or go beyond the limits
     */
    public static FileProperties read(byte[] bytes, String place, SheetLimits limits, Use use) {
        return OfficeFile.read(bytes, ".xlsx", place, limits.partBytes(), container -> {
            read(container, place, limits, use);
            return OfficeFile.properties(container);
        });
    }

    /** The same of a file on the disk, which may be larger. */
    public static FileProperties read(Path file, SheetLimits limits, Use use) {
        return OfficeFile.read(file, ".xlsx", limits.partBytes(), container -> {
            read(container, file.toString(), limits, use);
            return OfficeFile.properties(container);
        });
    }

    private static void read(OPCPackage container, String place, SheetLimits limits, Use use)
            throws IOException, SAXException, InvalidFormatException {
        try {
            XSSFReader workbook = new XSSFReader(container);
            SheetReader reader = new SheetReader(
                    new ReadOnlySharedStringsTable(container, false), workbook.getStylesTable(), place, limits);
            Iterator<InputStream> sheets = workbook.getSheetsData();
            while (sheets.hasNext()) {
                try (InputStream sheet = sheets.next()) {
                    String name = ((XSSFReader.SheetIterator) sheets).getSheetName();
                    use.sheet(name, reader.read(sheet, name));
                }
            }
        } catch (InvalidFormatException e) {
            throw e;
        } catch (OpenXML4JException e) {
            throw new IOException(e);
        }
    }
}
