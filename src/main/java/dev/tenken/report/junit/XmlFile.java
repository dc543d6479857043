package dev.tenken.report.junit;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;

/** XML in the making, one element a line, indented. The JDK's own writer, whatever other one is on the class path. */
final class XmlFile {

    private static final String INDENT = "  ";

    private final Writer text;
    private final XMLStreamWriter xml;
    private int depth;

    XmlFile(OutputStream out) {
        text = new BufferedWriter(new OutputStreamWriter(out, StandardCharsets.UTF_8));
        try {
            xml = XMLOutputFactory.newDefaultFactory().createXMLStreamWriter(text);
            xml.writeStartDocument("UTF-8", "1.0");
        } catch (XMLStreamException e) {
            throw failed(e);
        }
    }

    /** Begins an element that holds others. */
    XmlFile open(String element, String... namesAndValues) {
        return write(() -> {
            newLine();
            xml.writeStartElement(element);
            attributes(namesAndValues);
            depth++;
        });
    }

    XmlFile close() {
        return write(() -> {
            depth--;
            newLine();
            xml.writeEndElement();
        });
    }

    /** An element that holds text only; none when the text is empty. */
    XmlFile leaf(String element, String content, String... namesAndValues) {
        return write(() -> {
            newLine();
            if (content.isEmpty()) {
                xml.writeEmptyElement(element);
                attributes(namesAndValues);
            } else {
                xml.writeStartElement(element);
                attributes(namesAndValues);
                xml.writeCharacters(XmlText.lines(content));
                xml.writeEndElement();
            }
        });
    }

    /** Writes what is still to be written, with LF at its end. */
    void end() throws IOException {
        write(xml::close);
        text.write("\n");
        text.flush();
    }

    private void attributes(String... namesAndValues) throws XMLStreamException {
        for (int i = 0; i < namesAndValues.length; i += 2) {
            xml.writeAttribute(namesAndValues[i], XmlText.line(namesAndValues[i + 1]));
        }
    }

    private void newLine() throws XMLStreamException {
        xml.writeCharacters("\n" + INDENT.repeat(depth));
    }

    private interface Step {
        void run() throws XMLStreamException;
    }

    private XmlFile write(Step step) {
        try {
            step.run();
            return this;
        } catch (XMLStreamException e) {
            throw failed(e);
        }
    }

    private static RuntimeException failed(XMLStreamException e) {
        return e.getCause() instanceof IOException cause
                ? new UncheckedIOException(cause)
                : new IllegalStateException("cannot write XML", e);
    }
}
