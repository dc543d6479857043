package dev.tenken.office.read;

import java.io.IOException;
import org.apache.poi.openxml4j.opc.OPCPackage;
import org.apache.poi.xssf.eventusermodel.ReadOnlySharedStringsTable;
import org.xml.sax.Attributes;
import org.xml.sax.SAXException;

/** The texts that a workbook's cells share, without the runs that are struck out. */
final class StandingStrings extends ReadOnlySharedStringsTable {
    /** The table reads its part while it is made, before fields with an initial value would be set. */
    private StruckRuns runs;
    /** As above, no value is set here. */
    private int struck;

    StandingStrings(OPCPackage container) throws IOException, SAXException {
        super(container, false);
    }

    @Override
    public void startElement(String uri, String localName, String name, Attributes attributes) throws SAXException {
        runs = runs == null ? new StruckRuns() : runs;
        runs.start(localName, attributes);
        super.startElement(uri, localName, name, attributes);
    }

    /** How many runs are struck out. */
    int struck() {
        return struck;
    }

    @Override
    public void characters(char[] text, int start, int length) throws SAXException {
        if (runs.isStruck()) {
            struck += new String(text, start, length).isBlank() ? 0 : 1;
        } else {
            super.characters(text, start, length);
        }
    }
}
