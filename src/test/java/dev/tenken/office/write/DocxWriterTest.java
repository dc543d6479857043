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

    private static byte[] write(Paper.Block... blocks) {
        return DocxWriter.write(new Paper("A & B", "en", DAY, List.of(blocks)));
    }

    private static XWPFDocument open(byte[] bytes) throws IOException {
        return new XWPFDocument(new ByteArrayInputStream(bytes));
    }
}
