package dev.tenken.document;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.tenken.document.format.Limits;
import dev.tenken.model.InputException;
import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TextFileTest {

    @Test
    void the_text_keeps_its_line_ends_and_loses_its_byte_order_mark() {
        TextFile plain = TextFile.of(utf8("一行\r\n二行\r\n"), "a.txt");
        TextFile marked = TextFile.of(utf8("\uFEFF一行\r\n二行\r\n"), "a.txt");

        assertThat(marked.text()).isEqualTo(plain.text()).isEqualTo("一行\r\n二行\r\n");
        assertThat(marked.sha256()).isNotEqualTo(plain.sha256());
    }

    @Test
    void the_digest_is_that_of_the_bytes() {
        assertThat(TextFile.of(utf8("abc"), "a.txt").sha256())
                .isEqualTo("ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad");
    }

    @ParameterizedTest
    @CsvSource({"UTF-8", "UTF-16", "UTF-16LE", "UTF-16BE", "Shift_JIS", "windows-31j", "EUC-JP", "ISO-2022-JP"})
    void the_encodings_of_japanese_files_are_told(String encoding) {
        String text = "バックアップは毎日取得し、90日間保管します。\r\n1. データセンター（東京）\r\n";

        assertThat(TextFile.of(text.getBytes(Charset.forName(encoding)), "a.txt")
                        .text())
                .isEqualTo(text);
    }

    @ParameterizedTest
    @CsvSource({"windows-31j", "x-eucJP-Open", "x-windows-iso2022jp"})
    void the_additional_characters_of_vendors_are_read(String encoding) {
        String text = "① ㈱サンプルは暗号化する";

        assertThat(TextFile.of(text.getBytes(Charset.forName(encoding)), "a.txt")
                        .text())
                .isEqualTo(text);
    }

    @ParameterizedTest
    @CsvSource({"windows-31j", "EUC-JP"})
    void a_few_japanese_characters_amid_english_are_enough(String encoding) {
        String text = "abc 保存 (Backup)";

        assertThat(TextFile.of(text.getBytes(Charset.forName(encoding)), "a.txt")
                        .text())
                .isEqualTo(text);
    }

    @ParameterizedTest
    @CsvSource({"UTF-16LE", "UTF-16BE"})
    void english_in_units_of_two_bytes_needs_no_mark(String encoding) {
        String text = "Backups are kept for 90 days.\n";

        assertThat(TextFile.of(text.getBytes(Charset.forName(encoding)), "a.txt")
                        .text())
                .isEqualTo(text);
    }

    @Test
    void the_quotes_and_accents_of_western_windows_are_no_japanese() {
        String text =
                "Customers’ data doesn’t leave the data centre in Zürich – we’re audited each year by “Café Audit”.\n";

        assertThat(TextFile.of(text.getBytes(Charset.forName("windows-1252")), "a.txt")
                        .text())
                .isEqualTo(text);
    }

    @Test
    void a_text_in_no_encoding_that_can_be_told_is_refused_with_what_to_do() {
        String refusal =
                "a.txt: the encoding cannot be told: not UTF-8 (byte 1 begins no character), and no other encoding";

        assertRefused(new byte[] {'a', (byte) 0xE3, (byte) 0x81}, refusal);
        assertRefused(new byte[] {'a', (byte) 0xFF, (byte) 0xA0, (byte) 0x81, ' ', (byte) 0x80}, refusal);
        assertThatThrownBy(() -> TextFile.of(new byte[] {'a', (byte) 0xE3, (byte) 0x81}, "a.txt"))
                .hasMessageContaining("save it as UTF-8, for example with: iconv -f CP932 -t UTF-8");
    }

    @Test
    void a_file_that_is_no_text_is_refused() {
        assertRefused(new byte[] {'a', 0, 'b'}, "a.txt: not a text file (control character at byte 1)");
        assertRefused("\u0001".repeat(30).getBytes(StandardCharsets.UTF_8), "a.txt: not a text file");
    }

    @Test
    void a_stray_control_character_is_no_reason_to_refuse() {
        assertThat(TextFile.of(utf8("page\f one\u0001"), "a.txt").text()).hasSize(10);
    }

    @Test
    void a_file_without_a_visible_character_is_refused() {
        assertRefused(new byte[0], "a.txt: the file is empty");
        assertRefused(utf8("\uFEFF \t\r\n\u3000"), "a.txt: the file is empty");
    }

    @Test
    void a_file_beyond_the_bound_is_refused_unread(@TempDir Path folder) throws IOException {
        Path file = folder.resolve("large.txt");
        try (RandomAccessFile large = new RandomAccessFile(file.toFile(), "rw")) {
            large.setLength(Limits.MOST_BYTES + 1L);
        }

        assertThatThrownBy(() -> TextFile.read(file, "large.txt"))
                .isInstanceOf(InputException.class)
                .hasMessageContaining("large.txt: 52428801 bytes is too large; wanted at most 52428800");
    }

    private static void assertRefused(byte[] bytes, String message) {
        assertThatThrownBy(() -> TextFile.of(bytes, "a.txt"))
                .isInstanceOf(InputException.class)
                .hasMessageStartingWith(message);
    }

    private static byte[] utf8(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
