package dev.tenken.office.read;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import org.apache.poi.openxml4j.opc.PackagePart;
import org.apache.poi.util.XMLHelper;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.xml.sax.SAXException;

/** Looks at elements by their local names, which the strict and the transitional form of Office Open XML share. */
public final class Xml {

    private Xml() {}

    /** The root element of a part; external entities and document types are refused. */
    static Element root(PackagePart part) throws IOException, SAXException {
        try (InputStream in = part.getInputStream()) {
            return root(in);
        }
    }

    /** The same of a part that is open. */
    static Element root(InputStream part) throws IOException, SAXException {
        return XMLHelper.newDocumentBuilder().parse(part).getDocumentElement();
    }

    /** How many elements stand inside each other at most, counted without a call per level. */
    public static int depth(Element root) {
        int deepest = 0;
        int depth = 1;
        Node at = root;
        while (at != null) {
            deepest = at instanceof Element ? Math.max(deepest, depth) : deepest;
            Node next = at.getFirstChild();
            depth += next == null ? 0 : 1;
            while (next == null && at != root) {
                next = at.getNextSibling();
                if (next == null) {
                    at = at.getParentNode();
                    depth--;
                }
            }
            at = next;
        }
        return deepest;
    }

    public static List<Element> children(Node parent) {
        List<Element> children = new ArrayList<>();
        for (Node child = parent.getFirstChild(); child != null; child = child.getNextSibling()) {
            if (child instanceof Element element) {
                children.add(element);
            }
        }
        return children;
    }

    /** The first child of the name, or null; null has none. */
    public static Element child(Node parent, String name) {
        return parent == null
                ? null
                : children(parent).stream()
                        .filter(child -> is(child, name))
                        .findFirst()
                        .orElse(null);
    }

    /** The element reached by the names one below another, or null. */
    public static Element descendant(Node parent, String... names) {
        Node at = parent;
        for (String name : names) {
            at = child(at, name);
        }
        return (Element) at;
    }

    public static boolean is(Element element, String name) {
        return name.equals(element.getLocalName());
    }

    /** The attribute of the local name, or null; null has none. */
    public static String attribute(Element element, String name) {
        for (int i = 0; element != null && i < element.getAttributes().getLength(); i++) {
            Node attribute = element.getAttributes().item(i);
            if (name.equals(attribute.getLocalName())) {
                return attribute.getNodeValue();
            }
        }
        return null;
    }

    /** The {@code val} of the child reached by the names, or null. */
    public static String value(Node parent, String... names) {
        return attribute(descendant(parent, names), "val");
    }

    /** Whether a switch is there and not turned off. */
    public static boolean isOn(Node parent, String... names) {
        Element element = descendant(parent, names);
        String value = attribute(element, "val");
        return element != null
                && !"0".equals(value)
                && !"false".equals(value)
                && !"off".equals(value)
                && !"none".equals(value);
    }

    /** The number, or the other one when it is none. */
    public static int number(String digits, int otherwise) {
        boolean number = digits != null
                && !digits.isEmpty()
                && digits.length() <= 9
                && digits.chars().allMatch(c -> c >= '0' && c <= '9');
        return number ? Integer.parseInt(digits) : otherwise;
    }
}
