package dev.tenken.office.read;

import java.util.ArrayList;
import java.util.List;
import org.w3c.dom.Element;

/** Where the cells of a table of a Word document stand. */
public final class WordGrid {
    /** A cell spans no more columns, nor begins behind more; a file that says so is wrong. */
    public static final int MOST_COLUMNS = 100;

    private WordGrid() {}

    /** The rows of a table, those in content controls and insertions included. */
    public static List<Element> rows(Element table) {
        return parts(table, "tr");
    }

    /** The cells of a row, likewise. */
    public static List<Element> cells(Element row) {
        return parts(row, "tc");
    }

    /** The columns that are left free before the first cell. */
    public static int free(Element row) {
        return Math.min(MOST_COLUMNS, Xml.number(Xml.value(row, "trPr", "gridBefore"), 0));
    }

    /** How many columns a cell takes, one at least. */
    public static int span(Element cell) {
        return Math.max(1, Math.min(MOST_COLUMNS, Xml.number(Xml.value(cell, "tcPr", "gridSpan"), 1)));
    }

    /** Whether the cell is the rest of the one above it. */
    public static boolean reachesDown(Element cell) {
        Element merge = Xml.descendant(cell, "tcPr", "vMerge");
        return merge != null && !"restart".equals(Xml.attribute(merge, "val"));
    }

    private static List<Element> parts(Element parent, String name) {
        List<Element> found = new ArrayList<>();
        for (Element child : Xml.children(parent)) {
            if (Xml.is(child, name)) {
                found.add(child);
            } else if (child.getLocalName().matches("sdt|sdtContent|ins|moveTo|customXml")) {
                found.addAll(parts(child, name));
            }
        }
        return found;
    }
}
