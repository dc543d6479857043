package dev.tenken.office.read;

import dev.tenken.model.InputException;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.IntStream;
import javax.xml.parsers.ParserConfigurationException;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.ss.util.CellReference;
import org.apache.poi.util.XMLHelper;
import org.apache.poi.xssf.eventusermodel.XSSFSheetXMLHandler;
import org.apache.poi.xssf.model.SharedStrings;
import org.apache.poi.xssf.model.Styles;
import org.apache.poi.xssf.model.StylesTable;
import org.apache.poi.xssf.usermodel.XSSFCellStyle;
import org.apache.poi.xssf.usermodel.XSSFComment;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;
import org.xml.sax.XMLReader;

/** Reads the rows of one sheet after another; the limits count over all of them. */
final class SheetReader {
    /** More rows of merged cells than a sheet that was made by hand has. */
    private static final int MOST_MERGED_ROWS = 1_000_000;

    private final SharedStrings strings;
    private final Styles styles;
    private final String place;
    private final SheetLimits limits;
    private final ShownValues shown = new ShownValues();
    private final Map<Integer, Boolean> struck = new HashMap<>();
    private int rowsRead;
    private long charactersRead;

    SheetReader(SharedStrings strings, Styles styles, String place, SheetLimits limits) {
        this.strings = strings;
        this.styles = styles;
        this.place = place;
        this.limits = limits;
    }

    /** @param hidden whether the sheet is not shown */
    Sheet read(InputStream sheet, String name, boolean hidden) throws IOException, SAXException {
        Cells cells = new Cells();
        SheetXml xml = new SheetXml(new XSSFSheetXMLHandler(styles, strings, cells, shown, false));
        cells.xml = xml;
        try {
            XMLReader parser = XMLHelper.newXMLReader();
            parser.setContentHandler(xml);
            parser.parse(new InputSource(sheet));
        } catch (ParserConfigurationException e) {
            throw new IllegalStateException("every JDK has a parser of XML", e);
        }
        markReached(cells.rows, xml.merged());
        TreeSet<Integer> columns = new TreeSet<>();
        cells.rows.values().forEach(row -> columns.addAll(row.keySet()));
        if ((long) columns.size() * cells.rows.size() > limits.cells()) {
            throw new InputException(place + ": sheet " + name + " fills " + cells.rows.size() + " rows and "
                    + columns.size() + " columns; wanted at most " + limits.cells() + " cells: split the sheet");
        }
        int[] filled = columns.stream().mapToInt(Integer::intValue).toArray();
        List<SheetRow> rows = new ArrayList<>(cells.rows.size());
        while (!cells.rows.isEmpty()) {
            Map.Entry<Integer, TreeMap<Integer, String>> first = cells.rows.pollFirstEntry();
            SheetRow row = row(first.getKey(), first.getValue(), filled, name);
            if (row.filled() > 0) {
                rows.add(row);
            }
        }
        int hiddenRows = (int) rows.stream()
                .filter(row -> cells.hiddenRows.get(row.number() - 1))
                .count();
        int hiddenColumns =
                (int) columns.stream().filter(xml.hiddenColumns()::get).count();
        List<SheetRow> shown = shown(rows, cells.hiddenRows, filled, xml.hiddenColumns());
        return new Sheet(name, hidden, rows, shown, hiddenRows, hiddenColumns, cells.struckOut);
    }

    /** The rows and columns that are not hidden; the rows themselves when none is. */
    private static List<SheetRow> shown(List<SheetRow> rows, BitSet hiddenRows, int[] columns, BitSet hiddenColumns) {
        List<Integer> open = IntStream.range(0, columns.length)
                .filter(i -> !hiddenColumns.get(columns[i]))
                .boxed()
                .toList();
        if (hiddenRows.isEmpty() && open.size() == columns.length) {
            return rows;
        }
        return rows.stream()
                .filter(row -> !hiddenRows.get(row.number() - 1))
                .map(row -> open.size() == columns.length ? row : row.only(open))
                .filter(row -> row.filled() > 0)
                .toList();
    }

    /** Whether the font of a style strikes its cells out. */
    private boolean strikes(int style) {
        return struck.computeIfAbsent(style, this::findStrike);
    }

    private boolean findStrike(int style) {
        XSSFCellStyle known = style > 0 && style < styles.getNumCellStyles() && styles instanceof StylesTable table
                ? table.getStyleAt(style)
                : null;
        return known != null && known.getFont() != null && known.getFont().getStrikeout();
    }

    /** Sets null where a merged cell reaches down into a row. */
    private static void markReached(TreeMap<Integer, TreeMap<Integer, String>> rows, List<CellRangeAddress> merged) {
        int marked = 0;
        for (CellRangeAddress range : merged) {
            if (range.getFirstRow() < range.getLastRow()) {
                for (TreeMap<Integer, String> row : rows.subMap(range.getFirstRow() + 1, range.getLastRow() + 1)
                        .values()) {
                    row.put(range.getFirstColumn(), null);
                    if (++marked > MOST_MERGED_ROWS) {
                        return;
                    }
                }
            }
        }
    }

    private static SheetRow row(int index, TreeMap<Integer, String> filled, int[] columns, String sheet) {
        String[] cells = new String[columns.length];
        for (int i = 0; i < columns.length; i++) {
            cells[i] = filled.containsKey(columns[i]) ? filled.get(columns[i]) : "";
        }
        return new SheetRow(index + 1, Arrays.asList(cells), new CellPlaces(sheet, index + 1, columns));
    }

    /** Collects the cells with text by row and column, counted from 0. */
    private final class Cells implements XSSFSheetXMLHandler.SheetContentsHandler {
        private final TreeMap<Integer, TreeMap<Integer, String>> rows = new TreeMap<>();
        private final BitSet hiddenRows = new BitSet();
        private TreeMap<Integer, String> row = new TreeMap<>();
        private SheetXml xml;
        private int struckOut;

        @Override
        public void startRow(int number) {
            if (xml.isRowHidden()) {
                hiddenRows.set(number);
            }
            row = new TreeMap<>();
            rows.put(number, row);
            if (++rowsRead > limits.rows()) {
                throw new InputException(place + ": more than " + limits.rows()
                        + " rows; wanted fewer: save each sheet as a file of its own");
            }
        }

        @Override
        public void cell(String reference, String value, XSSFComment comment) {
            if (value == null || value.isBlank()) {
                return;
            }
            if (strikes(xml.style())) {
                struckOut++;
                return;
            }
            int column =
                    reference == null ? (row.isEmpty() ? 0 : row.lastKey() + 1) : new CellReference(reference).getCol();
            row.put(column, ShownValues.plain(value).strip());
            charactersRead += value.length();
            if (charactersRead > limits.characters()) {
                throw new InputException(place + ": the sheets hold more than " + limits.characters()
                        + " characters; wanted fewer: save each sheet as a file of its own");
            }
        }

        @Override
        public void endRow(int number) {
            // The row is complete when the next begins.
        }
    }
}
