package dev.tenken.report.junit;

import java.io.IOException;
import java.io.StringReader;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import javax.xml.XMLConstants;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import javax.xml.transform.stream.StreamSource;
import javax.xml.validation.Schema;
import javax.xml.validation.SchemaFactory;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;

/** A report as a build server reads it. */
public final class JUnitXml {

    private final Element root;

    private JUnitXml(Element root) {
        this.root = root;
    }

    /** Parses the text and holds it against the schema. */
    public static JUnitXml valid(String text) {
        try {
            Schema schema = SchemaFactory.newInstance(XMLConstants.W3C_XML_SCHEMA_NS_URI)
                    .newSchema(Path.of("src/test/resources/schema/junit.xsd").toFile());
            schema.newValidator().validate(new StreamSource(new StringReader(text)));
            return new JUnitXml(DocumentBuilderFactory.newInstance()
                    .newDocumentBuilder()
                    .parse(new InputSource(new StringReader(text)))
                    .getDocumentElement());
        } catch (SAXException | IOException | ParserConfigurationException e) {
            throw new AssertionError(e.getMessage() + "\n" + text, e);
        }
    }

    public Element root() {
        return root;
    }

    public Element suite(String name) {
        return one(all(root, "testsuite"), "name", name);
    }

    public Element testcase(String suite, String name) {
        return one(all(suite(suite), "testcase"), "name", name);
    }

    public static List<Element> all(Element in, String tag) {
        NodeList nodes = in.getElementsByTagName(tag);
        List<Element> found = new ArrayList<>();
        for (int i = 0; i < nodes.getLength(); i++) {
            found.add((Element) nodes.item(i));
        }
        return found;
    }

    private static Element one(List<Element> elements, String attribute, String value) {
        return elements.stream()
                .filter(e -> e.getAttribute(attribute).equals(value))
                .findFirst()
                .orElseThrow(() -> new AssertionError("no " + value));
    }
}
