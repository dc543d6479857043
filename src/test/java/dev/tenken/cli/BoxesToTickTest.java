package dev.tenken.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.apache.poi.xwpf.usermodel.XWPFTableCell;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Sheets that have several boxes in one cell. */
class BoxesToTickTest {
    private static final String YES = "バックアップを毎日取得していますか。";
    private static final String NO = "バックアップデータは暗号化していますか。";
    private static final String SILENT = "プライバシーマークを取得していますか。";

    @TempDir
    private Path folder;

    @BeforeEach
    void paper() throws IOException {
        Files.writeString(
                Files.createDirectories(folder.resolve("portfolio/acme")).resolve("paper.md"),
                "# バックアップ\n\nバックアップは毎日取得しています。バックアップデータは暗号化していません。\n");
    }

    private Path answered(String name, byte[] sheet) throws IOException {
        Path in = Files.write(folder.resolve(name), sheet);
        Path out = folder.resolve("out");
        CommandRun run = CommandRun.of(
                "answer", in, "--portfolio", folder.resolve("portfolio"), "--vendor", "acme", "--out", out);
        assertThat(run.status()).as(run.err()).isZero();
        return out.resolve(name);
    }

    @Test
    void the_box_of_the_answer_is_ticked_and_a_ticked_cell_stays() throws IOException {
        String csv = "No,質問,回答,備考\n1," + YES + ",□はい　□いいえ,\n2," + NO + ",□はい　□いいえ,\n3," + SILENT + ",□はい　□いいえ,\n4," + NO
                + ",■はい　□いいえ,\n";

        String filled = Files.readString(answered("q.csv", csv.getBytes(StandardCharsets.UTF_8)));

        assertThat(filled).contains(YES + ",■はい　□いいえ", NO + ",□はい　■いいえ", SILENT + ",□はい　□いいえ", NO + ",■はい　□いいえ,\n");
    }

    @Test
    void a_box_of_word_is_ticked_where_it_stands() throws IOException {
        byte[] form;
        try (XWPFDocument document = new XWPFDocument();
                ByteArrayOutputStream bytes = new ByteArrayOutputStream()) {
            XWPFTable table = document.createTable(3, 2);
            fill(table, 0, "質問", "回答");
            fill(table, 1, YES, "☐ はい ☐ いいえ");
            fill(table, 2, NO, "☐ はい ");
            XWPFTableCell cell = table.getRow(2).getCell(1);
            cell.getParagraphArray(0).createRun().setText("☐");
            cell.getParagraphArray(0).getRuns().get(1).setBold(true);
            cell.addParagraph().createRun().setText(" いいえ");
            document.write(bytes);
            form = bytes.toByteArray();
        }

        try (InputStream in = Files.newInputStream(answered("q.docx", form));
                XWPFDocument filled = new XWPFDocument(in)) {
            XWPFTable table = filled.getTables().get(0);
            assertThat(table.getRow(1).getCell(1).getText())
                    .startsWith("☑ はい ☐ いいえ")
                    .contains("毎日");
            XWPFTableCell no = table.getRow(2).getCell(1);
            assertThat(no.getParagraphArray(0).getRuns().get(1).text()).isEqualTo("☑");
            assertThat(no.getParagraphArray(0).getRuns().get(1).isBold()).isTrue();
            assertThat(no.getParagraphArray(1).getText()).isEqualTo(" いいえ");
        }
    }

    private static void fill(XWPFTable table, int row, String question, String answer) {
        table.getRow(row).getCell(0).setText(question);
        table.getRow(row).getCell(1).setText(answer);
    }
}
