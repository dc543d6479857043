package dev.tenken.office.read;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.Iterator;
import java.util.Set;
import java.util.stream.Collectors;
import org.apache.poi.openxml4j.exceptions.InvalidFormatException;
import org.apache.poi.openxml4j.exceptions.OpenXML4JException;
import org.apache.poi.openxml4j.opc.OPCPackage;
import org.apache.poi.xssf.eventusermodel.XSSFReader;
import org.w3c.dom.Element;
import org.xml.sax.SAXException;

/**
 * Reads workbooks of Excel sheet by sheet, with the values that they show; what is hidden is told apart, and what is struck out left
 * out.
 */
public final class XlsxFile {

    private XlsxFile() {}

    /** Takes one sheet after another. */
    public interface Use {
        void sheet(Sheet sheet);
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
            int struck = read(container, place, limits, use);
            return OfficeFile.properties(container).withStruck(struck);
        });
    }

    /** The same of a file on the disk, which may be larger. */
    public static FileProperties read(Path file, SheetLimits limits, Use use) {
        return OfficeFile.read(file, ".xlsx", limits.partBytes(), container -> {
            read(container, file.toString(), limits, use);
            return OfficeFile.properties(container);
        });
    }

    /** How many runs of text that cells share are struck out. */
    private static int read(OPCPackage container, String place, SheetLimits limits, Use use)
            throws IOException, SAXException, InvalidFormatException {
        try {
            XSSFReader workbook = new XSSFReader(container);
            StandingStrings strings = new StandingStrings(container);
            SheetReader reader = new SheetReader(strings, workbook.getStylesTable(), place, limits);
            Set<String> hidden = hidden(workbook);
            Iterator<InputStream> sheets = workbook.getSheetsData();
            while (sheets.hasNext()) {
                try (InputStream sheet = sheets.next()) {
                    String name = ((XSSFReader.SheetIterator) sheets).getSheetName();
                    use.sheet(reader.read(sheet, name, hidden.contains(name)));
                }
            }
            return strings.struck();
        } catch (InvalidFormatException e) {
            throw e;
        } catch (OpenXML4JException e) {
            throw new IOException(e);
        }
    }

    /** Names of the sheets that are not shown; names are unique in a workbook. */
    private static Set<String> hidden(XSSFReader workbook) throws IOException, SAXException, InvalidFormatException {
        try (InputStream in = workbook.getWorkbookData()) {
            Element sheets = Xml.child(Xml.root(in), "sheets");
            return sheets == null
                    ? Set.of()
                    : Xml.children(sheets).stream()
                            .filter(sheet -> String.valueOf(Xml.attribute(sheet, "state"))
                                    .endsWith("idden"))
                            .map(sheet -> String.valueOf(Xml.attribute(sheet, "name")))
                            .collect(Collectors.toSet());
        }
    }
}
