package dev.tenken.office.write;

import dev.tenken.data.XmlCharacters;
import java.io.StringWriter;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;

/** Writes elements of WordprocessingML with the JDK's own writer, whatever other one is on the class path. Every text is escaped. */
final class WordXml {
    private static final String NAMESPACE = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";
    private static final String RELATIONSHIPS = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
    private static final String PREFIX = "w";

    private final StringWriter text = new StringWriter();
    private final XMLStreamWriter xml;

    WordXml() throws XMLStreamException {
        xml = XMLOutputFactory.newDefaultFactory().createXMLStreamWriter(text);
        xml.writeStartDocument("UTF-8", "1.0");
        xml.writeStartElement(PREFIX, "document", NAMESPACE);
        xml.writeNamespace(PREFIX, NAMESPACE);
        xml.writeNamespace("r", RELATIONSHIPS);
    }

    /** Begins an element with attributes: name, value, name, value. */
    WordXml begin(String element, String... attributes) throws XMLStreamException {
        xml.writeStartElement(PREFIX, element, NAMESPACE);
        attributes(attributes);
        return this;
    }

    WordXml end() throws XMLStreamException {
        xml.writeEndElement();
        return this;
    }

    WordXml empty(String element, String... attributes) throws XMLStreamException {
        xml.writeEmptyElement(PREFIX, element, NAMESPACE);
        attributes(attributes);
        return this;
    }

    /** A reference to another part of the container. */
    WordXml reference(String element, String type, String id) throws XMLStreamException {
        empty(element, "type", type);
        xml.writeAttribute("r", RELATIONSHIPS, "id", id);
        return this;
    }

    /** A run of text; line ends become breaks. */
    WordXml run(String words) throws XMLStreamException {
        begin("r");
        String[] lines = words.split("\\r\\n|\\r|\\n", -1);
        for (int i = 0; i < lines.length; i++) {
            if (i > 0) {
                empty("br");
            }
            xml.writeStartElement(PREFIX, "t", NAMESPACE);
            xml.writeAttribute("xml:space", "preserve");
            xml.writeCharacters(XmlCharacters.only(lines[i]));
            xml.writeEndElement();
        }
        return end();
    }

    /** Everything written, as a whole document. */
    String finish() throws XMLStreamException {
        xml.writeEndDocument();
        xml.close();
        return text.toString();
    }

    private void attributes(String... attributes) throws XMLStreamException {
        for (int i = 0; i < attributes.length; i += 2) {
            xml.writeAttribute(PREFIX, NAMESPACE, attributes[i], attributes[i + 1]);
        }
    }
}
