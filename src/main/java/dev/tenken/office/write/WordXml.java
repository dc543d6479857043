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

    /** A part with this element as its root, such as {@code document}. */
    WordXml(String root) throws XMLStreamException {
        xml = XMLOutputFactory.newDefaultFactory().createXMLStreamWriter(text);
        xml.writeStartDocument("UTF-8", "1.0");
        xml.writeStartElement(PREFIX, root, NAMESPACE);
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

    /** Begins a paragraph of a style. */
    WordXml paragraph(String style) throws XMLStreamException {
        return begin("p").begin("pPr").empty("pStyle", "val", style).end();
    }

    /** A run of text; line ends become breaks. */
    WordXml run(String words) throws XMLStreamException {
        return run(words, Paper.Tone.PLAIN);
    }

    /** The same in a tone. */
    WordXml run(String words, Paper.Tone tone) throws XMLStreamException {
        begin("r");
        tone(tone);
        String[] lines = words.split("\\r\\n|\\r|\\n", -1);
        for (int i = 0; i < lines.length; i++) {
            if (i > 0) {
                empty("br");
            }
            text("t", lines[i]);
        }
        return end();
    }

    private void tone(Paper.Tone tone) throws XMLStreamException {
        if (tone != Paper.Tone.PLAIN) {
            begin("rPr");
            if (tone.isBold()) {
                empty("b");
            }
            if (tone.colour() != null) {
                empty("color", "val", tone.colour());
            }
            end();
        }
    }

    /** A field with the result that is shown until somebody has it computed anew; in a style of characters, or none (null). */
    WordXml field(String instruction, String result, String style) throws XMLStreamException {
        fieldPart("begin", style).begin("r");
        style(style);
        text("instrText", " " + instruction + " ").end();
        fieldPart("separate", style).begin("r");
        style(style);
        return text("t", result).end().fieldPart("end", style);
    }

    /** One of the three marks of a field, in a run of its own. */
    WordXml fieldPart(String type, String style) throws XMLStreamException {
        begin("r");
        style(style);
        return empty("fldChar", "fldCharType", type).end();
    }

    /** The properties of a run in a style of characters; nothing for null. */
    WordXml style(String style) throws XMLStreamException {
        return style == null ? this : begin("rPr").empty("rStyle", "val", style).end();
    }

    /** An element of nothing but text. */
    WordXml text(String element, String words) throws XMLStreamException {
        xml.writeStartElement(PREFIX, element, NAMESPACE);
        xml.writeAttribute("xml:space", "preserve");
        xml.writeCharacters(XmlCharacters.only(words));
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
