package dev.tenken.document.office;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** Writes small documents of Word from the elements of their body. */
public final class DocxFile {
    private static final String MAIN = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";
    private static final String TYPE = "application/vnd.openxmlformats-officedocument.wordprocessingml.";
    private static final String RELATION = "http://schemas.openxmlformats.org/officeDocument/2006/relationships/";

    private static final String STYLES = """
            <w:styles xmlns:w="%s">
            <w:style w:type="paragraph" w:styleId="1"><w:name w:val="heading 1"/></w:style>
            <w:style w:type="paragraph" w:styleId="2"><w:name w:val="見出し 2"/></w:style>
            <w:style w:type="paragraph" w:styleId="Own"><w:name w:val="章"/><w:basedOn w:val="1"/></w:style>
            <w:style w:type="paragraph" w:styleId="Clause"><w:name w:val="条"/><w:pPr><w:outlineLvl w:val="2"/></w:pPr></w:style>
            <w:style w:type="paragraph" w:styleId="Title"><w:name w:val="Title"/></w:style>
            <w:style w:type="paragraph" w:styleId="Toc1"><w:name w:val="toc 1"/></w:style>
            <w:style w:type="paragraph" w:styleId="Points"><w:name w:val="List Bullet"/>
            <w:pPr><w:numPr><w:numId w:val="1"/></w:numPr></w:pPr></w:style>
            <w:style w:type="paragraph" w:styleId="Points2"><w:name w:val="List Bullet 2"/>
            <w:pPr><w:numPr><w:numId w:val="1"/></w:numPr></w:pPr></w:style>
            <w:style w:type="paragraph" w:styleId="Loop"><w:name w:val="Loop"/><w:basedOn w:val="Loop"/></w:style>
            </w:styles>""".formatted(MAIN);

    private static final String NUMBERING = """
            <w:numbering xmlns:w="%s">
            <w:abstractNum w:abstractNumId="7"><w:lvl w:ilvl="0"><w:numFmt w:val="bullet"/></w:lvl></w:abstractNum>
            <w:abstractNum w:abstractNumId="8"><w:lvl w:ilvl="0"><w:numFmt w:val="decimal"/></w:lvl></w:abstractNum>
            <w:num w:numId="1"><w:abstractNumId w:val="7"/></w:num><w:num w:numId="2"><w:abstractNumId w:val="8"/></w:num>
            </w:numbering>""".formatted(MAIN);

    private static final String NOTES = """
            <w:footnotes xmlns:w="%s"><w:footnote w:id="2"><w:p><w:r><w:t>Except on holidays.</w:t></w:r></w:p></w:footnote>
            </w:footnotes>""".formatted(MAIN);

    private static final String CORE = """
            <cp:coreProperties xmlns:cp="http://schemas.openxmlformats.org/package/2006/metadata/core-properties"
            xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:dcterms="http://purl.org/dc/terms/"
            xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance"><dc:title>Acme trust paper</dc:title>
            <dcterms:modified xsi:type="dcterms:W3CDTF">2025-04-01T09:00:00Z</dcterms:modified></cp:coreProperties>""";

    private DocxFile() {}

    /** A document with the elements in its body; they may use the prefixes w, mc and v. */
    public static byte[] of(String body) {
        Map<String, String> parts = new LinkedHashMap<>();
        parts.put("[Content_Types].xml", types());
        parts.put(
                "_rels/.rels",
                relations(
                        RELATION + "officeDocument",
                        "word/document.xml",
                        "http://schemas.openxmlformats.org/package/2006/relationships/metadata/core-properties",
                        "docProps/core.xml"));
        parts.put("docProps/core.xml", CORE);
        parts.put(
                "word/document.xml",
                "<w:document xmlns:w=\"" + MAIN
                        + "\" xmlns:mc=\"http://schemas.openxmlformats.org/markup-compatibility/2006\" xmlns:v=\"urn:schemas-microsoft-com:vml\">"
                        + "<w:body>" + body + "</w:body></w:document>");
        parts.put(
                "word/_rels/document.xml.rels",
                relations(
                        RELATION + "styles",
                        "styles.xml",
                        RELATION + "numbering",
                        "numbering.xml",
                        RELATION + "footnotes",
                        "footnotes.xml"));
        parts.put("word/styles.xml", STYLES);
        parts.put("word/numbering.xml", NUMBERING);
        parts.put("word/footnotes.xml", NOTES);
        return zip(parts);
    }

    /** A paragraph of a style; "" for none. */
    public static String p(String style, String text) {
        String properties = style.isEmpty() ? "" : "<w:pPr><w:pStyle w:val=\"" + style + "\"/></w:pPr>";
        return "<w:p>" + properties + r(text) + "</w:p>";
    }

    /** An item of a list. */
    public static String item(int list, int level, String text) {
        return "<w:p><w:pPr><w:numPr><w:ilvl w:val=\"" + level + "\"/><w:numId w:val=\"" + list
                + "\"/></w:numPr></w:pPr>" + r(text) + "</w:p>";
    }

    /** A run. */
    public static String r(String text) {
        String escaped = text.replace("&", "&amp;").replace("<", "&lt;");
        return "<w:r><w:t xml:space=\"preserve\">" + escaped.replace("\n", "</w:t><w:br/><w:t xml:space=\"preserve\">")
                + "</w:t></w:r>";
    }

    /** A cell with properties and text. */
    public static String tc(String properties, String text) {
        return "<w:tc><w:tcPr>" + properties + "</w:tcPr>" + p("", text) + "</w:tc>";
    }

    static byte[] zip(Map<String, String> parts) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            for (Map.Entry<String, String> part : parts.entrySet()) {
                zip.putNextEntry(new ZipEntry(part.getKey()));
                zip.write(part.getValue().getBytes(StandardCharsets.UTF_8));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }

    private static String types() {
        return "<Types xmlns=\"http://schemas.openxmlformats.org/package/2006/content-types\">"
                + "<Default Extension=\"rels\" ContentType=\"application/vnd.openxmlformats-package.relationships+xml\"/>"
                + "<Default Extension=\"xml\" ContentType=\"application/xml\"/>"
                + type("word/document", TYPE + "document.main+xml") + type("word/styles", TYPE + "styles+xml")
                + type("word/numbering", TYPE + "numbering+xml") + type("word/footnotes", TYPE + "footnotes+xml")
                + type("docProps/core", "application/vnd.openxmlformats-package.core-properties+xml") + "</Types>";
    }

    private static String type(String part, String type) {
        return "<Override PartName=\"/" + part + ".xml\" ContentType=\"" + type + "\"/>";
    }

    private static String relations(String... typesAndTargets) {
        StringBuilder relations = new StringBuilder(
                "<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\">");
        for (int i = 0; i < typesAndTargets.length; i += 2) {
            relations.append("<Relationship Id=\"r" + i + "\" Type=\"" + typesAndTargets[i] + "\" Target=\""
                    + typesAndTargets[i + 1] + "\"/>");
        }
        return relations.append("</Relationships>").toString();
    }
}
