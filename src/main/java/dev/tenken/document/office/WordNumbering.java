package dev.tenken.document.office;

import dev.tenken.office.read.Xml;
import java.util.HashMap;
import java.util.Map;
import org.w3c.dom.Element;

/** The lists of a Word document: which have numbers and which bullets. */
final class WordNumbering {
    private final Map<String, Element> lists = new HashMap<>();

    /** @param root of the part of numbering, or null when there is none */
    WordNumbering(Element root) {
        Map<String, Element> kinds = new HashMap<>();
        if (root == null) {
            return;
        }
        for (Element element : Xml.children(root)) {
            if (Xml.is(element, "abstractNum")) {
                kinds.put(Xml.attribute(element, "abstractNumId"), element);
            } else if (Xml.is(element, "num")) {
                lists.put(Xml.attribute(element, "numId"), kinds.get(Xml.value(element, "abstractNumId")));
            }
        }
    }

    /** Depth of an item from 1, or 0 for a paragraph that its definition of numbering takes out of all lists. */
    static int depth(Element numbering) {
        String list = Xml.value(numbering, "numId");
        return numbering == null || "0".equals(list) ? 0 : Xml.number(Xml.value(numbering, "ilvl"), 0) + 1;
    }

    /** Whether the items at this place have numbers. */
    boolean isNumbered(Element numbering) {
        String level = Integer.toString(depth(numbering) - 1);
        Element kind = lists.get(Xml.value(numbering, "numId"));
        if (kind == null) {
            return false;
        }
        return Xml.children(kind).stream()
                .filter(element -> Xml.is(element, "lvl") && level.equals(Xml.attribute(element, "ilvl")))
                .map(element -> Xml.value(element, "numFmt"))
                .anyMatch(format -> format != null && !format.equals("bullet") && !format.equals("none"));
    }
}
