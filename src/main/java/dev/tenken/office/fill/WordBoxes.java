package dev.tenken.office.fill;

import dev.tenken.office.read.Xml;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.w3c.dom.Element;

/** Ticks boxes in a cell of a Word table: letters, and boxes that Word itself ticks. */
final class WordBoxes {
    private static final Pattern BOX = Pattern.compile("[□☐◻▢]");

    private int left;
    private final String sign;

    private WordBoxes(int box, String sign) {
        this.left = box;
        this.sign = sign;
    }

    /** Ticks a box, counted from 0; everything around it stays as it is. False when there are fewer. */
    static boolean tick(Element cell, int box, String sign) {
        return new WordBoxes(box, sign).in(cell, null);
    }

    /** @param control the box of Word's own that the element stands in, or null */
    private boolean in(Element element, Element control) {
        if (Xml.is(element, "t")) {
            return inLetters(element, control);
        }
        Element inner = Xml.is(element, "sdt") ? WordCell.first(element, "checkbox") : control;
        for (Element child : Xml.children(element)) {
            if (in(child, inner)) {
                return true;
            }
        }
        return false;
    }

    private boolean inLetters(Element letters, Element control) {
        String text = letters.getTextContent();
        Matcher boxes = BOX.matcher(text);
        while (boxes.find()) {
            if (left-- == 0) {
                letters.setTextContent(text.substring(0, boxes.start()) + sign + text.substring(boxes.end()));
                check(control);
                return true;
            }
        }
        return false;
    }

    private static void check(Element control) {
        Element checked = control == null ? null : Xml.child(control, "checked");
        if (checked != null) {
            checked.setAttributeNS(checked.getNamespaceURI(), name(checked), "1");
        }
    }

    /** The name of the attribute as the file writes it. */
    private static String name(Element checked) {
        return (checked.getPrefix() == null ? "" : checked.getPrefix() + ":") + "val";
    }
}
