package dev.tenken.office.write;

import dev.tenken.office.write.Paper.Kind;
import java.util.List;
import javax.xml.stream.XMLStreamException;

/** Writes the text of a Word document: cover, contents, paragraphs and tables. */
final class WordText {
    /** Between the margins of A4, in twentieths of a point. */
    private static final int TEXT_WIDTH = 9638;

    private static final String LINE = "B7C0CA";
    /** Headings of so many levels stand among the contents. */
    private static final int LISTED = 2;

    private final WordXml xml;
    private final WordNotes notes;
    /** Whether chapters begin on pages of their own. */
    private boolean chapters;

    private int heading;
    private int table;

    WordText(WordNotes notes) throws XMLStreamException {
        this.xml = new WordXml("document");
        this.notes = notes;
    }

    String document(Paper paper) throws XMLStreamException {
        xml.begin("body");
        chapters = paper.front() != null;
        if (!chapters) {
            paragraph("Title", paper.title());
        } else {
            xml.begin("p")
                    .begin("pPr")
                    .empty("pStyle", "val", "Title")
                    .empty("spacing", "before", "3400", "after", "160");
            xml.end().run(paper.title()).end();
            cover(paper.front());
            contents(paper);
        }
        for (Paper.Block block : paper.blocks()) {
            if (block instanceof Paper.Paragraph paragraph) {
                paragraph(paragraph);
            } else if (block instanceof Paper.Table t) {
                table(t, paper.front());
            }
        }
        section(paper.front() != null);
        xml.end();
        return xml.finish();
    }

    /** The paper and its margins; a cover has neither header nor footer. */
    private void section(boolean covered) throws XMLStreamException {
        xml.begin("sectPr").reference("headerReference", "default", "rId4");
        xml.reference("footerReference", "default", "rId3");
        xml.empty("pgSz", "w", "11906", "h", "16838");
        xml.empty(
                "pgMar", "top", "1134", "right", "1134", "bottom", "1134", "left", "1134", "header", "567", "footer",
                "567", "gutter", "0");
        if (covered) {
            xml.empty("titlePg");
        }
        xml.end();
    }

    private void cover(Paper.Front front) throws XMLStreamException {
        paragraph("Subtitle", front.subtitle());
        xml.begin("tbl").begin("tblPr").empty("tblW", "w", String.valueOf(TEXT_WIDTH), "type", "dxa");
        xml.empty("tblLayout", "type", "fixed").end();
        String name = String.valueOf(TEXT_WIDTH * 3 / 10);
        String text = String.valueOf(TEXT_WIDTH * 7 / 10);
        xml.begin("tblGrid")
                .empty("gridCol", "w", name)
                .empty("gridCol", "w", text)
                .end();
        for (Paper.Line line : front.lines()) {
            xml.begin("tr");
            cell(List.of(new Paper.Paragraph(Kind.LABEL, line.name())), name, null);
            cell(List.of(new Paper.Paragraph(Kind.BODY, line.text())), text, null);
            xml.end();
        }
        xml.end();
    }

    /** A field that Word computes anew when asked to, filled already with what it will list but for the pages. */
    private void contents(Paper paper) throws XMLStreamException {
        xml.begin("p")
                .begin("pPr")
                .empty("pStyle", "val", "TOCHeading")
                .empty("pageBreakBefore")
                .end();
        xml.run(paper.front().contents()).end();
        boolean begun = false;
        int number = 0;
        for (Paper.Block block : paper.blocks()) {
            if (!(block instanceof Paper.Paragraph paragraph)
                    || paragraph.kind().level() == 0) {
                continue;
            }
            number++;
            int level = paragraph.kind().level();
            if (level > LISTED) {
                continue;
            }
            xml.paragraph("TOC" + level);
            if (!begun) {
                xml.fieldPart("begin", null)
                        .begin("r")
                        .text("instrText", " TOC \\o \"1-" + LISTED + "\" \\h \\z \\u ")
                        .end();
                xml.fieldPart("separate", null);
                begun = true;
            }
            xml.begin("hyperlink", "anchor", bookmark(number), "history", "1").run(paragraph.text());
            xml.begin("r")
                    .empty("tab")
                    .end()
                    .field("PAGEREF " + bookmark(number) + " \\h", "", null)
                    .end()
                    .end();
        }
        if (begun) {
            xml.paragraph("Normal").fieldPart("end", null).end();
        }
    }

    private static String bookmark(int heading) {
        return "_Toc" + heading;
    }

    private void paragraph(String style, String text) throws XMLStreamException {
        xml.paragraph(style).run(text).end();
    }

    private void paragraph(Paper.Paragraph paragraph) throws XMLStreamException {
        boolean isHeading = paragraph.kind().level() > 0;
        xml.begin("p").begin("pPr").empty("pStyle", "val", paragraph.kind().style());
        if (chapters && paragraph.kind().level() == 1) {
            xml.empty("pageBreakBefore");
        }
        xml.end();
        if (isHeading) {
            notes.heading();
            heading++;
            xml.empty("bookmarkStart", "id", "2" + heading, "name", bookmark(heading));
        }
        boolean noted = false;
        for (Paper.Piece piece : paragraph.pieces()) {
            if (piece instanceof Paper.Words words) {
                xml.run(words.text(), words.tone());
            } else if (piece instanceof Paper.Note note) {
                if (noted) {
                    notes.comma(xml);
                }
                notes.point(note, xml);
            }
            noted = piece instanceof Paper.Note;
        }
        if (isHeading) {
            xml.empty("bookmarkEnd", "id", "2" + heading);
        }
        xml.end();
    }

    private void table(Paper.Table table, Paper.Front front) throws XMLStreamException {
        if (table.caption() != null) {
            caption(table.caption(), front);
        }
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
        header(table.header(), widths, front != null);
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

    private void caption(String caption, Paper.Front front) throws XMLStreamException {
        xml.paragraph("Caption").run((front == null ? "" : front.table()) + " ");
        xml.field("SEQ Table \\* ARABIC", String.valueOf(++table), null)
                .run("  " + caption)
                .end();
    }

    private void borders() throws XMLStreamException {
        xml.begin("tblBorders");
        for (String side : List.of("top", "left", "bottom", "right", "insideH", "insideV")) {
            xml.empty(side, "val", "single", "sz", "4", "space", "0", "color", LINE);
        }
        xml.end();
    }

    private void header(List<String> names, List<String> widths, boolean small) throws XMLStreamException {
        xml.begin("tr").begin("trPr").empty("cantSplit").empty("tblHeader").end();
        for (int i = 0; i < names.size(); i++) {
            Paper.Paragraph name = small
                    ? new Paper.Paragraph(Kind.CELL, List.of(new Paper.Words(names.get(i), Paper.Tone.STRONG)))
                    : new Paper.Paragraph(Kind.BODY, names.get(i));
            cell(List.of(name), widths.get(i), "E3E9F0");
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
            paragraph(paragraph);
        }
        if (paragraphs.isEmpty()) {
            paragraph("Normal", "");
        }
        xml.end();
    }
}
