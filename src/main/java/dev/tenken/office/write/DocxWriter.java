package dev.tenken.office.write;

import static java.nio.charset.StandardCharsets.UTF_8;

import dev.tenken.data.XmlCharacters;
import dev.tenken.written.OwnMarks;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Locale;
import javax.xml.stream.XMLStreamException;

/** Writes Word documents. */
public final class DocxWriter {
    private static final String PARTS = "/office/";
    /** Between the margins of A4, in twentieths of a point. */
    private static final int TEXT_WIDTH = 9638;

    private static final String LINE = "B7C0CA";

    private final WordXml xml;

    private DocxWriter(WordXml xml) {
        this.xml = xml;
    }

    /** The bytes of the document. */
    public static byte[] write(Paper paper) {
        try {
            DocxWriter writer = new DocxWriter(new WordXml());
            ByteArrayOutputStream bytes = new ByteArrayOutputStream();
            new FixedZip(bytes)
                    .add("[Content_Types].xml", part("content-types.xml"))
                    .add("_rels/.rels", part("package-relationships.xml"))
                    .add("docProps/core.xml", properties(paper).getBytes(UTF_8))
                    .add("word/document.xml", writer.document(paper).getBytes(UTF_8))
                    .add("word/_rels/document.xml.rels", part("document-relationships.xml"))
                    .add("word/styles.xml", part("styles.xml"))
                    .add("word/numbering.xml", part("numbering.xml"))
                    .add("word/footer.xml", part("footer.xml"))
                    .pack();
            return bytes.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (XMLStreamException e) {
            throw new IllegalStateException("text that is fit for XML can always be written", e);
        }
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

    private static String properties(Paper paper) {
        return String.format(
                Locale.ROOT, """
                <?xml version="1.0" encoding="UTF-8" standalone="yes"?>
                <cp:coreProperties xmlns:cp="http://schemas.openxmlformats.org/package/2006/metadata/core-properties" \
                xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:dcterms="http://purl.org/dc/terms/" \
                xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance"><dc:title>%1$s</dc:title><dc:creator>Tenken</dc:creator>\
                <cp:category>%4$s</cp:category>\
                <dc:language>%2$s</dc:language><dcterms:created xsi:type="dcterms:W3CDTF">%3$sT00:00:00Z</dcterms:created>\
                <dcterms:modified xsi:type="dcterms:W3CDTF">%3$sT00:00:00Z</dcterms:modified></cp:coreProperties>
                """, escaped(paper.title()), paper.language(), paper.date(), OwnMarks.CATEGORY);
    }

    private static String escaped(String text) {
        return XmlCharacters.only(text)
                .replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;");
    }

    private String document(Paper paper) throws XMLStreamException {
        xml.begin("body");
        paragraph("Title", paper.title());
        for (Paper.Block block : paper.blocks()) {
            if (block instanceof Paper.Paragraph paragraph) {
                paragraph(paragraph.kind().style(), paragraph.text());
            } else if (block instanceof Paper.Table table) {
                table(table);
            }
        }
        xml.begin("sectPr").reference("footerReference", "default", "rId3");
        xml.empty("pgSz", "w", "11906", "h", "16838");
        xml.empty(
                "pgMar", "top", "1134", "right", "1134", "bottom", "1134", "left", "1134", "header", "567", "footer",
                "567", "gutter", "0");
        xml.end().end();
        return xml.finish();
    }

    private void paragraph(String style, String text) throws XMLStreamException {
        xml.begin("p").begin("pPr").empty("pStyle", "val", style).end();
        xml.run(text).end();
    }

    private void table(Paper.Table table) throws XMLStreamException {
        int all = table.widths().stream().mapToInt(Integer::intValue).sum();
        List<String> widths = table.widths().stream()
                .map(w -> String.valueOf(TEXT_WIDTH * w / all))
                .toList();
        xml.begin("tbl").begin("tblPr");
        xml.empty("tblW", "w", String.valueOf(TEXT_WIDTH), "type", "dxa");
        borders();
        xml.empty("tblLayout", "type", "fixed").end();
        xml.begin("tblGrid");
        for (String width : widths) {
            xml.empty("gridCol", "w", width);
        }
        xml.end();
        header(table.header(), widths);
        for (List<List<Paper.Paragraph>> row : table.rows()) {
            xml.begin("tr").begin("trPr").empty("cantSplit").end();
            for (int i = 0; i < row.size(); i++) {
                cell(row.get(i), widths.get(i), null);
            }
            xml.end();
        }
        xml.end();
        // Two tables without a paragraph between them would be one.
        paragraph("Note", "");
    }

    private void borders() throws XMLStreamException {
        xml.begin("tblBorders");
        for (String side : List.of("top", "left", "bottom", "right", "insideH", "insideV")) {
            xml.empty(side, "val", "single", "sz", "4", "space", "0", "color", LINE);
        }
        xml.end();
    }

    private void header(List<String> names, List<String> widths) throws XMLStreamException {
        xml.begin("tr").begin("trPr").empty("cantSplit").empty("tblHeader").end();
        for (int i = 0; i < names.size(); i++) {
            cell(List.of(new Paper.Paragraph(Paper.Kind.BODY, names.get(i))), widths.get(i), "E3E9F0");
        }
        xml.end();
    }

    private void cell(List<Paper.Paragraph> paragraphs, String width, String shade) throws XMLStreamException {
        xml.begin("tc").begin("tcPr").empty("tcW", "w", width, "type", "dxa");
        if (shade != null) {
            xml.empty("shd", "val", "clear", "color", "auto", "fill", shade);
        }
        xml.end();
        for (Paper.Paragraph paragraph : paragraphs) {
            paragraph(paragraph.kind().style(), paragraph.text());
        }
        if (paragraphs.isEmpty()) {
            paragraph("Normal", "");
        }
        xml.end();
    }
}
