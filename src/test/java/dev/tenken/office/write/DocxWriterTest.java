package dev.tenken.office.write;

import static org.assertj.core.api.Assertions.assertThat;

import dev.tenken.office.read.WordFile;
import dev.tenken.office.write.Paper.Kind;
import dev.tenken.office.write.Paper.Paragraph;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.junit.jupiter.api.Test;

class DocxWriterTest {
    private static final LocalDate DAY = LocalDate.of(2026, 11, 21);
    private static final String HOSTILE = "<w:t>& ]]> \u0007 =1+1 𠮷\nsecond";

    @Test
    void titles_paragraphs_and_tables_are_read_by_word_processors() throws IOException {
        Paper.Table table = new Paper.Table(
                List.of(1, 3),
                List.of("No.", "Question"),
                List.of(List.of(List.of(new Paragraph(Kind.BODY, "1")), List.of())));

        try (XWPFDocument document = open(write(
                new Paragraph(Kind.HEADING, "Backup"),
                new Paragraph(Kind.ITEM, "an item"),
                new Paragraph(Kind.QUOTE, HOSTILE),
                table))) {
            assertThat(document.getParagraphs())
                    .extracting(XWPFParagraph::getStyle)
                    .containsExactly("Title", "Heading1", "ListBullet", "Quote", "Note");
            assertThat(document.getParagraphs().get(3).getText()).isEqualTo(HOSTILE.replace('\u0007', '\uFFFD'));
            assertThat(document.getTables()).singleElement().satisfies(t -> {
                assertThat(t.getRow(0).isRepeatHeader()).isTrue();
                assertThat(t.getRow(1).getCell(0).getText()).isEqualTo("1");
            });
            assertThat(document.getProperties().getCoreProperties().getTitle()).isEqualTo("A & B");
        }
    }

    @Test
    void the_same_paper_has_the_same_bytes_and_its_own_date() {
        byte[] bytes = write(new Paragraph(Kind.BODY, "text"));

        assertThat(write(new Paragraph(Kind.BODY, "text"))).isEqualTo(bytes);
        assertThat(WordFile.read(bytes, "x.docx").properties().saved()).isEqualTo(DAY);
    }

    @Test
    void another_writer_of_xml_on_the_class_path_changes_nothing() {
        byte[] bytes = write(new Paragraph(Kind.BODY, "text"));
        String factory = "javax.xml.stream.XMLOutputFactory";
        System.setProperty(factory, "no.such.Factory");
        try {
            assertThat(write(new Paragraph(Kind.BODY, "text"))).isEqualTo(bytes);
        } finally {
            System.clearProperty(factory);
        }
    }

    @Test
    void a_report_has_contents_captions_and_real_footnotes() throws IOException {
        try (XWPFDocument document = open(DocxWriter.write(report()))) {
            List<String> styles = document.getParagraphs().stream()
                    .map(XWPFParagraph::getStyle)
                    .toList();
            assertThat(styles).contains("Title", "Subtitle", "TOC1", "TOC2", "Heading1", "Heading2", "Caption");
            assertThat(document.getParagraphs())
                    .filteredOn(
                            p -> p.getStyle().startsWith("TOC") && !p.getStyle().equals("TOCHeading"))
                    .extracting(p -> p.getText().strip())
                    .containsExactly("Chapter", "Section");
            assertThat(document.getParagraphs())
                    .filteredOn(p -> p.getStyle().equals("Caption"))
                    .extracting(XWPFParagraph::getText)
                    .containsExactly("Table 1  A table");
            assertThat(document.getFootnotes())
                    .extracting(n -> n.getParagraphs().get(0).getText().strip())
                    .filteredOn(text -> !text.isEmpty())
                    .containsExactly("“a <quote>” — paper.txt · line 7", "“a <quote>” — paper.txt · line 7");
            assertThat(document.getDocument().xmlText()).contains("NOTEREF _Note1", "TOC \\o \"1-2\"");
            // Two notes side by side are no number of two digits.
            assertThat(document.getDocument().xmlText()).containsPattern("<w:t [^>]*>, </w:t>");
            assertThat(document.getProperties().getCoreProperties().getCreator())
                    .isEqualTo("A. Auditor");
            assertThat(document.getHeaderList().get(0).getText()).contains("Report · Confidential");
        }
    }

    /** The same quote twice under one heading, and once more under another. */
    private static Paper report() {
        Paper.Note note = new Paper.Note("a <quote>", "“a <quote>”", "paper.txt · line 7");
        Paragraph noted = new Paragraph(Kind.CELL, List.of(new Paper.Words("Kept.", Paper.Tone.GOOD), note, note));
        Paper.Front front = new Paper.Front(
                "Vendor",
                "A. Auditor",
                "Report · Confidential",
                "Contents",
                "Table",
                List.of(new Paper.Line("Author", "A. Auditor")));
        return new Paper(
                "Report",
                "en",
                DAY,
                front,
                List.of(
                        new Paragraph(Kind.HEADING, "Chapter"),
                        new Paper.Table("A table", List.of(1), List.of("Head"), List.of(List.of(List.of(noted)))),
                        new Paragraph(Kind.SUBHEADING, "Section"),
                        new Paragraph(Kind.BODY, List.of(note))));
    }

    private static byte[] write(Paper.Block... blocks) {
        return DocxWriter.write(new Paper("A & B", "en", DAY, List.of(blocks)));
    }

    private static XWPFDocument open(byte[] bytes) throws IOException {
        return new XWPFDocument(new ByteArrayInputStream(bytes));
    }
}
