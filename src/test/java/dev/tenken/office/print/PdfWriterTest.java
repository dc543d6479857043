package dev.tenken.office.print;

import static org.assertj.core.api.Assertions.assertThat;

import dev.tenken.office.write.Paper;
import dev.tenken.office.write.Paper.Kind;
import dev.tenken.office.write.Paper.Paragraph;
import dev.tenken.office.write.Paper.Tone;
import dev.tenken.written.OwnFiles;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.outline.PDOutlineItem;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.verapdf.gf.foundry.VeraGreenfieldFoundryProvider;
import org.verapdf.pdfa.Foundries;
import org.verapdf.pdfa.PDFAParser;
import org.verapdf.pdfa.PDFAValidator;
import org.verapdf.pdfa.VeraPDFFoundry;
import org.verapdf.pdfa.flavours.PDFAFlavour;
import org.verapdf.pdfa.results.TestAssertion;

class PdfWriterTest {
    private static final LocalDate DAY = LocalDate.of(2026, 11, 21);
    private static final Paper.Note NOTE = new Paper.Note("ログは<b>90日間</b>保存", "「ログは<b>90日間</b>保存」", "paper.txt · 7 行目");

    @TempDir
    Path work;

    @Test
    void pages_have_bookmarks_labels_tags_a_language_and_fonts_of_their_own() throws IOException {
        try (PDDocument document = Loader.loadPDF(report())) {
            PDOutlineItem chapter =
                    document.getDocumentCatalog().getDocumentOutline().getFirstChild();
            assertThat(chapter.getTitle()).isEqualTo("第一章");
            assertThat(chapter.getFirstChild().getTitle()).isEqualTo("節 <1>");
            assertThat(document.getDocumentCatalog().getPageLabels().getLabelsByPageIndices())
                    .startsWith("報告書", "2", "3");
            assertThat(document.getDocumentCatalog().getLanguage()).isEqualTo("ja");
            assertThat(document.getDocumentCatalog().getMarkInfo().isMarked()).isTrue();
            assertThat(document.getDocumentCatalog().getStructureTreeRoot()).isNotNull();
            assertThat(document.getDocumentCatalog().getViewerPreferences().displayDocTitle())
                    .isTrue();
            assertThat(document.getDocumentInformation().getTitle()).isEqualTo("報告書");
            assertThat(fonts(document)).isNotEmpty().allMatch(PDFont::isEmbedded);
        }
    }

    @Test
    void text_comes_out_as_it_went_in() throws IOException {
        try (PDDocument document = Loader.loadPDF(report())) {
            String text = new PDFTextStripper().getText(document);

            assertThat(text.replaceAll("\\s", ""))
                    .contains("表1見出しの表", "A&B<i>", "監査人:監査愛子", "社外秘")
                    .contains("[1]「ログは<b>90日間</b>保存」")
                    .contains("漢[U+6C49]")
                    .containsOnlyOnce("「ログは");
            assertThat(text).contains("2 / " + document.getNumberOfPages());
        }
    }

    @Test
    void a_table_repeats_its_head_on_every_page() throws IOException {
        List<List<List<Paragraph>>> rows = new ArrayList<>();
        for (int i = 0; i < 120; i++) {
            rows.add(List.of(List.of(new Paragraph(Kind.CELL, "row " + i)), List.of()));
        }
        byte[] bytes = write(
                new Paper("Long", "en", DAY, List.of(new Paper.Table(List.of(1, 1), List.of("HEAD", "Other"), rows))));

        try (PDDocument document = Loader.loadPDF(bytes)) {
            PDFTextStripper page = new PDFTextStripper();
            for (int i = 1; i <= document.getNumberOfPages(); i++) {
                page.setStartPage(i);
                page.setEndPage(i);
                assertThat(page.getText(document)).contains("HEAD");
            }
            assertThat(document.getNumberOfPages()).isGreaterThan(1);
        }
    }

    @Test
    void the_same_paper_has_the_same_bytes_and_is_known_as_ours() throws IOException {
        byte[] bytes = report();

        assertThat(report()).isEqualTo(bytes);
        assertThat(OwnFiles.kind(Files.write(work.resolve("sent.pdf"), bytes))).isEqualTo(OwnFiles.Kind.REPORT);
    }

    @Test
    void readers_of_screens_find_all_that_pdf_ua_asks_for() throws Exception {
        VeraGreenfieldFoundryProvider.initialise();
        VeraPDFFoundry foundry = Foundries.defaultInstance();
        try (PDFAParser parser = foundry.createParser(new ByteArrayInputStream(report()), PDFAFlavour.PDFUA_1);
                PDFAValidator validator = foundry.createValidator(PDFAFlavour.PDFUA_1, false)) {
            assertThat(validator.validate(parser).getTestAssertions())
                    .filteredOn(a -> a.getStatus() == TestAssertion.Status.FAILED)
                    .extracting(a -> a.getRuleId().getClause() + " " + a.getMessage())
                    .isEmpty();
        }
    }

    private static List<PDFont> fonts(PDDocument document) throws IOException {
        List<PDFont> fonts = new ArrayList<>();
        for (PDPage page : document.getPages()) {
            for (COSName name : page.getResources().getFontNames()) {
                fonts.add(page.getResources().getFont(name));
            }
        }
        return fonts;
    }

    private static byte[] report() throws IOException {
        Paper.Front front = new Paper.Front(
                "例 & Co.\n第二社", "監査 愛子", "報告書 · 社外秘", "目次", "表", List.of(new Paper.Line("監査人", ": 監査 愛子")));
        Paper.Table table = new Paper.Table(
                "見出しの表",
                List.of(1, 2),
                List.of("管理策", "理由"),
                List.of(List.of(
                        List.of(new Paragraph(Kind.CELL, "A & B <i>")),
                        List.of(new Paragraph(Kind.CELL, List.of(new Paper.Words("保存します。", Tone.GOOD), NOTE, NOTE))))));
        return write(new Paper(
                "報告書",
                "ja",
                DAY,
                front,
                List.of(
                        new Paragraph(Kind.HEADING, "第一章"),
                        new Paragraph(Kind.SUBHEADING, "節 <1>"),
                        table,
                        new Paragraph(Kind.BODY, "漢汉\u200B字\u0007"))));
    }

    private static byte[] write(Paper paper) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        PdfWriter.write(paper, bytes);
        return bytes.toByteArray();
    }
}
