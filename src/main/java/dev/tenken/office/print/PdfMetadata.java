package dev.tenken.office.print;

import dev.tenken.data.XmlCharacters;
import dev.tenken.office.write.Paper;
import dev.tenken.written.OwnMarks;
import java.util.Locale;

/** What a PDF tells of itself to programs, with the mark by which it is known as written by this one. */
final class PdfMetadata {

    private PdfMetadata() {}

    static String of(Paper paper) {
        String author = paper.front() == null || paper.front().author() == null
                ? "Tenken"
                : paper.front().author();
        return String.format(
                Locale.ROOT,
                """
                <?xpacket begin="\uFEFF" id="W5M0MpCehiHzreSzNTczkc9d"?>
                <x:xmpmeta xmlns:x="adobe:ns:meta/">
                %6$s
                <rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#">
                <rdf:Description rdf:about="" xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:xmp="http://ns.adobe.com/xap/1.0/" \
                xmlns:pdf="http://ns.adobe.com/pdf/1.3/" xmlns:pdfuaid="http://www.aiim.org/pdfua/ns/id/">
                <dc:format>application/pdf</dc:format>
                <dc:title><rdf:Alt><rdf:li xml:lang="x-default">%1$s</rdf:li></rdf:Alt></dc:title>
                <dc:creator><rdf:Seq><rdf:li>%2$s</rdf:li></rdf:Seq></dc:creator>
                <dc:description><rdf:Alt><rdf:li xml:lang="x-default">%3$s</rdf:li></rdf:Alt></dc:description>
                <dc:language><rdf:Bag><rdf:li>%4$s</rdf:li></rdf:Bag></dc:language>
                <xmp:CreateDate>%5$sT00:00:00Z</xmp:CreateDate>
                <xmp:ModifyDate>%5$sT00:00:00Z</xmp:ModifyDate>
                <xmp:CreatorTool>Tenken</xmp:CreatorTool>
                <pdf:Producer>Tenken</pdf:Producer>
                <pdfuaid:part>1</pdfuaid:part>
                </rdf:Description>
                </rdf:RDF>
                </x:xmpmeta>
                <?xpacket end="w"?>
                """,
                escaped(paper.title()),
                escaped(author),
                escaped(
                        paper.front() == null
                                ? paper.title()
                                : paper.title() + ": " + paper.front().subject()),
                escaped(paper.language()),
                paper.date(),
                OwnMarks.MARKDOWN_REPORT.strip());
    }

    private static String escaped(String text) {
        return XmlCharacters.only(text)
                .replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;");
    }
}
