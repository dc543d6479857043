package dev.tenken.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** From a letter that is written to the answers that come, or to people who are told that none did. */
class LettersCommandTest {
    private static final int ANSWER = 4;

    @TempDir
    Path work;

    private Path vendor;

    @BeforeEach
    void write_a_letter() throws IOException {
        vendor = Files.createDirectories(work.resolve("papers/harbour"));
        Files.writeString(vendor.resolve("paper.md"), "# Security\n\nBackups are kept for 30 days.\n");
        run("vendor", "import", work.resolve("papers"));
    }

    private CommandRun assess(String format) {
        return run("assess", work.resolve("papers"), "--out", work.resolve("out"), "--format", format);
    }

    @Test
    void a_letter_that_is_written_is_waited_for_until_it_comes_back() throws IOException {
        assertThat(assess("questions").out()).contains("Waiting for answers of harbour to 25 questions by 2026-12-07");
        assertThat(run("vendor", "show", "harbour").out())
                .contains("letter of 2026-11-21, answers by 2026-12-07: 25 of 25 questions open\n");

        Files.copy(work.resolve("out/questions/harbour.xlsx"), vendor.resolve("back.xlsx"));
        assess("json");
        assertThat(run("vendor", "show", "harbour").out())
                .as("it came back empty")
                .contains("questions open");

        answer(vendor.resolve("back.xlsx"));
        assess("json");
        assertThat(run("vendor", "show", "harbour").out()).contains("answers by 2026-12-07: answered\n");
    }

    private static void answer(Path sheet) throws IOException {
        XSSFWorkbook workbook;
        try (InputStream in = Files.newInputStream(sheet)) {
            workbook = new XSSFWorkbook(in);
        }
        try (workbook;
                OutputStream out = Files.newOutputStream(sheet)) {
            for (Row row : workbook.getSheetAt(0)) {
                if (row.getCell(0) != null && row.getCell(0).toString().equals("1")) {
                    row.createCell(ANSWER).setCellValue("Not to be told.");
                }
            }
            workbook.write(out);
        }
    }

    @Test
    void who_does_not_answer_is_told_once() throws IOException {
        assess("json");
        assertThat(run("vendor", "asked", "harbour", "--on", "2026-11-02", "--questions", "3")
                        .out())
                .isEqualTo("letter of 2026-11-02, answers by 2026-11-16: 3 of 3 questions open, overdue\n");
        String told = "harbour: unanswered: 3 of the 3 questions of 2026-11-02, due on 2026-11-16";
        assertThat(run("alerts", "list").out()).containsOnlyOnce(told);
        assertThat(run("alerts", "list").out()).containsOnlyOnce(told);

        assertThat(run("vendor", "answered", "harbour").out())
                .isEqualTo("harbour: the letter of 2026-11-02 is closed.\n");
        assertThat(run("audit", "verify").status()).isZero();
    }

    @Test
    void a_letter_of_one_s_own_needs_no_assessment() {
        assertThat(run("vendor", "asked", "harbour").err()).contains("no assessment of harbour is stored");
        assertThat(run("vendor", "asked", "harbour", "--own-words").out())
                .isEqualTo("letter of 2026-11-21, answers by 2026-12-07: open\n");
        assertThat(run("vendor", "asked", "harbour", "--on", "2026-12-01").err())
                .contains("is to come");
    }

    private CommandRun run(Object... words) {
        Object[] all = Arrays.copyOf(words, words.length + 2);
        all[words.length] = "--database";
        all[words.length + 1] = work.resolve("t.db");
        return CommandRun.of(all);
    }
}
