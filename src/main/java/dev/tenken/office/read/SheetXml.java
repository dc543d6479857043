package dev.tenken.office.read;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import org.apache.poi.ss.util.CellRangeAddress;
import org.xml.sax.Attributes;
import org.xml.sax.ContentHandler;
import org.xml.sax.SAXException;
import org.xml.sax.helpers.DefaultHandler;

/**
 * Hands the elements of a sheet on and notes what the library's own handler passes over: which cells are merged, which rows and columns are
 * hidden, how a cell is styled. Runs of text that are struck out are not handed on.
 */
final class SheetXml extends DefaultHandler {
    /** Columns that a sheet of Excel has at most. */
    private static final int MOST_COLUMNS = 16_384;

    private final ContentHandler next;
    private final List<CellRangeAddress> merged = new ArrayList<>();
    private final BitSet hiddenColumns = new BitSet();
    private final StruckRuns runs = new StruckRuns();
    private boolean hiddenRow;
    private int style;

    SheetXml(ContentHandler next) {
        this.next = next;
    }

    /** The hidden columns, counted from 0; known before the first cell. */
    BitSet hiddenColumns() {
        return hiddenColumns;
    }

    /** Whether the row that is being read is hidden. */
    boolean isRowHidden() {
        return hiddenRow;
    }

    /** The style of the cell that is being read, as an index; 0 for none of its own. */
    int style() {
        return style;
    }

    List<CellRangeAddress> merged() {
        return merged;
    }

    @Override
    public void startElement(String uri, String localName, String qName, Attributes attributes) throws SAXException {
        if (localName.equals("mergeCell") && attributes.getValue("ref") != null) {
            merged.add(CellRangeAddress.valueOf(attributes.getValue("ref")));
        }
        switch (localName) {
            case "row" -> hiddenRow = isOn(attributes.getValue("hidden"));
            case "col" -> addColumns(attributes);
            case "c" -> style = number(attributes.getValue("s"));
            default -> runs.start(localName, attributes);
        }
        next.startElement(uri, localName, qName, attributes);
    }

    private void addColumns(Attributes column) {
        int first = number(column.getValue("min"));
        int last = Math.min(number(column.getValue("max")), MOST_COLUMNS);
        if (isOn(column.getValue("hidden")) && first > 0 && first <= last) {
            hiddenColumns.set(first - 1, last);
        }
    }

    private static boolean isOn(String value) {
        return "1".equals(value) || "true".equals(value);
    }

    private static int number(String digits) {
        return Xml.number(digits, 0);
    }

    @Override
    public void endElement(String uri, String localName, String qName) throws SAXException {
        next.endElement(uri, localName, qName);
    }

    @Override
    public void characters(char[] text, int start, int length) throws SAXException {
        if (!runs.isStruck()) {
            next.characters(text, start, length);
        }
    }
}
