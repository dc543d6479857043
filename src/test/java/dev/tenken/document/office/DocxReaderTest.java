package dev.tenken.document.office;

import static dev.tenken.document.office.DocxFile.item;
import static dev.tenken.document.office.DocxFile.p;
import static dev.tenken.document.office.DocxFile.r;
import static dev.tenken.document.office.DocxFile.tc;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.tenken.document.FormatFiles;
import dev.tenken.model.InputException;
import dev.tenken.model.document.Document;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.apache.poi.poifs.crypt.EncryptionInfo;
import org.apache.poi.poifs.crypt.EncryptionMode;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;
import org.junit.jupiter.api.Test;

class DocxReaderTest {

    @Test
    void headings_come_from_styles_and_outline_levels() {
        assertThat(outline(p("Title", "Security paper")
                        + p("Own", "Backups")
                        + p("2", "Schedule")
                        + p("", "Backups are taken daily.")
                        + p("Clause", "Exceptions")
                        + p("", "There are none.")
                        + p("1", "Logs")))
                .containsExactly(
                        "# Security paper",
                        "# Backups",
                        "## Schedule",
                        "Backups are taken daily.",
                        "### Exceptions",
                        "There are none.",
                        "# Logs");
    }

    @Test
    void a_sentence_is_no_heading_whatever_its_style() {
        assertThat(outline(p("1", "バックアップ") + p("1", "バックアップは毎日取得します。")))
                .containsExactly("# バックアップ", "バックアップは毎日取得します。");
    }

    @Test
    void lists_keep_their_depth() {
        assertThat(outline(p("", "We take backups as follows:")
                        + item(1, 0, "daily")
                        + item(1, 1, "kept for 30 days")
                        + item(2, 0, "weekly")
                        + p("Points", "monthly")
                        + p("Points2", "kept for a year")))
                .containsExactly(
                        "We take backups as follows:",
                        "- daily",
                        "-- kept for 30 days",
                        "- weekly",
                        "- monthly",
                        "-- kept for a year");
    }

    @Test
    void a_numbered_paragraph_alone_over_text_is_a_heading() {
        assertThat(outline(item(2, 0, "Backups")
                        + p("", "Backups are taken daily.")
                        + item(2, 0, "Logs")
                        + p("", "Logs are kept for a year.")
                        + item(2, 0, "Ask us")
                        + item(2, 0, "Wait")))
                .containsExactly(
                        "# Backups",
                        "Backups are taken daily.",
                        "# Logs",
                        "Logs are kept for a year.",
                        "- Ask us",
                        "- Wait");
    }

    @Test
    void tables_keep_their_spans_and_tables_inside() {
        String inner = "<w:tc><w:p/><w:tbl><w:tr>" + tc("", "Tokyo") + tc("", "Osaka") + "</w:tr></w:tbl><w:p/></w:tc>";
        assertThat(outline("<w:tbl><w:tr><w:trPr><w:tblHeader/></w:trPr>" + tc("", "区分") + tc("", "項目") + tc("", "内容")
                        + "</w:tr><w:tr>"
                        + tc("<w:vMerge w:val=\"restart\"/>", "可用性") + tc("", "稼働率") + tc("", "99.9%") + "</w:tr><w:tr>"
                        + tc("<w:vMerge/>", "") + tc("", "拠点") + inner + "</w:tr><w:tr>"
                        + tc("<w:gridSpan w:val=\"3\"/>", "サポート") + "</w:tr><w:tr>" + tc("", "窓口") + tc("", "時間")
                        + tc("", "平日")
                        + "</w:tr></w:tbl>"))
                .containsExactly(
                        "|区分|項目|内容|",
                        "|区分=可用性|項目=稼働率|内容=99.9%|",
                        "可用性|区分=|項目=拠点|内容=Tokyo Osaka|",
                        "|区分=サポート|",
                        "サポート|区分=窓口|項目=時間|内容=平日|");
    }

    @Test
    void a_table_of_one_column_only_frames_its_text() {
        assertThat(outline("<w:tbl><w:tr><w:tc>" + p("1", "Backups") + p("", "Backups are taken daily.")
                        + "</w:tc></w:tr></w:tbl>"))
                .containsExactly("# Backups", "Backups are taken daily.");
    }

    @Test
    void what_was_deleted_hidden_or_is_a_code_is_left_out() {
        assertThat(outline("<w:p>" + r("Logs are kept for ")
                        + "<w:del><w:r><w:delText>30</w:delText></w:r></w:del><w:ins>" + r("90")
                        + "</w:ins><w:moveFrom>" + r(" long") + "</w:moveFrom>" + r(" days")
                        + "<w:r><w:rPr><w:vanish/></w:rPr><w:t>!</w:t></w:r>"
                        + "<w:r><w:instrText>PAGE</w:instrText></w:r><w:r><w:softHyphen/><w:t>.</w:t></w:r></w:p>"
                        + "<w:tbl><w:tr><w:trPr><w:del/></w:trPr>" + tc("", "a") + tc("", "b") + "</w:tr></w:tbl>"))
                .containsExactly("Logs are kept for 90 days.");
    }

    @Test
    void text_boxes_are_read_once_and_notes_stand_behind_their_paragraph() {
        String box = "<w:txbxContent>" + p("", "Keys are rotated yearly.") + "</w:txbxContent>";
        assertThat(outline("<w:p>" + r("Support answers daily.") + "<w:r><w:footnoteReference w:id=\"2\"/></w:r>"
                        + "<w:r><mc:AlternateContent><mc:Choice>" + box + "</mc:Choice><mc:Fallback>" + box
                        + "</mc:Fallback></mc:AlternateContent></w:r></w:p>" + p("", "It is free.")))
                .containsExactly(
                        "Support answers daily.", "Keys are rotated yearly.", "Except on holidays.", "It is free.");
    }

    @Test
    void readings_are_left_out_and_signs_of_answers_are_kept() {
        assertThat(outline("<w:p><w:r><w:ruby><w:rt>" + r("あんごう") + "</w:rt><w:rubyBase>" + r("暗号")
                        + "</w:rubyBase></w:ruby></w:r>" + r("化：")
                        + "<w:r><w:sym w:font=\"Wingdings\" w:char=\"F0FC\"/></w:r></w:p>"))
                .containsExactly("暗号化：✓");
    }

    @Test
    void tables_of_contents_are_left_out() {
        assertThat(outline(
                        "<w:sdt><w:sdtPr><w:docPartObj><w:docPartGallery w:val=\"Table of Contents\"/></w:docPartObj></w:sdtPr>"
                                + "<w:sdtContent>" + p("", "Backups 3") + "</w:sdtContent></w:sdt>"
                                + p("Toc1", "Backups 3")
                                + "<w:sdt><w:sdtContent>" + p("Loop", "Backups are taken daily.")
                                + "</w:sdtContent></w:sdt>"))
                .containsExactly("Backups are taken daily.");
    }

    @Test
    void title_and_date_come_from_the_properties() {
        Document paper = FormatFiles.read(new DocxReader(), DocxFile.of(p("", "Backups are taken daily.")));

        assertThat(paper.title()).isEqualTo("Acme trust paper");
        assertThat(paper.date()).isEqualTo(LocalDate.of(2025, 4, 1));
    }

    @Test
    void a_file_with_a_password_is_refused() throws Exception {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (POIFSFileSystem files = new POIFSFileSystem()) {
            EncryptionInfo info = new EncryptionInfo(EncryptionMode.agile);
            info.getEncryptor().confirmPassword("secret");
            try (var out = info.getEncryptor().getDataStream(files)) {
                out.write(DocxFile.of(p("", "a")));
            }
            files.writeFilesystem(bytes);
        }

        assertRefused(bytes.toByteArray(), "paper: protected by a password; wanted a .docx file without one");
    }

    @Test
    void a_file_of_an_older_word_is_refused() throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (POIFSFileSystem files = new POIFSFileSystem()) {
            files.getRoot().createDirectory("WordDocument");
            files.writeFilesystem(bytes);
        }

        assertRefused(bytes.toByteArray(), "paper: in the format of Office 97 to 2003; wanted .docx");
    }

    @Test
    void other_and_damaged_files_are_refused() {
        byte[] whole = DocxFile.of(p("", "a"));

        assertRefused("Backups".getBytes(StandardCharsets.UTF_8), "paper: no .docx file, in spite of its name");
        assertRefused(Arrays.copyOf(whole, whole.length / 2), "paper: damaged, or no .docx file");
        assertRefused(DocxFile.zip(Map.of("a.txt", "a")), "paper: ");
        assertRefused(DocxFile.of("<w:p>"), "paper: damaged, or no .docx file");
        assertRefused(DocxFile.of(""), "paper: the document holds no text");
    }

    @Test
    void a_zip_bomb_is_refused() {
        String bomb = p("", "a".repeat(20_000_000));

        assertRefused(DocxFile.of(bomb), "paper: unpacks to many times its size, as a zip bomb does");
    }

    @Test
    void tables_nested_without_end_are_refused() {
        int deep = 2_000;
        String tables = "<w:tbl><w:tr><w:tc>".repeat(deep) + p("", "a") + "</w:tc></w:tr></w:tbl>".repeat(deep);

        assertRefused(
                DocxFile.of(noise() + tables), "paper: elements stand 6005 deep inside each other; wanted at most 600");
    }

    /** Text that packs badly, so that the ratio of the whole is that of a document. */
    private static String noise() {
        Random random = new Random(1);
        StringBuilder noise = new StringBuilder();
        random.ints(200_000, 'a', 'z').forEach(c -> noise.append((char) c));
        return p("", noise.toString());
    }

    private static void assertRefused(byte[] bytes, String message) {
        assertThatThrownBy(() -> FormatFiles.read(new DocxReader(), bytes))
                .isInstanceOf(InputException.class)
                .hasMessageStartingWith(message);
    }

    private static List<String> outline(String body) {
        return FormatFiles.outline(FormatFiles.read(new DocxReader(), DocxFile.of(body)));
    }
}
