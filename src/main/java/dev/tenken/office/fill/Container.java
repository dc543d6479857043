package dev.tenken.office.fill;

import dev.tenken.model.InputException;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.time.LocalDateTime;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;
import javax.xml.transform.OutputKeys;
import javax.xml.transform.Transformer;
import javax.xml.transform.TransformerException;
import javax.xml.transform.TransformerFactory;
import javax.xml.transform.dom.DOMSource;
import javax.xml.transform.stream.StreamResult;
import org.apache.poi.util.XMLHelper;
import org.w3c.dom.Document;
import org.xml.sax.SAXException;

/** The parts of an Office Open XML file in their order. Parts that nobody asked to change come out as they went in. */
final class Container {
    /** The time that entries bear, so that the same answers give the same bytes. */
    private static final LocalDateTime TIME = LocalDateTime.of(1980, 1, 2, 0, 0);

    private final String place;
    private final Map<String, byte[]> parts = new LinkedHashMap<>();
    private final Map<String, Document> open = new LinkedHashMap<>();

    /** @param bytes of a container that was read before, within limits */
    Container(byte[] bytes, String place) {
        this.place = place;
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(bytes))) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                parts.put(entry.getName(), zip.readAllBytes());
            }
        } catch (IOException e) {
            throw damaged(e);
        }
    }

    /** The part as a tree that may be changed; null when there is none. */
    Document part(String name) {
        if (!open.containsKey(name) && parts.containsKey(name)) {
            open.put(name, parse(parts.get(name)));
        }
        return open.get(name);
    }

    /** The part as a tree to look at; null when there is none. */
    Document look(String name) {
        return parts.containsKey(name) ? parse(parts.get(name)) : null;
    }

    private Document parse(byte[] part) {
        try {
            return XMLHelper.newDocumentBuilder().parse(new ByteArrayInputStream(part));
        } catch (SAXException | IOException e) {
            throw damaged(e);
        }
    }

    private InputException damaged(Exception e) {
        return new InputException(
                place + ": damaged (" + e.getClass().getSimpleName()
                        + "); wanted a file as an office program saves it: open it there and save it again",
                e);
    }

    /** Says that the tree of the part was changed. */
    void change(String name) {
        parts.put(name, written(open.get(name)));
    }

    byte[] bytes() {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(out)) {
            for (Map.Entry<String, byte[]> part : parts.entrySet()) {
                ZipEntry entry = new ZipEntry(part.getKey());
                entry.setTimeLocal(TIME);
                zip.putNextEntry(entry);
                zip.write(part.getValue());
                zip.closeEntry();
            }
        } catch (IOException e) {
            throw new IllegalStateException("memory can be written", e);
        }
        return out.toByteArray();
    }

    private static byte[] written(Document tree) {
        try {
            Transformer transformer = TransformerFactory.newInstance().newTransformer();
            transformer.setOutputProperty(OutputKeys.ENCODING, "UTF-8");
            tree.setXmlStandalone(true);
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            transformer.transform(new DOMSource(tree), new StreamResult(out));
            return out.toByteArray();
        } catch (TransformerException e) {
            throw new IllegalStateException("a tree that was read can be written", e);
        }
    }
}
