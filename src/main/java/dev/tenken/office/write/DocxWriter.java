package dev.tenken.office.write;

import static java.nio.charset.StandardCharsets.UTF_8;

import dev.tenken.data.XmlCharacters;
import dev.tenken.written.OwnMarks;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.util.Locale;
import javax.xml.stream.XMLStreamException;

/** Writes Word documents. */
public final class DocxWriter {
    private static final String PARTS = "/office/";

    private DocxWriter() {}

    /** The bytes of the document. */
    public static byte[] write(Paper paper) {
        try {
            ByteArrayOutputStream bytes = new ByteArrayOutputStream();
            write(paper, bytes);
            return bytes.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Writes the same into a stream, which stays open. */
    public static void write(Paper paper, OutputStream out) throws IOException {
        try {
            WordNotes notes = new WordNotes();
            String document = new WordText(notes).document(paper);
            FixedZip container = new FixedZip(out)
                    .add("[Content_Types].xml", part("content-types.xml"))
                    .add("_rels/.rels", part("package-relationships.xml"))
                    .add("docProps/core.xml", properties(paper).getBytes(UTF_8))
                    .add("word/document.xml", document.getBytes(UTF_8))
                    .add("word/_rels/document.xml.rels", part("document-relationships.xml"))
                    .add("word/styles.xml", part("styles.xml"))
                    .add("word/settings.xml", part("settings.xml"))
                    .add("word/numbering.xml", part("numbering.xml"))
                    .add("word/footnotes.xml", notes.part().getBytes(UTF_8))
                    .add("word/header.xml", header(paper).getBytes(UTF_8))
                    .add("word/footer.xml", part("footer.xml"));
            if (isReport(paper)) {
                container.pack(OwnMarks.CONTAINER_REPORT);
            } else {
                container.pack();
            }
        } catch (XMLStreamException e) {
            throw new IllegalStateException("text that is fit for XML can always be written", e);
        }
    }

    /** Letters come back with answers; what has a cover does not. */
    private static boolean isReport(Paper paper) {
        return paper.front() != null;
    }

    private static byte[] part(String name) throws IOException {
        try (InputStream in = DocxWriter.class.getResourceAsStream(PARTS + name)) {
            if (in == null) {
                throw new IllegalStateException(
                        "the program was packed without " + PARTS + name + ": build it again with Maven");
            }
            return in.readAllBytes();
        }
    }

    private static String header(Paper paper) throws XMLStreamException {
        WordXml xml = new WordXml("hdr");
        xml.paragraph("Header");
        if (paper.front() != null) {
            xml.run(paper.front().running());
        }
        return xml.end().finish();
    }

    private static String properties(Paper paper) {
        boolean signed = paper.front() != null && paper.front().author() != null;
        return String.format(
                Locale.ROOT,
                """
                <?xml version="1.0" encoding="UTF-8" standalone="yes"?>
                <cp:coreProperties xmlns:cp="http://schemas.openxmlformats.org/package/2006/metadata/core-properties" \
                xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:dcterms="http://purl.org/dc/terms/" \
                xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance"><dc:title>%1$s</dc:title><dc:creator>%5$s</dc:creator>\
                <cp:category>%4$s</cp:category>\
                <dc:language>%2$s</dc:language><dcterms:created xsi:type="dcterms:W3CDTF">%3$sT00:00:00Z</dcterms:created>\
                <dcterms:modified xsi:type="dcterms:W3CDTF">%3$sT00:00:00Z</dcterms:modified></cp:coreProperties>
                """,
                escaped(paper.title()),
                paper.language(),
                paper.date(),
                isReport(paper) ? OwnMarks.REPORT_CATEGORY : OwnMarks.CATEGORY,
                escaped(signed ? paper.front().author() : "Tenken"));
    }

    private static String escaped(String text) {
        return XmlCharacters.only(text)
                .replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;");
    }
}
