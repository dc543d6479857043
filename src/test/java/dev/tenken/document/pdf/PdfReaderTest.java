package dev.tenken.document.pdf;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.tenken.document.format.Content;
import dev.tenken.document.format.Limits;
import dev.tenken.document.format.Part;
import dev.tenken.model.InputException;
import dev.tenken.model.document.Span;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Calendar;
import java.util.GregorianCalendar;
import java.util.List;
import java.util.TimeZone;
import org.apache.pdfbox.pdmodel.PDDocumentInformation;
import org.junit.jupiter.api.Test;

class PdfReaderTest {
    private static final float LEFT = 60;
    private static final String PROSE =
            "Customer data is backed up every day, and each backup is kept for thirty days in a second data centre that lies "
                    + "at least three hundred kilometres away from the first one. ";

    private final List<String> progress = new ArrayList<>();

    @Test
    void paragraphs_keep_their_lines_and_are_parted_by_an_empty_line() {
        PdfPages pages = new PdfPages().page();
        float next = pages.paragraph(LEFT, 100, 400, 10, PROSE);
        pages.paragraph(
                LEFT, next + 10, 400, 10, "Logs are kept for one year. They are stored apart from the service itself.");

        assertThat(read(pages).text()).isEqualTo("""
                        Customer data is backed up every day, and each backup is kept for thirty days in
                        a second data centre that lies at least three hundred kilometres away from the
                        first one.

                        Logs are kept for one year. They are stored apart from the service itself.
                        """);
    }

    @Test
    void two_columns_are_read_one_after_the_other() {
        PdfPages pages = new PdfPages().page();
        pages.text(LEFT, 80, 10, "This line reaches over both columns of the page, as the abstract of a paper does.");
        pages.paragraph(LEFT, 110, 210, 10, PROSE);
        pages.paragraph(
                310,
                110,
                210,
                10,
                "Logs are kept for one year, and nobody but the security team may read them; "
                        + "requests for extracts are answered within five working days after they came in.");

        String text = read(pages).text().replaceAll("\\s+", " ");

        assertThat(text)
                .containsSubsequence("abstract of a paper", PROSE.strip(), "Logs are kept", "after they came in.");
    }

    @Test
    void a_drawn_table_gives_its_rows_and_wrapped_cells_whole() {
        PdfPages pages = new PdfPages().page();
        pages.text(LEFT, 80, 10, "Retention of logs:");
        pages.grid(LEFT, 100, new float[] {120, 80, 220}, 40, new String[][] {
            {"Log", "Kept for", "Remarks"},
            {"Access log", "1 year", "Kept in a separate account where only the security team may read it"},
            {"Audit log", "7 years", "On request"},
        });

        Content content = read(pages);

        assertThat(tables(content))
                .containsExactly(
                        "Log|Kept for|Remarks",
                        "Access log|1 year|Kept in a separate account where only the security team may read it",
                        "Audit log|7 years|On request");
        assertThat(content.text()).startsWith("Retention of logs:\n\nLog\tKept for\tRemarks\nAccess log\t1 year\tKept");
    }

    @Test
    void rules_between_rows_are_enough_for_a_table() {
        PdfPages pages = new PdfPages().page();
        String[][] rows = {{"項目", "内容"}, {"バックアップ", "毎日取得し、30日間保管する。"}, {"ログ", "1年間保管する。"}};
        for (int r = 0; r < rows.length; r++) {
            pages.text(LEFT + 2, 112 + r * 20, 10, rows[r][0]).text(200, 112 + r * 20, 10, rows[r][1]);
            pages.rule(LEFT, 118 + r * 20, 500, 118 + r * 20);
        }

        assertThat(tables(read(pages))).containsExactly("項目|内容", "バックアップ|毎日取得し、30日間保管する。", "ログ|1年間保管する。");
    }

    @Test
    void a_table_without_rules_becomes_lines_with_tabs() {
        PdfPages pages = new PdfPages().page();
        String[][] rows = {{"Item", "Target"}, {"Availability", "99.9 %"}, {"Recovery time", "4 hours"}};
        for (int r = 0; r < rows.length; r++) {
            pages.text(LEFT, 100 + r * 15, 10, rows[r][0]).text(220, 100 + r * 15, 10, rows[r][1]);
        }

        assertThat(read(pages).text()).isEqualTo("Item\tTarget\nAvailability\t99.9 %\nRecovery time\t4 hours\n");
    }

    @Test
    void boxes_side_by_side_are_read_one_after_the_other() {
        PdfPages pages = new PdfPages().page();
        String[][] lines = {
            {"Backup", "Encryption", "Logs"},
            {"Data is backed up every day", "Data at rest is encrypted", "Audit logs are kept"},
            {"and kept for 30 days in", "with AES-256. Transport", "for one year and shown"},
            {"another region.", "uses TLS 1.3.", "to customers."}
        };
        for (int line = 0; line < lines.length; line++) {
            for (int box = 0; box < 3; box++) {
                pages.text(LEFT + box * 170, 100 + line * 14, 10, lines[line][box]);
            }
        }

        assertThat(read(pages).text())
                .isEqualTo(
                        "Backup\tEncryption\tLogs\nData is backed up every day and kept for 30 days in another region.\t"
                                + "Data at rest is encrypted with AES-256. Transport uses TLS 1.3.\t"
                                + "Audit logs are kept for one year and shown to customers.\n");
    }

    @Test
    void boxes_that_hardly_stand_apart_are_read_one_after_the_other() {
        PdfPages english = new PdfPages().page();
        String[] texts = {
            "Customer data is backed up every night and kept for thirty days in another region of the cloud.",
            "Stored data is encrypted with AES-256. Traffic is protected by TLS 1.3 and nothing older.",
            "Audit logs are kept for one year, and administrators can download them at any time."
        };
        PdfPages japanese = new PdfPages().page();
        String[] japaneseTexts = {
            "お客様のデータは毎日バックアップを取得し、東日本と西日本の二拠点で三十日間保管しています。",
            "保存データはAES方式で暗号化しています。通信は最新の方式で保護し、古い方式は受け付けません。",
            "監査ログは一年間保管します。管理者はいつでも画面から閲覧し、ファイルとして取得できます。"
        };
        for (int box = 0; box < 3; box++) {
            english.paragraph(LEFT + box * 160, 100, 160, 10, texts[box]);
            japanese.paragraph(LEFT + box * 130, 100, 120, 10, japaneseTexts[box]);
        }

        assertThat(read(english).text().replace("\n", " ")).contains(texts);
        assertThat(read(japanese).text().replace("\n", "")).contains(japaneseTexts);
    }

    @Test
    void columns_that_no_rule_parts_are_told_by_the_band_between_them() {
        PdfPages pages = new PdfPages().page();
        pages.grid(LEFT, 100, new float[] {40, 420}, 40, new String[][] {
            {"No", ""}, {"1", ""}, {"2", ""}, {"3", ""},
        });
        String[][] cells = {
            {"Answer", "Owner"}, {"Yes, every day", "Provider"}, {"Not yet", "Shared"}, {"Yes, on request", "Customer"}
        };
        for (int row = 0; row < cells.length; row++) {
            pages.text(LEFT + 50, 112 + row * 40, 10, cells[row][0])
                    .text(LEFT + 250, 112 + row * 40, 10, cells[row][1]);
        }

        assertThat(tables(read(pages)))
                .containsExactly(
                        "No|Answer|Owner",
                        "1|Yes, every day|Provider",
                        "2|Not yet|Shared",
                        "3|Yes, on request|Customer");
    }

    @Test
    void a_table_that_runs_over_pages_is_one_and_shows_its_header_once() {
        PdfPages pages = new PdfPages();
        for (int page = 0; page < 2; page++) {
            pages.page().grid(LEFT, 200, new float[] {100, 100}, 20, new String[][] {
                {"Log", "Kept for"}, {"Log " + page + "a", "1 year"}, {"Log " + page + "b", "2 years"}
            });
        }

        Content content = read(pages);

        assertThat(content.parts()).hasSize(1);
        assertThat(tables(content))
                .containsExactly("Log|Kept for", "Log 0a|1 year", "Log 0b|2 years", "Log 1a|1 year", "Log 1b|2 years");
        assertThat(content.layout().pageAt(content.text().indexOf("Log 1a"))).isEqualTo(2);
    }

    @Test
    void running_headers_footers_and_page_numbers_are_left_out_and_sentences_run_on() {
        PdfPages pages = new PdfPages();
        for (int page = 1; page <= 4; page++) {
            pages.page().text(LEFT, 40, 8, "Example Cloud").text(400, 40, 8, "Security White Paper");
            pages.text(
                    LEFT,
                    100,
                    10,
                    "Section " + page + " says that the logs of the service are kept for " + page + "0 days and");
            pages.text(
                    LEFT,
                    115,
                    10,
                    "the backups of the service are kept for just as long as they are, and no longer than");
            pages.text(LEFT, 800, 8, "Copyright 2026 Example").text(290, 815, 8, "- " + page + " -");
        }

        Content content = read(pages);

        assertThat(content.text())
                .doesNotContain("Example", "White Paper", "- 1 -")
                .contains("longer than\nSection 2 says");
        assertThat(content.layout().pages()).hasSize(4);
        assertThat(content.layout().pageAt(content.text().indexOf("Section 3"))).isEqualTo(3);
        assertThat(content.layout().pageAt(content.text().indexOf("Section 3") - 1))
                .isEqualTo(2);
    }

    @Test
    void larger_lines_are_headings_and_bullets_keep_their_nesting() {
        PdfPages pages = new PdfPages().page();
        pages.bold(LEFT, 80, 20, "Security White Paper");
        pages.bold(LEFT, 120, 14, "1. Backups");
        pages.paragraph(LEFT, 140, 400, 10, PROSE + PROSE);
        pages.text(LEFT, 240, 10, "• Full backups weekly").text(LEFT + 20, 255, 10, "• kept for a year");
        pages.bold(LEFT, 290, 14, "2. Logs");
        pages.paragraph(LEFT, 310, 400, 10, PROSE + PROSE);

        Content content = read(pages);

        assertThat(content.parts().stream()
                        .filter(Part.Heading.class::isInstance)
                        .map(Part.Heading.class::cast)
                        .map(h -> h.level() + " " + h.span().of(content.text())))
                .containsExactly("1 Security White Paper", "2 1. Backups", "2 2. Logs");
        assertThat(content.text()).contains("• Full backups weekly\n    • kept for a year");
    }

    @Test
    void a_word_cut_at_the_end_of_a_line_stays_as_it_is_set() {
        PdfPages pages = new PdfPages().page();
        pages.text(LEFT, 100, 10, "All data at rest and all data that is sent is protected by encryp-");
        pages.text(LEFT, 115, 10, "tion with AES-256.");

        assertThat(read(pages).text()).contains("by encryp-\ntion with AES-256.");
    }

    @Test
    void japanese_text_is_read_without_a_font() {
        PdfPages pages = new PdfPages().page();
        pages.paragraph(LEFT, 100, 300, 10, "当社は、お客様のデータを毎日1回バックアップし、30日間保管します。保管先は日本国内のデータセンターです。");

        assertThat(read(pages).text().replace("\n", ""))
                .isEqualTo("当社は、お客様のデータを毎日1回バックアップし、30日間保管します。保管先は日本国内のデータセンターです。");
    }

    @Test
    void what_needs_a_password_is_refused_with_what_to_do() {
        byte[] locked = new PdfPages()
                .page()
                .text(LEFT, 100, 10, PROSE)
                .password("secret")
                .bytes();

        assertRefused(
                locked,
                "paper.pdf: the PDF is encrypted and opens with a password only; wanted one that opens without");
    }

    @Test
    void what_may_be_opened_by_all_is_read_though_it_is_encrypted() {
        PdfPages pages =
                new PdfPages().page().text(LEFT, 100, 10, "Logs are kept.").password("");

        assertThat(read(pages).text()).isEqualTo("Logs are kept.\n");
    }

    @Test
    void a_scan_is_refused_with_what_to_do() {
        byte[] scan = new PdfPages().page().picture().page().picture().bytes();

        assertRefused(scan, "paper.pdf: no text on any of its 2 pages (a scan, or letters drawn as pictures)");
        assertRefused(scan, "ocrmypdf -l jpn+eng");
    }

    @Test
    void what_is_no_pdf_is_refused() {
        assertRefused("no pdf".getBytes(StandardCharsets.UTF_8), "paper.pdf: cannot be read as a PDF (");
        byte[] whole = new PdfPages().page().text(LEFT, 100, 10, PROSE).bytes();
        assertRefused(java.util.Arrays.copyOf(whole, 40), "paper.pdf: ");
    }

    @Test
    void pictures_and_broken_pages_amid_text_are_told_and_empty_pages_are_not() {
        PdfPages pages = new PdfPages();
        pages.page().text(LEFT, 100, 10, "Logs are kept for one year.");
        pages.page().picture();
        pages.page();
        pages.page().raw("BT /F1 10 Tf (never ends");
        pages.page().text(LEFT, 100, 10, "Backups are kept for one month.");

        Content content = read(pages);

        assertThat(content.layout().unreadablePages()).contains(2).doesNotContain(1, 3, 5);
        assertThat(content.layout().pageAt(content.text().indexOf("Backups"))).isEqualTo(5);
    }

    @Test
    void the_properties_give_title_and_date_unless_a_program_left_them() {
        assertThat(read(withTitle("Security White Paper")).title()).isEqualTo("Security White Paper");
        assertThat(read(withTitle("Microsoft Word - paper.docx")).title()).isNull();
        assertThat(read(withTitle("Untitled-1")).title()).isNull();
        assertThat(read(withTitle("x")).date()).isEqualTo(LocalDate.of(2026, 4, 1));
    }

    private static PdfPages withTitle(String title) {
        PDDocumentInformation information = new PDDocumentInformation();
        information.setTitle(title);
        Calendar created = new GregorianCalendar(TimeZone.getTimeZone(ZoneId.of("Asia/Tokyo")));
        created.set(2026, Calendar.APRIL, 1, 0, 30, 0);
        information.setCreationDate(created);
        return new PdfPages().page().text(LEFT, 100, 10, "Logs are kept.").information(information);
    }

    @Test
    void more_pages_than_the_limit_are_refused() {
        PdfPages pages = new PdfPages();
        for (int i = 0; i <= Limits.MOST_PAGES; i++) {
            pages.page();
        }

        assertRefused(pages.bytes(), "paper.pdf: 3001 pages are too many; wanted at most 3000: split it");
    }

    @Test
    void progress_is_told_every_fifty_pages() {
        PdfPages pages = new PdfPages();
        for (int i = 0; i < 120; i++) {
            pages.page().text(LEFT, 100 + i, 10, "Page " + i + " speaks of logs.");
        }
        read(pages);

        assertThat(progress).containsExactly("paper.pdf: read page 50 of 120", "paper.pdf: read page 100 of 120");
    }

    @Test
    void every_part_lies_in_the_text_in_order_and_reading_twice_gives_the_same() {
        PdfPages pages = new PdfPages();
        for (int i = 0; i < 5; i++) {
            pages.page().bold(LEFT, 80, 16, "Chapter " + i);
            pages.paragraph(LEFT, 110, 400, 10, PROSE);
            pages.grid(LEFT, 300, new float[] {100, 100}, 20, new String[][] {{"a" + i, "b"}, {"c", "d"}});
        }
        byte[] bytes = pages.bytes();

        Content first = new PdfReader().read(bytes, "paper.pdf", progress::add);
        Content second = new PdfReader().read(bytes, "paper.pdf", progress::add);

        assertThat(second).isEqualTo(first);
        int last = 0;
        for (Part part : first.parts()) {
            Span span = span(part);
            assertThat(span.start()).isGreaterThanOrEqualTo(last);
            assertThat(span.end()).isGreaterThan(span.start());
            last = span.end();
        }
        assertThat(first.text()).hasSizeGreaterThanOrEqualTo(last);
    }

    private static Span span(Part part) {
        if (part instanceof Part.Heading heading) {
            return heading.span();
        }
        if (part instanceof Part.Table table) {
            return table.rows().stream()
                    .flatMap(List::stream)
                    .reduce(Span::join)
                    .orElseThrow();
        }
        return part instanceof Part.Lines lines ? lines.span() : ((Part.Item) part).span();
    }

    private Content read(PdfPages pages) {
        return new PdfReader().read(pages.bytes(), "paper.pdf", progress::add);
    }

    private static List<String> tables(Content content) {
        return content.parts().stream()
                .filter(Part.Table.class::isInstance)
                .flatMap(t -> ((Part.Table) t).rows().stream())
                .map(row -> String.join(
                        "|", row.stream().map(s -> s.of(content.text())).toList()))
                .toList();
    }

    private static void assertRefused(byte[] bytes, String message) {
        assertThatThrownBy(() -> new PdfReader().read(bytes, "paper.pdf", line -> {}))
                .isInstanceOf(InputException.class)
                .hasMessageContaining(message);
    }
}
