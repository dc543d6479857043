package dev.tenken.office.read;

import java.util.ArrayList;
import java.util.List;
import org.apache.poi.ss.util.CellRangeAddress;
import org.xml.sax.Attributes;
import org.xml.sax.ContentHandler;
import org.xml.sax.SAXException;
import org.xml.sax.helpers.DefaultHandler;

/** Hands the elements of a sheet on and notes which cells are merged, which the library's own handler passes over. */
final class SheetXml extends DefaultHandler {
    private final ContentHandler next;
    private final List<CellRangeAddress> merged = new ArrayList<>();

    SheetXml(ContentHandler next) {
        this.next = next;
    }

    List<CellRangeAddress> merged() {
        return merged;
    }

    @Override
    public void startElement(String uri, String localName, String qName, Attributes attributes) throws SAXException {
        if (localName.equals("mergeCell") && attributes.getValue("ref") != null) {
            merged.add(CellRangeAddress.valueOf(attributes.getValue("ref")));
        }
        next.startElement(uri, localName, qName, attributes);
    }

    @Override
    public void endElement(String uri, String localName, String qName) throws SAXException {
        next.endElement(uri, localName, qName);
    }

    @Override
    public void characters(char[] text, int start, int length) throws SAXException {
        next.characters(text, start, length);
    }
}
