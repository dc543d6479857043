package dev.tenken.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Papers that cannot be read, in a report of the reader's language. */
class UnreadablePapersTest {

    @TempDir
    Path work;

    @Test
    void a_japanese_report_says_in_japanese_what_could_not_be_read_and_what_to_do() throws IOException {
        Path vendor = Files.createDirectories(work.resolve("papers/minato"));
        Files.writeString(vendor.resolve("paper.md"), "# 白書\n\nお客様のデータは毎日バックアップします。\n");
        Files.writeString(vendor.resolve("empty.txt"), "");
        Files.writeString(vendor.resolve("nul.txt"), "a\0b");
        Files.write(vendor.resolve("latin.txt"), new byte[] {(byte) 0x81, (byte) 0xff, (byte) 0xfe, (byte) 0x80});
        Files.writeString(vendor.resolve("old.doc"), "old");
        Files.writeString(vendor.resolve("no-ending"), "old");
        Files.writeString(vendor.resolve("broken.pdf"), "%PDF-1.4");
        Files.writeString(vendor.resolve("broken.docx"), "no zip");
        Files.writeString(vendor.resolve("broken.xlsx"), "no zip");
        Files.writeString(vendor.resolve("menu.html"), "<html><body><nav>Home</nav></body></html>");
        Path out = work.resolve("out");

        CommandRun.of("assess", work.resolve("papers"), "--out", out, "--format", "md,html", "--lang", "ja");

        List<String> told = Files.readString(out.resolve("report.md"), StandardCharsets.UTF_8)
                .lines()
                .filter(line -> line.startsWith("- **minato/"))
                .toList();
        assertThat(told)
                .hasSize(9)
                .allSatisfy(line -> assertThat(line).containsPattern("(?:ください)").doesNotContain("wanted"));
        assertThat(Files.readString(out.resolve("report.html"), StandardCharsets.UTF_8))
                .contains("ファイルが空です。", "the file is empty;");
    }
}
