package dev.tenken.cli;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.poi.openxml4j.exceptions.InvalidFormatException;
import org.apache.poi.openxml4j.opc.OPCPackage;
import org.apache.poi.openxml4j.opc.PackageAccess;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Reports to be sent, end to end. */
class SentReportsTest {
    private static final String HARBOUR = """
            # Harbour security paper

            Customer data is backed up every day and kept for 30 days. Labels are not offered.

            Access logs are kept for one year. Data at rest is encrypted with AES-256.
            """;
    private static final String MINATO = """
            # 港クラウド セキュリティホワイトペーパー

            お客様のデータは毎日バックアップし、30日間保存します。ログは外部には公開していません。

            システムのクロックは NTP サーバと同期し、タイムゾーンは日本標準時です。
            """;

    @TempDir
    static Path work;

    private static String papers;
    private static Path out;

    @BeforeAll
    static void assess() throws IOException {
        Path portfolio = work.resolve("portfolio");
        Files.createDirectories(portfolio.resolve("harbour"));
        Files.createDirectories(portfolio.resolve("minato"));
        Files.writeString(portfolio.resolve("harbour/paper.md"), HARBOUR);
        Files.writeString(portfolio.resolve("minato/paper.md"), MINATO);
        papers = squeezed(HARBOUR + MINATO);
        Path cover = Files.writeString(
                work.resolve("cover.yaml"),
                "recipient: {en: Example Bank, ja: 例銀行 御中}\nauthor: A. Auditor\nclassification: 社外秘\n");
        out = work.resolve("out");
        CommandRun run = CommandRun.of(
                "assess",
                portfolio,
                "--out",
                out,
                "--format",
                "docx,pdf,html",
                "--lang",
                "ja",
                "--cover",
                cover,
                "--reviewer",
                "R. Reviewer");
        assertThat(run.status()).as(run.err()).isZero();
        assertThat(run.err()).doesNotContain("openhtmltopdf");
    }

    @Test
    void word_has_the_cover_a_chapter_for_each_vendor_and_quotes_as_footnotes() throws IOException {
        try (XWPFDocument document = word()) {
            List<String> chapters = document.getParagraphs().stream()
                    .filter(p -> "Heading1".equals(p.getStyle()))
                    .map(XWPFParagraph::getText)
                    .toList();
            assertThat(chapters).containsExactly("要約", "harbour", "minato", "方法");
            assertThat(document.getTables().get(0).getText()).contains("例銀行 御中", "A. Auditor", "R. Reviewer", "社外秘");
            assertThat(document.getTables().stream().skip(1))
                    .allMatch(t -> t.getRow(0).isRepeatHeader());
            assertThat(quotes(document)).hasSizeGreaterThan(5).allMatch(papers::contains);
        }
    }

    @Test
    void pages_have_the_cover_at_their_head_for_the_screen_and_the_printer() throws IOException {
        assertThat(Files.readString(out.resolve("report.html")))
                .contains("提出先", "例銀行 御中", "Example Bank", "R. Reviewer");
        assertThat(Files.readString(out.resolve("vendors/harbour.html"))).contains("例銀行 御中", "社外秘");
    }

    @Test
    void pdf_has_the_same_quotes_to_be_selected() throws IOException {
        try (PDDocument pdf = Loader.loadPDF(Files.readAllBytes(out.resolve("report.pdf")));
                XWPFDocument document = word()) {
            String text = squeezed(new PDFTextStripper().getText(pdf));

            assertThat(quotes(document)).allMatch(text::contains);
            assertThat(text).contains("例銀行御中", "R.Reviewer", "事業者に確認する事項");
        }
    }

    @Test
    void one_vendor_has_no_chapter_on_all() throws IOException {
        CommandRun run = CommandRun.of(
                "assess", work.resolve("portfolio/harbour"), "--out", work.resolve("one"), "--format", "docx");

        assertThat(run.status()).isZero();
        try (XWPFDocument document =
                new XWPFDocument(new ByteArrayInputStream(Files.readAllBytes(work.resolve("one/report.docx"))))) {
            assertThat(document.getParagraphs())
                    .filteredOn(p -> "Heading1".equals(p.getStyle()))
                    .extracting(XWPFParagraph::getText)
                    .containsExactly("harbour", "Method");
        }
    }

    @Test
    void a_report_that_somebody_edited_is_no_paper_of_a_vendor() throws IOException {
        Path vendor = Files.createDirectories(work.resolve("edited/harbour"));
        Files.writeString(vendor.resolve("paper.md"), HARBOUR);
        try (XWPFDocument document = word();
                OutputStream file = Files.newOutputStream(vendor.resolve("edited.docx"))) {
            document.createParagraph().createRun().setText("Backups are never taken.");
            document.write(file);
        }

        CommandRun run = CommandRun.of("extract", vendor.getParent());

        assertThat(run.status()).isEqualTo(2);
        assertThat(run.err()).contains("edited.docx: a report that this program wrote");
        assertThat(run.out()).doesNotContain("never taken");
    }

    @Test
    void a_report_is_short_unless_the_whole_is_asked_for() throws IOException {
        String brief = seed("brief");
        String whole = seed("whole", "--whole");

        // Every control stands in both, and what is met with its quote in the whole only.
        assertThat(brief).contains("Whatfallsshort", "12.4.1Eventlogging", "CLD.13.1.4", "Askedunder6.1.1already");
        // What holds for each service is cited for each.
        assertThat(brief).contains("“NISTInternettimeserviceを使って時刻を同期", "“GooglePublicNTPで時刻を同期");
        assertThat(whole).contains("12.4.1Eventlogging", "CLD.13.1.4").doesNotContain("Whatfallsshort");
        assertThat(pages("brief")).isLessThanOrEqualTo(15);
        assertThat(pages("whole")).isGreaterThan(pages("brief") + 3);
    }

    private static String seed(String name, String... more) throws IOException {
        Object[] words = Stream.concat(
                        Stream.of(
                                "assess",
                                "seeds/gluegent",
                                "--out",
                                work.resolve(name),
                                "--format",
                                "pdf",
                                "--as-of",
                                "2026-11-30"),
                        Stream.of(more))
                .toArray();
        assertThat(CommandRun.of(words).status()).isZero();
        try (PDDocument pdf = Loader.loadPDF(Files.readAllBytes(work.resolve(name + "/report.pdf")))) {
            return squeezed(new PDFTextStripper().getText(pdf));
        }
    }

    private static int pages(String name) throws IOException {
        try (PDDocument pdf = Loader.loadPDF(Files.readAllBytes(work.resolve(name + "/report.pdf")))) {
            return pdf.getNumberOfPages();
        }
    }

    @Test
    void word_finds_every_style_note_and_place_that_the_text_names_and_tables_fit_the_page()
            throws IOException, InvalidFormatException {
        seed("word", "--format", "docx");
        try (OPCPackage file = OPCPackage.open(work.resolve("word/report.docx").toString(), PackageAccess.READ)) {
            String text = part(file, "/word/document.xml");
            String notes = part(file, "/word/footnotes.xml");

            assertThat(found("w:styleId=\"(\\w+)\"", part(file, "/word/styles.xml")))
                    .containsAll(found("<w:[pr]Style w:val=\"(\\w+)\"", text + notes));
            assertThat(found("<w:footnote w:id=\"(\\d+)\"", notes))
                    .hasSizeGreaterThan(20)
                    .containsExactlyElementsOf(found("<w:footnoteReference w:id=\"(\\d+)\"", text));
            assertThat(found("w:anchor=\"(\\w+)\"", text))
                    .hasSizeGreaterThan(5)
                    .isSubsetOf(found("<w:bookmarkStart [^>]*w:name=\"(\\w+)\"", text));
            assertThat(found("<w:pStyle w:val=\"(Caption)\"", text)).isNotEmpty();
            long widest = Stream.of(text.split("<w:tblGrid>"))
                    .skip(1)
                    .map(t -> t.substring(0, t.indexOf("</w:tblGrid>")))
                    .mapToLong(t -> all("w:w=\"(\\d+)\"", t).stream()
                            .mapToLong(Long::parseLong)
                            .sum())
                    .max()
                    .orElseThrow();
            assertThat(widest).isLessThanOrEqualTo(9638);
        }
    }

    private static String part(OPCPackage file, String name) throws InvalidFormatException {
        return file.getParts().stream()
                .filter(p -> p.getPartName().getName().equals(name))
                .findFirst()
                .map(p -> {
                    try {
                        return new String(p.getInputStream().readAllBytes(), UTF_8);
                    } catch (IOException e) {
                        throw new UncheckedIOException(e);
                    }
                })
                .orElseThrow();
    }

    private static Set<String> found(String expression, String text) {
        return new LinkedHashSet<>(all(expression, text));
    }

    private static List<String> all(String expression, String text) {
        return Pattern.compile(expression)
                .matcher(text)
                .results()
                .map(m -> m.group(1))
                .toList();
    }

    @Test
    void more_vendors_than_one_text_holds_are_refused_before_any_is_assessed() throws IOException {
        Path many = work.resolve("many");
        for (int i = 0; i <= 100; i++) {
            Files.writeString(
                    Files.createDirectories(many.resolve("vendor" + i)).resolve("paper.md"), HARBOUR);
        }
        Path none = work.resolve("none");

        CommandRun run = CommandRun.of("assess", many, "--out", none, "--format", "html,pdf");

        assertThat(run.status()).isEqualTo(2);
        assertThat(run.err()).contains("got 101 vendors, wanted at most 100");
        assertThat(none).doesNotExist();
    }

    private static XWPFDocument word() throws IOException {
        return new XWPFDocument(new ByteArrayInputStream(Files.readAllBytes(out.resolve("report.docx"))));
    }

    /** What stands between the marks of the footnotes, without spaces. */
    private static List<String> quotes(XWPFDocument document) {
        return document.getFootnotes().stream()
                .flatMap(n -> n.getParagraphs().stream())
                .map(XWPFParagraph::getText)
                .filter(text -> text.contains("」 — "))
                .map(text -> text.substring(text.indexOf('「') + 1, text.lastIndexOf("」 — ")))
                .map(SentReportsTest::squeezed)
                .toList();
    }

    private static String squeezed(String text) {
        return text.replaceAll("\\s", "");
    }
}
