package dev.tenken.office.read;

import org.xml.sax.Attributes;

/** Tells whether the run of rich text that is being read in a workbook is struck out. */
final class StruckRuns {
    private boolean struck;

    /** An element begins. */
    void start(String localName, Attributes attributes) {
        switch (localName) {
            case "r", "si", "is" -> struck = false;
            case "strike" -> {
                String value = attributes.getValue("val");
                struck = !"0".equals(value) && !"false".equals(value);
            }
            default -> {}
        }
    }

    boolean isStruck() {
        return struck;
    }
}
